import { checkArticleText } from '#lib/domain/article/text.ts';
import { ok, refuse, type Result } from '#lib/domain/result.ts';

/**
 * Moves a file that was sent with a form into the form's `text` and `fileName`, so that a later
 * refusal gives its words back with everything else. Refused when it is no text, or when there is
 * typed text too, which must not be lost.
 */
export async function takeInFile(form: FormData): Promise<Result<null>> {
	const file = form.get('file');
	if (!(file instanceof File) || file.size === 0) return ok(null);
	const typed = form.get('text');
	if (typeof typed === 'string' && typed.trim() !== '') {
		return refuse(
			'both',
			'There is a text here and a file. Empty the text to use the file, or send the text alone.',
			'file'
		);
	}
	const text = checkArticleText(new Uint8Array(await file.arrayBuffer()));
	if (!text.ok) return refuse(text.reason.code, text.reason.words, 'file');
	form.set('text', text.value);
	form.set('fileName', file.name);
	return ok(null);
}
