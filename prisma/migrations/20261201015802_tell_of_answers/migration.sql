-- AlterEnum
ALTER TYPE "NotificationKind" ADD VALUE 'answered';
ALTER TYPE "NotificationKind" ADD VALUE 'released';
