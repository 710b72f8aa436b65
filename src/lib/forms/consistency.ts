import { z } from 'zod';
import { consistencyRules } from '#lib/domain/review/consistency/finding.ts';
import { id, text } from './claim.ts';

export const waiveForm = z.object({
	claimId: id,
	rule: z.enum(consistencyRules),
	facts: z.string().max(20_000),
	reason: text('The reason', 1000).min(1, 'Say why the finding may stand. The history shows it.')
});
export const takeBackWaiverForm = z.object({ waiverId: id });
