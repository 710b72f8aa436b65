import { askDesk } from './desk.mjs';

/**
 * @typedef {{ kind: string, start: number, end: number, value: number | null, max?: number, currency?: string, ends?: [[number, number], [number, number]] }} Figure
 */

/** @type {(asked: object) => Promise<{ figures: Figure[] }>} */
const ask = askDesk('figures');

/**
 * The amounts of money, a range as its two ends.
 * @param {string} text @param {{ culture: string }} context
 */
export async function extractMoney(text, { culture }) {
	const { figures } = await ask({ text, lang: culture });
	return figures
		.filter(({ kind }) => kind === 'money')
		.flatMap(({ start, end, value, max, currency, ends }) =>
			ends
				? [
						{ start: ends[0][0], end: ends[0][1], value, currency },
						{ start: ends[1][0], end: ends[1][1], value: max, currency }
					]
				: [{ start, end, value, currency }]
		);
}
