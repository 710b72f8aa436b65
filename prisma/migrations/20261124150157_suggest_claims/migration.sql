-- CreateEnum
CREATE TYPE "SuggestionOutcome" AS ENUM ('accepted', 'edited', 'dismissed');

-- AlterTable
ALTER TABLE "ArticleVersion" ADD COLUMN     "searchFrom" INTEGER,
ADD COLUMN     "searchedAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Suggestion" (
    "id" UUID NOT NULL,
    "versionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" "ClaimKind" NOT NULL,
    "statement" TEXT NOT NULL,
    "slots" JSONB NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,
    "reasons" TEXT[],
    "notes" TEXT[],
    "engineVersion" TEXT NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "outcome" "SuggestionOutcome",
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "claimId" UUID,

    CONSTRAINT "Suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Suggestion_claimId_key" ON "Suggestion"("claimId");

-- CreateIndex
CREATE INDEX "Suggestion_decidedAt_idx" ON "Suggestion"("decidedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Suggestion_versionId_start_end_kind_key" ON "Suggestion"("versionId", "start", "end", "kind");

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_versionId_fkey" FOREIGN KEY ("versionId") REFERENCES "ArticleVersion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_decidedById_fkey" FOREIGN KEY ("decidedById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Suggestion" ADD CONSTRAINT "Suggestion_claimId_fkey" FOREIGN KEY ("claimId") REFERENCES "Claim"("id") ON DELETE SET NULL ON UPDATE CASCADE;
