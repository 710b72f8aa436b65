-- AlterTable
ALTER TABLE "Source" ADD COLUMN     "language" TEXT;

-- CreateTable
CREATE TABLE "ExpertQuestion" (
    "id" UUID NOT NULL,
    "claimId" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "expert" TEXT NOT NULL,
    "affiliation" TEXT,
    "question" TEXT NOT NULL,
    "confidentiality" "Confidentiality" NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "revokedById" UUID,
    "answeredAt" TIMESTAMPTZ(3),
    "answeredBy" TEXT,
    "answer" TEXT,
    "reference" TEXT,
    "evidenceId" UUID,

    CONSTRAINT "ExpertQuestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "ExpertQuestion_tokenHash_key" ON "ExpertQuestion"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "ExpertQuestion_evidenceId_key" ON "ExpertQuestion"("evidenceId");

-- CreateIndex
CREATE INDEX "ExpertQuestion_claimId_idx" ON "ExpertQuestion"("claimId");

-- CreateIndex
CREATE INDEX "ExpertQuestion_askedById_expiresAt_idx" ON "ExpertQuestion"("askedById", "expiresAt");

-- AddForeignKey
ALTER TABLE "ExpertQuestion" ADD CONSTRAINT "ExpertQuestion_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertQuestion" ADD CONSTRAINT "ExpertQuestion_askedById_fkey" FOREIGN KEY ("askedById") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertQuestion" ADD CONSTRAINT "ExpertQuestion_revokedById_fkey" FOREIGN KEY ("revokedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExpertQuestion" ADD CONSTRAINT "ExpertQuestion_evidenceId_fkey" FOREIGN KEY ("evidenceId") REFERENCES "Evidence"("id") ON DELETE SET NULL ON UPDATE CASCADE;
