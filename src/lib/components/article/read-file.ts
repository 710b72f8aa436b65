import { sizeWords } from '#lib/domain/article/measure.ts';
import { checkArticleText, maxArticleBytes } from '#lib/domain/article/text.ts';
import { refuse, type Result } from '#lib/domain/result.ts';

/** Far more than any text that could still pass, so that a film is not read into memory. */
const mostBytes = maxArticleBytes * 4;

/** The text of a file that a person chose or dropped, or why it cannot be used. Browser only. */
export async function readFile(file: File): Promise<Result<string>> {
	if (file.size > mostBytes) {
		return refuse('tooLarge', `${file.name} has ${sizeWords(file.size)}. The limit is 1 MB.`);
	}
	const text = checkArticleText(new Uint8Array(await file.arrayBuffer()));
	return text.ok ? text : refuse(text.reason.code, `${file.name}: ${text.reason.words}`);
}
