import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { answerLines } from './answer-lines.ts';

const asked = z.object({ text: z.string() });

async function answersTo(...chunks: (string | Buffer)[]): Promise<unknown[]> {
	const output = new PassThrough();
	const written = text(output);
	await answerLines(Readable.from(chunks), output, (one) => ({
		length: asked.parse(one).text.length
	}));
	output.end();
	const lines = (await written).split('\n');
	expect(lines.pop()).toBe('');
	return lines.map((line) => JSON.parse(line) as unknown);
}

it('answers in order, with the id as it came', async () => {
	expect(
		await answersTo('{"id":1,"text":"a"}\n{"id":{"k":"é"},"text":"ab"}\n\n{"text":""}')
	).toEqual([
		{ id: 1, length: 1 },
		{ id: { k: 'é' }, length: 2 },
		{ id: null, length: 0 }
	]);
});

it('goes on after a line it cannot answer', async () => {
	expect(await answersTo('{"id":7}\nnonsense\n"words"\n{"id":8,"text":"a"}\r\n')).toEqual([
		{ id: 7, error: expect.stringContaining('text') },
		{ id: null, error: 'This line is not JSON.' },
		{ id: null, error: expect.any(String) },
		{ id: 8, length: 1 }
	]);
});

it('keeps characters that were cut between two chunks, and separators inside a line', async () => {
	const bytes = Buffer.from('{"id":1,"text":"😀\u2028x"}\n');
	const answers = await answersTo(...[...bytes].map((byte) => Buffer.from([byte])));
	expect(answers).toEqual([{ id: 1, length: 4 }]);
});
