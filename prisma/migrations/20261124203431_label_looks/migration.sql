-- The labels of the first scale had their colour and their glyph by their key.
ALTER TABLE "Label" ADD COLUMN     "colour" TEXT,
ADD COLUMN     "glyph" TEXT;

UPDATE "Label" SET
	"colour" = "key",
	"glyph" = CASE "key"
		WHEN 'true' THEN 'solid-tick'
		WHEN 'mtrue' THEN 'tick'
		WHEN 'half' THEN 'half'
		WHEN 'mfalse' THEN 'cross'
		WHEN 'false' THEN 'solid-cross'
		WHEN 'unver' THEN 'question'
		ELSE 'brackets'
	END;

-- AlterTable
ALTER TABLE "Label" ALTER COLUMN "colour" SET NOT NULL,
ALTER COLUMN "glyph" SET NOT NULL;
