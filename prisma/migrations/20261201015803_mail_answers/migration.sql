-- A migration of its own: a new value of an enum can be used once it is committed.
-- Who never chose what comes by e-mail gets these too.
UPDATE "Mailbox" SET "kinds" = "kinds" || ARRAY['answered', 'released']::"NotificationKind"[]
WHERE "kinds" = ARRAY['mentioned', 'replied', 'blocked', 'handedOver', 'ratingNeeded', 'disputed', 'decided', 'corrected', 'withdrawn']::"NotificationKind"[];

-- AlterTable
ALTER TABLE "Mailbox" ALTER COLUMN "kinds" SET DEFAULT ARRAY['mentioned', 'replied', 'blocked', 'handedOver', 'ratingNeeded', 'disputed', 'decided', 'corrected', 'withdrawn', 'answered', 'released']::"NotificationKind"[];
