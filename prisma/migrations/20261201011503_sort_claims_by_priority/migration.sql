-- CreateIndex
CREATE INDEX "Claim_state_priority_dueAt_number_idx" ON "Claim"("state", "priority" DESC, "dueAt", "number");
