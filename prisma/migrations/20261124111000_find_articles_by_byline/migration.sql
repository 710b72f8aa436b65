-- CreateIndex
CREATE INDEX "Article_byline_idx" ON "Article" USING GIN ("byline" gin_trgm_ops);
