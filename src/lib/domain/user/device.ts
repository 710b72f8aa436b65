// Order matters: most browsers also name the ones they descend from.
const browsers: readonly [RegExp, string][] = [
	[/\bEdgA?\//, 'Edge'],
	[/\b(OPR|Opera)\//, 'Opera'],
	[/\bSamsungBrowser\//, 'Samsung Internet'],
	[/\b(Firefox|FxiOS)\//, 'Firefox'],
	[/(Chrome|Chromium|CriOS)\//, 'Chrome'],
	[/\bSafari\//, 'Safari']
];

const systems: readonly [RegExp, string][] = [
	[/\biPhone\b/, 'iPhone'],
	[/\biPad\b/, 'iPad'],
	[/\bAndroid\b/, 'Android'],
	[/\bWindows\b/, 'Windows'],
	[/\bCrOS\b/, 'ChromeOS'],
	[/\bMac OS X\b/, 'Mac'],
	[/\bLinux\b/, 'Linux']
];

function firstIn(text: string, names: readonly [RegExp, string][]): string | undefined {
	return names.find(([pattern]) => pattern.test(text))?.[1];
}

/** The device behind a browser's user-agent text in words, such as "Firefox on Linux". */
export function deviceWords(userAgent: string | null): string {
	const browser = firstIn(userAgent ?? '', browsers);
	const system = firstIn(userAgent ?? '', systems);
	if (browser && system) return `${browser} on ${system}`;
	return browser ?? system ?? 'Unknown device';
}
