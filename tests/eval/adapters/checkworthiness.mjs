import { askDesk } from './desk.mjs';

/** @type {(asked: object) => Promise<{ scores: number[], threshold: number }>} */
const ask = askDesk('score');

/** The engine's own, which it gives with every answer. */
export const { threshold } = await ask({ sentences: [] });

/** @param {{ text: string }[]} sentences */
export async function scoreSentences(sentences) {
	return (await ask({ sentences: sentences.map(({ text }) => text) })).scores;
}
