import { customColour, type LabelColour } from '#lib/domain/rating/colour.ts';
import type { StatusGroupKey } from '#lib/domain/stats/status-chart.ts';

/** The colours and the typeface of the page as they are now, for drawing on a canvas. */
export interface Palette {
	paper: string;
	ink: string;
	ink2: string;
	ink3: string;
	onInk: string;
	rule: string;
	font: string;
	flow: Record<Exclude<StatusGroupKey, 'disputed' | 'withdrawn'>, string>;
	verdict: (colour: LabelColour) => string;
}

/** Reads the style sheets' tokens as they hold for `element`. */
export function readPalette(element: Element): Palette {
	const style = getComputedStyle(element);
	const token = (name: string) => style.getPropertyValue(name).trim();
	return {
		paper: token('--paper'),
		ink: token('--ink'),
		ink2: token('--ink-2'),
		ink3: token('--ink-3'),
		onInk: token('--on-ink'),
		rule: token('--rule'),
		font: token('--font-sans'),
		flow: {
			published: token('--flow-done'),
			decided: token('--flow-decided'),
			secondReview: token('--flow-second'),
			inReview: token('--flow-review'),
			open: token('--flow-open')
		},
		verdict: (colour) => {
			const custom = customColour(colour);
			if (!custom) return token(`--${colour}-fill`);
			return style.colorScheme === 'dark' ? custom.dark : custom.light;
		}
	};
}
