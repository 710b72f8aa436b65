import type { LabelKey } from '#lib/domain/rating/scale.ts';
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
	verdict: Record<LabelKey, string>;
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
		verdict: {
			true: token('--true-fill'),
			mtrue: token('--mtrue-fill'),
			half: token('--half-fill'),
			mfalse: token('--mfalse-fill'),
			false: token('--false-fill'),
			unver: token('--unver-fill'),
			misctx: token('--misctx-fill')
		}
	};
}
