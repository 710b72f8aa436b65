-- AlterTable
ALTER TABLE "Verdict" ADD COLUMN     "basis" TEXT NOT NULL DEFAULT '';
