-- CreateIndex
CREATE INDEX "Comment_mentionedIds_idx" ON "Comment" USING GIN ("mentionedIds");

-- CreateIndex
CREATE INDEX "Event_action_claimId_at_idx" ON "Event"("action", "claimId", "at");
