import type { z } from 'zod';
import { withoutNul } from '#lib/domain/without-nul.ts';

export type ParsedForm<T> =
	| { ok: true; value: T }
	| { ok: false; errors: Record<string, string>; values: Record<string, string> };

function usable<T>(value: T): T | string {
	return typeof value === 'string' ? withoutNul(value) : value;
}

/** The text fields of a form, to be given back when it is refused. Passwords and files are not kept. */
export function textValues(form: FormData): Record<string, string> {
	const values: Record<string, string> = {};
	for (const [name, value] of form) {
		if (typeof value === 'string' && !/password/i.test(name)) values[name] = value;
	}
	return values;
}

/**
 * Checks a form against a schema. A field that occurs more than once arrives as an array under its
 * name followed by `[]`. Refused: one sentence a field, and everything that was typed.
 */
export function parseForm<S extends z.ZodType>(schema: S, form: FormData): ParsedForm<z.output<S>> {
	const raw: Record<string, unknown> = {};
	for (const name of new Set(form.keys())) {
		raw[name.replace(/\[\]$/, '')] = name.endsWith('[]')
			? form.getAll(name).map(usable)
			: usable(form.get(name));
	}
	const parsed = schema.safeParse(raw);
	if (parsed.success) return { ok: true, value: parsed.data };

	const errors: Record<string, string> = {};
	for (const issue of parsed.error.issues) {
		errors[String(issue.path[0] ?? 'form')] ??= issue.message;
	}
	return { ok: false, errors, values: textValues(form) };
}
