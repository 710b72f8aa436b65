const tracking =
	/^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_[ce]id|_ga|_gl|mkt_tok|ref_src|cmpid|s_cid|vero_id|oly_(anon|enc)_id|__twitter_impression)$/i;

/**
 * One address for one document, to find a source again: scheme unified to https, host in lower-case
 * punycode without www., no default port, fragment, sign-in or tracking; query sorted; no trailing
 * slash. Null when it is no http or https address. For comparing, not for fetching.
 */
export function canonicalUrl(url: string): string | null {
	const parsed = parseWebAddress(url.trim());
	if (parsed === null) return null;
	const host = parsed.hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
	if (host === '') return null;
	const path = parsed.pathname.replace(/\/+$/, '');
	const query = sortedQuery(parsed.searchParams);
	return `https://${host}${port(parsed)}${path}${query === '' ? '' : `?${query}`}`;
}

function parseWebAddress(url: string): URL | null {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return null;
	return new URL(url);
}

/** Schemes are unified, so either one's default port counts as none. */
function port({ port }: URL): string {
	return port === '' || port === '80' || port === '443' ? '' : `:${port}`;
}

function sortedQuery(params: URLSearchParams): string {
	const kept = [...params].filter(([name]) => !tracking.test(name));
	const sorted = kept.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y));
	return new URLSearchParams(sorted).toString();
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
