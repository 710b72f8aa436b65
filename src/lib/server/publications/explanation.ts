import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
// [1] is a source here, never the name of a link defined elsewhere in the text.
markdown.disable(['image', 'reference']);
markdown.validateLink = (url) => /^https?:\/\//i.test(url.trim());

// The page's own headings are h1 and h2.
for (const rule of ['heading_open', 'heading_close']) {
	markdown.renderer.rules[rule] = (tokens, index, options, _env, self) => {
		const token = tokens[index];
		if (token) token.tag = 'h3';
		return self.renderToken(tokens, index, options);
	};
}

markdown.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
	tokens[index]?.attrSet('rel', 'noopener nofollow');
	return self.renderToken(tokens, index, options);
};

// Before the joining of texts, because an escaped \[1\] is still told apart there.
markdown.core.ruler.before('text_join', 'source_references', (state) => {
	const { sources } = state.env as { sources: ReadonlySet<number> };
	for (const block of state.tokens) {
		let linkDepth = 0;
		block.children &&= block.children.flatMap((token) => {
			linkDepth += token.type.startsWith('link_') ? token.nesting : 0;
			// A link inside a link is no HTML.
			if (token.type !== 'text' || linkDepth > 0) return [token];
			// The space that many write before [1] would tear the small figure from its word.
			return token.content.split(/( ?\[\d{1,3}\])/).map((part) => {
				const number = Number(/^ ?\[(\d{1,3})\]$/.exec(part)?.[1]);
				const isReference = sources.has(number);
				const piece = new state.Token(isReference ? 'html_inline' : 'text', '', 0);
				piece.content = isReference ? reference(number) : part;
				return piece;
			});
		});
	}
});

function reference(number: number): string {
	return `<a class="ref" href="#source-${number}" aria-label="Source ${number}">${number}</a>`;
}

/**
 * The HTML of an explanation in Markdown. HTML in it is shown as text, images are off, links lead
 * to the web only, and [1] leads to source 1 when `sources` has that number.
 */
export function explanationHtml(source: string, sources: readonly { number: number }[]): string {
	return markdown.render(source, { sources: new Set(sources.map(({ number }) => number)) });
}
