-- AlterTable
ALTER TABLE "Evidence" ADD COLUMN     "figure" JSONB;
