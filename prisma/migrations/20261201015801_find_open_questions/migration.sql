-- CreateIndex
CREATE INDEX "ExpertQuestion_answeredAt_expiresAt_idx" ON "ExpertQuestion"("answeredAt", "expiresAt");
