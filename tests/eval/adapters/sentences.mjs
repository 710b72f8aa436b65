import { askDesk } from './desk.mjs';

/** @type {(asked: object) => Promise<{ sentences: [number, number][] }>} */
const ask = askDesk('sentences');

/** @param {string} text @param {{ lang: string }} context */
export async function splitSentences(text, { lang }) {
	return (await ask({ text, lang })).sentences;
}
