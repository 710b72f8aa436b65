-- AlterTable
ALTER TABLE "Desk" ALTER COLUMN "ratingsNeeded" SET DEFAULT 2;
