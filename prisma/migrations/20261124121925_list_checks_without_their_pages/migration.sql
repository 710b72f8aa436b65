-- What lists of checks filter and search by, taken from the newest version of each page.
ALTER TABLE "Publication" ADD COLUMN     "correctedAt" TIMESTAMPTZ(3),
ADD COLUMN     "labelKey" TEXT,
ADD COLUMN     "searchText" TEXT,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

UPDATE "Publication" p SET
	"labelKey" = v.page->'label'->>'key',
	"searchText" = concat_ws(E'\n', v.page->>'statement', v.page->>'claimant', v.page->'article'->>'outlet'),
	"correctedAt" = CASE WHEN v.number > 1 THEN v."createdAt" END,
	"withdrawnAt" = (SELECT w."withdrawnAt" FROM "Withdrawal" w WHERE w."publicationId" = p.id)
FROM "PublicationVersion" v
WHERE v."publicationId" = p.id AND v.number = (
	SELECT max(number) FROM "PublicationVersion" WHERE "publicationId" = p.id
);

ALTER TABLE "Publication" ALTER COLUMN "labelKey" SET NOT NULL,
ALTER COLUMN "searchText" SET NOT NULL;

DROP INDEX "PublicationVersion_createdAt_idx";

ALTER TABLE "PublicationVersion" ADD COLUMN     "isCorrection" BOOLEAN NOT NULL DEFAULT false;

UPDATE "PublicationVersion" SET "isCorrection" = true WHERE number > 1;

-- CreateIndex
CREATE INDEX "Publication_labelKey_publishedAt_id_idx" ON "Publication"("labelKey", "publishedAt", "id");

-- CreateIndex
CREATE INDEX "Publication_withdrawnAt_correctedAt_idx" ON "Publication"("withdrawnAt", "correctedAt");

-- CreateIndex
CREATE INDEX "Publication_searchText_idx" ON "Publication" USING GIN ("searchText" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "PublicationVersion_isCorrection_createdAt_id_idx" ON "PublicationVersion"("isCorrection", "createdAt", "id");

-- CreateIndex
CREATE INDEX "Withdrawal_withdrawnAt_publicationId_idx" ON "Withdrawal"("withdrawnAt", "publicationId");
