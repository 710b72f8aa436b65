import { z } from 'zod';
import { claimKinds, type ClaimKind } from '#lib/domain/claim/kind.ts';
import { longestNote } from '#lib/domain/claim/hand-over.ts';
import { priorities } from '#lib/domain/claim/priority.ts';
import { slotProblems, type LooseSlots } from '#lib/domain/claim/slots.ts';
import { hasPlainYear } from '#lib/domain/local-time.ts';

export const text = (name: string, longest: number) =>
	z
		.string()
		.trim()
		.max(longest, `${name} may have ${longest.toLocaleString('en')} characters at most.`);

const optionalText = (name: string) =>
	text(name, 500)
		.optional()
		.transform((value) => value || null);

export const id = z.uuid('This link is incomplete. Reload the page and try again.');
/** An ISO instant, made from local time in the browser. */
export const instant = (words: string) =>
	z.iso.datetime({ offset: true, error: words }).refine((at) => hasPlainYear(new Date(at)), words);
export const revision = z.coerce.number().int().min(1);
const offset = z.coerce.number().int().min(0);

/** JSON can name characters that PostgreSQL refuses in its own: a NUL, and half of a pair. */
const storable = z.string().refine((value) => !/[\0\p{Surrogate}]/u.test(value));

/** Details of a claim's kind arrive as one JSON field and are sorted out by `readSlots`. */
export const slots = z
	.string()
	.max(20_000)
	.default('{}')
	.transform((value, context) => {
		try {
			return z
				.record(z.string(), z.union([storable.max(2000), z.boolean()]))
				.parse(JSON.parse(value));
		} catch {
			context.addIssue({ code: 'custom', message: 'The details could not be read.' });
			return z.NEVER;
		}
	});

/** Characters a claim's statement may have. */
export const longestStatement = 1000;

const statement = text('The statement', longestStatement).min(
	1,
	'Write the claim as a sentence that stands on its own.'
);

const details = {
	kind: z.enum(claimKinds, 'Choose what kind of claim this is.'),
	statement,
	slots,
	claimant: optionalText('Said by'),
	saidOn: optionalText('Said on'),
	saidWhere: optionalText('Said where')
};

const bounds = { start: offset, end: offset };
const one = { claimId: id, revision };
const eventId = z.string().regex(/^\d{1,18}$/);
const reason = text('The reason', 1000).min(1, 'Give the reason. The history shows it.');

/** The details that their kind refuses, each as `slot.name`. */
function withSoundSlots(
	{ kind, slots }: { kind: ClaimKind; slots: LooseSlots },
	context: z.RefinementCtx
): void {
	for (const [name, message] of Object.entries(slotProblems(kind, slots))) {
		context.addIssue({ code: 'custom', path: [`slot.${name}`], message });
	}
}

export const createClaimForm = z
	.object({ ...bounds, ...details, suggestionId: id.optional() })
	.superRefine(withSoundSlots);
export const editClaimForm = z.object({ ...one, ...details }).superRefine(withSoundSlots);
export const boundsForm = z.object({ ...one, ...bounds });
export const splitForm = z.object({
	...one,
	at: offset,
	firstStatement: statement,
	secondStatement: statement
});
export const mergeForm = z.object({ ...one, otherId: id, otherRevision: revision, statement });
export const moveForm = z.object({ ...one, direction: z.enum(['up', 'down']) });
export const dismissForm = z.object({ ...one, reason });
export const reopenForm = z.object(one);
/** An empty field says nobody, or none; one that is not sent leaves what is. */
const handOver = {
	assigneeId: z
		.union([id, z.literal('')])
		.transform((value) => value || null)
		.optional(),
	dueAt: z
		.union([instant('Give the date and the time.'), z.literal('')], 'Give the date and the time.')
		.transform((value) => (value ? new Date(value).toISOString() : null))
		.optional(),
	priority: z.coerce.number().pipe(z.literal(priorities, 'Choose how urgent it is.')).optional(),
	note: text('The note', longestNote)
		.transform((value) => value || null)
		.optional()
};
export const assignForm = z.object({
	...one,
	...handOver
});
/** Most claims that one action takes. */
export const mostClaimsAtOnce = 500;

const seen = z.object(one);
/** Claims as the person saw them, as one field: each its id and its revision, "id:3". */
const claims = z
	.string()
	.transform((field) =>
		field.split(' ').map((one): z.input<typeof seen> => {
			const [claimId = '', revision] = one.split(':');
			return { claimId, revision };
		})
	)
	.pipe(
		z
			.array(seen)
			.max(mostClaimsAtOnce, `Choose ${mostClaimsAtOnce} claims at once at most.`)
			.refine(
				(all) => new Set(all.map(({ claimId }) => claimId)).size === all.length,
				'A claim was chosen twice. Reload the page and try again.'
			)
	);
export const assignClaimsForm = z.object({ claims, ...handOver });
export const dismissClaimsForm = z.object({ claims, reason });
export const undoClaimsForm = z.object({
	eventIds: z
		.string()
		.transform((field) => field.split(' '))
		.pipe(z.array(eventId).max(mostClaimsAtOnce))
});
export const sentenceForm = z.object({ ...bounds, marked: z.stringbool() });
export const undoForm = z.object({ eventId });

export type CreateClaim = z.output<typeof createClaimForm>;
export type AssignClaim = z.output<typeof assignForm>;
export type AssignClaims = z.output<typeof assignClaimsForm>;
export type DismissClaims = z.output<typeof dismissClaimsForm>;
export type EditClaim = z.output<typeof editClaimForm>;
