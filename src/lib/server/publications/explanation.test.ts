import { describe, expect, it } from 'vitest';
import { explanationHtml } from '#lib/server/publications/explanation.ts';

const sources = [{ number: 1 }, { number: 2 }];

function html(source: string): string {
	return explanationHtml(source, sources).trim();
}

function ref(number: number): string {
	return `<a class="ref" href="#source-${number}" aria-label="Source ${number}">${number}</a>`;
}

describe('explanationHtml', () => {
	it('writes plain Markdown', () => {
		expect(html('One *two* **three**.\n\n- four')).toBe(
			'<p>One <em>two</em> <strong>three</strong>.</p>\n<ul>\n<li>four</li>\n</ul>'
		);
	});

	it('leads [1] to the source that exists', () => {
		expect(html('Paid.[1] [2] Not. [3] **Both [2]**')).toBe(
			`<p>Paid.${ref(1)}${ref(2)} Not. [3] <strong>Both${ref(2)}</strong></p>`
		);
	});

	it('leaves [1] alone in code, in a link and when escaped', () => {
		expect(html('`a[1]` \\[1\\]')).toBe('<p><code>a[1]</code> [1]</p>');
		expect(html('[see [1] there](https://a.example)')).toBe(
			'<p><a href="https://a.example" rel="noopener nofollow">see [1] there</a></p>'
		);
	});

	it('does not let a definition turn [1] elsewhere', () => {
		expect(html('Paid.[1]\n\n[1]: https://elsewhere.example')).toContain(ref(1));
		expect(html('Paid.[1]\n\n[1]: https://elsewhere.example')).not.toContain('href="https:');
	});

	it.each([
		'<script>alert(1)</script>',
		'<img src=x onerror=alert(1)>',
		'a <b onclick="x">b</b>',
		'<!-- x -->',
		'```html"><script>\n<script>alert(1)</script>\n```'
	])('shows HTML as text: %s', (source) => {
		expect(html(source)).not.toMatch(/<(script|img|b|!--)/);
	});

	it.each([
		'[x](javascript:alert(1))',
		'[x](JaVaScRiPt:alert(1))',
		'[x](&#106;avascript:alert(1))',
		'[x](data:text/html;base64,PHN2Zz4=)',
		'[x](vbscript:x)',
		'[x](//elsewhere.example)',
		'[x](/desk)',
		'<javascript:alert(1)>',
		'<mailto:a@b.example>'
	])('makes no link of %s', (source) => {
		expect(html(source)).not.toContain('<a');
	});

	it('makes no image', () => {
		expect(html('![x](https://a.example/pixel.png)')).not.toContain('<img');
	});

	it('keeps quotes in an address inside its attribute', () => {
		expect(html('[x](https://a.example/"onmouseover="alert(1))')).not.toMatch(
			/<a[^>]* onmouseover/
		);
	});

	it('stays below the headings of the page', () => {
		expect(html('# Big\n\n###### Small')).toBe('<h3>Big</h3>\n<h3>Small</h3>');
	});

	it('does not choke on deep nesting', () => {
		expect(html(`${'>'.repeat(2000)} a`)).toContain('<blockquote>');
		expect(html('*'.repeat(5000))).not.toContain('<script');
		expect(html('['.repeat(5000)).length).toBeLessThan(6000);
	});
});
