import { z } from 'zod';
import { readEmail } from '#lib/domain/user/email.ts';

/** A setting that cannot be used, in one sentence for the person who set it. */
export class BadSetting extends Error {
	override name = 'BadSetting';
}

const port = z
	.string()
	.regex(/^\d{1,5}$/)
	.transform(Number)
	.refine((value) => value <= 65535);

const flag = z.enum(['true', 'false', '1', '0', '']).transform((v) => v === 'true' || v === '1');

/** Every setting the desk reads. `.env.example` documents each; a test holds the two together. */
export const settings = {
	PORT: {
		schema: port.default(3000),
		rule: 'must be a port number from 0 to 65535'
	},
	HOST: {
		schema: z.string().min(1).default('0.0.0.0'),
		rule: 'must be an address to listen on'
	},
	ORIGIN: {
		schema: z
			.url({ protocol: /^https?$/ })
			.refine((value) => URL.canParse(value) && new URL(value).origin === value)
			.optional(),
		rule: 'must be the public address without a path, such as https://desk.example'
	},
	DATABASE_URL: {
		schema: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
		rule: 'must be a PostgreSQL address, such as postgresql://user:password@host:5432/claimdesk'
	},
	DATA_DIR: {
		schema: z.string().min(1).default('data'),
		rule: 'must be the path of a folder'
	},
	TRUST_PROXY: {
		schema: flag.default(false),
		rule: 'must be true or false'
	},
	SMTP_URL: {
		schema: z.url({ protocol: /^smtps?$/, hostname: /./ }).optional(),
		rule: 'must be the address of a mail server, such as smtps://user:password@mail.example:465'
	},
	MAIL_FROM: {
		schema: z
			.string()
			.refine((value) => readEmail(value) !== null)
			.optional(),
		rule: 'must be an e-mail address alone, such as desk@newsroom.example'
	},
	MAIL_AFTER_MINUTES: {
		schema: z
			.string()
			.regex(/^\d{1,4}$/)
			.transform(Number)
			.refine((value) => value >= 1 && value <= 1440)
			.default(15),
		rule: 'must be from 1 to 1440 minutes'
	},
	LOG_LEVEL: {
		schema: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
		rule: 'must be debug, info, warn or error'
	}
} as const;

export type Settings = {
	[Name in keyof typeof settings]: z.output<(typeof settings)[Name]['schema']>;
};

/**
 * Gives the desk's settings from environment variables; an empty value counts as not set.
 * @throws {BadSetting} naming the first variable that cannot be used, and the rule it breaks.
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
	const values: Record<string, unknown> = {};
	for (const [name, { schema, rule }] of Object.entries(settings)) {
		const parsed = schema.safeParse(environment[name] || undefined);
		if (!parsed.success) throw new BadSetting(`${name} ${rule}.`);
		values[name] = parsed.data;
	}
	const read = values as Settings;
	if (read.TRUST_PROXY && !read.ORIGIN) {
		throw new BadSetting(
			'ORIGIN must be set when TRUST_PROXY is true, or links would name whatever host a client asks for.'
		);
	}
	if (read.SMTP_URL && !(read.MAIL_FROM && read.ORIGIN)) {
		const missing = read.MAIL_FROM ? 'ORIGIN' : 'MAIL_FROM';
		throw new BadSetting(
			`${missing} must be set when SMTP_URL is: an e-mail says who sends it, and its links lead to the desk.`
		);
	}
	return read;
}
