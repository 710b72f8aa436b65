-- CreateIndex
CREATE INDEX "Claim_state_dueAt_number_idx" ON "Claim"("state", "dueAt", "number");

-- CreateIndex
CREATE INDEX "Source_publisher_idx" ON "Source" USING GIN ("publisher" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "Source_url_idx" ON "Source" USING GIN ("url" gin_trgm_ops);
