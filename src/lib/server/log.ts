const levels = ['debug', 'info', 'warn', 'error'] as const;

type Level = (typeof levels)[number];

/** Names whose values never reach the log. */
const secret = /password|token|secret|cookie|authorization/i;

function redact(key: string, value: unknown): unknown {
	return secret.test(key) ? '[withheld]' : value;
}

/** Writes one JSON line to standard output, unless `level` is below LOG_LEVEL. */
export function log(level: Level, message: string, fields: Record<string, unknown> = {}): void {
	const least = (process.env['LOG_LEVEL'] || 'info') as Level;
	if (levels.indexOf(level) < levels.indexOf(least)) return;
	const line = { at: new Date().toISOString(), level, message, ...fields };
	process.stdout.write(`${JSON.stringify(line, redact)}\n`);
}
