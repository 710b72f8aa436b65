-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "handOverNote" TEXT,
ADD COLUMN     "noteById" UUID;

-- AlterTable
ALTER TABLE "Desk" ADD COLUMN     "idleHours" INTEGER,
ADD COLUMN     "workLimit" INTEGER;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_noteById_fkey" FOREIGN KEY ("noteById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
