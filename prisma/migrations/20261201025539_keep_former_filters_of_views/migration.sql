-- AlterTable
ALTER TABLE "SavedView" ADD COLUMN     "formerQuery" TEXT;
