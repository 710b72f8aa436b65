import type { RequestEvent } from '@sveltejs/kit';
import type { z } from 'zod';
import type { Result } from '#lib/domain/result.ts';
import type { Context } from '../context.ts';
import { requireUser } from './guard.ts';
import { parseForm, textValues } from './parse-form.ts';
import { invalid, refusal } from './refusal.ts';

/**
 * A form action around one use case: guard, parse, run, and the answer as data or as a refusal with
 * what was typed. `say` makes the answer of what was done; without it the value is the answer. The
 * use case checks the role itself.
 */
export function formAction<
	S extends z.ZodType,
	Params extends Partial<Record<string, string>>,
	Value extends object,
	Answer = Value
>(
	schema: S,
	run: (
		context: Context,
		input: z.output<S>,
		params: Params,
		locals: App.Locals
	) => Promise<Result<Value>>,
	say?: (value: Value, input: z.output<S>, event: RequestEvent<Params>) => Answer
) {
	return async (event: RequestEvent<Params>) => {
		const context = requireUser(event);
		const form = await event.request.formData();
		const parsed = parseForm(schema, form);
		if (!parsed.ok) return invalid(parsed);
		const result = await run(context, parsed.value, event.params, event.locals);
		if (!result.ok) return refusal(result.reason, textValues(form));
		return (say ? say(result.value, parsed.value, event) : { ...result.value }) as Answer;
	};
}
