-- CreateTable
CREATE TABLE "Waiver" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "rule" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "waivedById" UUID NOT NULL,
    "waivedAt" TIMESTAMPTZ(3) NOT NULL,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Waiver_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Waiver_claimId_idx" ON "Waiver"("claimId");

-- CreateIndex
CREATE INDEX "Claim_same_statement_idx" ON "Claim" USING HASH ("statement");

-- AddForeignKey
ALTER TABLE "Waiver" ADD CONSTRAINT "Waiver_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Waiver" ADD CONSTRAINT "Waiver_waivedById_fkey" FOREIGN KEY ("waivedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
