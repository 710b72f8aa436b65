import { askDesk } from './desk.mjs';

const ask = askDesk('sentences');

/** @param {string} text @param {{ lang: string }} context */
export async function splitSentences(text, { lang }) {
	return (await ask({ text, lang })).sentences;
}
