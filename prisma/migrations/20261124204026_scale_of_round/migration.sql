-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "scaleId" UUID;

-- Every review so far was begun on the only scale there was.
UPDATE "Claim" SET "scaleId" = (SELECT id FROM "Scale" WHERE version = 1)
WHERE state NOT IN ('suggested', 'open');

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_scaleId_fkey" FOREIGN KEY ("scaleId") REFERENCES "Scale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
