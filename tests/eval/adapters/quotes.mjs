import { askDesk } from './desk.mjs';

/** @type {(asked: object) => Promise<{ quotes: object[] }>} */
const ask = askDesk('quotes');

/** @param {string} text @param {{ lang: string }} context */
export async function extractQuotes(text, { lang }) {
	return (await ask({ text, lang })).quotes;
}
