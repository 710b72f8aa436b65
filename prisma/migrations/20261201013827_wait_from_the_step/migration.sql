-- AlterTable
ALTER TABLE "Claim" ADD COLUMN     "heldSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "stepSince" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- What the audit knows of the claims that are there. A rating records no change, so none counts here.
UPDATE "Claim" c
SET "stepSince" = greatest(c."createdAt", known.step), "heldSince" = greatest(c."createdAt", known.held)
FROM (
    SELECT each.id, moved.step, moved.held
    FROM "Claim" each
    LEFT JOIN (
        SELECT id, max(at) FILTER (WHERE "isStep") AS step, max(at) FILTER (WHERE "isHeld") AS held
        FROM (
            SELECT change->>'id' AS id, e.at,
                change->'before'->>'state' IS DISTINCT FROM change->'after'->>'state'
                    OR change->'before'->>'round' IS DISTINCT FROM change->'after'->>'round' AS "isStep",
                change->'before'->>'assigneeId' IS DISTINCT FROM change->'after'->>'assigneeId' AS "isHeld"
            FROM "Event" e
            CROSS JOIN LATERAL jsonb_array_elements(
                CASE jsonb_typeof(e.data->'changes') WHEN 'array' THEN e.data->'changes' ELSE '[]' END
            ) AS change
            WHERE change->>'row' = 'claim'
            UNION ALL
            SELECT e."claimId"::text, e.at, true, false
            FROM "Event" e
            WHERE e.action IN ('dispute.resolved', 'verdict.decided', 'check.published',
                'check.corrected', 'check.withdrawn')
        ) AS moves
        GROUP BY id
    ) AS moved ON moved.id = each.id::text
) AS known
WHERE known.id = c.id;
