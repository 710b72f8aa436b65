-- AlterTable
ALTER TABLE "Label" ADD COLUMN     "unsettled" BOOLEAN NOT NULL DEFAULT false;

-- The rules knew it by its key.
UPDATE "Label" SET "unsettled" = true WHERE "key" = 'unver';

-- AlterTable
ALTER TABLE "Scale" ADD COLUMN     "madeById" UUID;

-- CreateIndex
CREATE INDEX "Rating_labelId_idx" ON "Rating"("labelId");

-- AddForeignKey
ALTER TABLE "Scale" ADD CONSTRAINT "Scale_madeById_fkey" FOREIGN KEY ("madeById") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;
