import { z } from 'zod';

/** An optional address on the web; null when it is left empty. */
export const webAddress = z
	.string()
	.trim()
	.max(2000, 'The address may have 2,000 characters at most.')
	.refine(
		(value) => value === '' || isWebAddress(value),
		'Give the whole web address, beginning with https:// or http://.'
	)
	.optional()
	.transform((value) => value || null);

function isWebAddress(value: string): boolean {
	if (!URL.canParse(value)) return false;
	const { protocol, hostname } = new URL(value);
	return /^https?:$/.test(protocol) && /^[^.].*\.[^.]+$/.test(hostname);
}
