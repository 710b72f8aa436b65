import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import type { Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { requireUser } from './guard.ts';
import { parseForm, textValues } from './parse-form.ts';
import { invalid, refusal } from './refusal.ts';

/**
 * A form action around one use case: guard, parse, run, and the answer as data or as a refusal with
 * what was typed. The use case checks the role itself.
 */
export function formAction<
	S extends z.ZodType,
	Params extends Partial<Record<string, string>>,
	Value extends object
>(
	schema: S,
	run: (context: Context, input: z.output<S>, params: Params) => Promise<Result<Value>>
) {
	return async (event: RequestEvent<Params>) => {
		const context = requireUser(event);
		const form = await event.request.formData();
		const parsed = parseForm(schema, form);
		if (!parsed.ok) return invalid(parsed);
		const result = await run(context, parsed.value, event.params);
		return result.ok ? { ...result.value } : refusal(result.reason, textValues(form));
	};
}
