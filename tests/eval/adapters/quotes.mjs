import { askDesk } from './desk.mjs';

const ask = askDesk('quotes');

/** @param {string} text @param {{ lang: string }} context */
export async function extractQuotes(text, { lang }) {
	return (await ask({ text, lang })).quotes;
}
