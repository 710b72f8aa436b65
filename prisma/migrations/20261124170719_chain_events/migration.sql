-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "hash" TEXT,
ADD COLUMN     "previousHash" TEXT;

-- CreateTable
CREATE TABLE "AuditHead" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "hash" TEXT NOT NULL,
    "count" BIGINT NOT NULL,

    CONSTRAINT "AuditHead_pkey" PRIMARY KEY ("id")
);

-- The chain begins with the next event; what is older stays as it is.
INSERT INTO "AuditHead" ("id", "hash", "count") VALUES (1, repeat('0', 64), 0);
