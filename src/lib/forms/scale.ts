import { z } from 'zod';
import { glyphs } from '#lib/domain/rating/glyph.ts';
import { scaleLimits } from '#lib/domain/rating/scale-draft.ts';

const unreadable = 'The labels could not be read. Reload the page and try again.';

/** Longer than any that is taken, so that the rules of a scale say by their own words what is too much. */
const words = z.string().max(500, 'These words are too long.');

const label = z.object({
	name: words,
	meaning: words,
	glyph: z.enum(glyphs),
	colour: words,
	onScale: z.boolean(),
	unsettled: z.boolean()
});

/** PostgreSQL refuses a NUL and half of a pair in its own JSON, where the event keeps the scale. */
const storable = z.string().refine((text) => !/[\0\p{Surrogate}]/u.test(text));

/** Labels arrive as one JSON field, in their order. The rules of a scale judge them afterwards. */
export const scaleForm = z.object({
	basedOn: z.coerce.number(unreadable).int(unreadable).min(1, unreadable),
	labels: z
		.string(unreadable)
		.max(50_000, unreadable)
		.transform((value, context) => {
			try {
				const labels = z
					.array(label)
					.max(3 * (scaleLimits.mostOn + scaleLimits.mostOutside))
					.parse(JSON.parse(value));
				for (const { name, meaning } of labels) storable.parse(name + meaning);
				return labels;
			} catch {
				context.addIssue({ code: 'custom', message: unreadable });
				return z.NEVER;
			}
		})
});
