import { createContext } from 'svelte';
import { replaceState } from '$app/navigation';
import { page } from '$app/state';
import { coverage, nextUntriaged } from '#lib/domain/article/coverage.ts';
import type { Span } from '#lib/domain/article/draw-text.ts';
import { headlineIn } from '#lib/domain/article/text.ts';
import { extendByWord, shrinkByWord, snapToWords, wordsIn } from '#lib/domain/article/words.ts';
import type { ClaimView } from '#lib/domain/claim/view.ts';
import type { SuggestionView } from '#lib/domain/suggest/suggestion.ts';
import { lastReadingBegan, readAgain } from '#lib/components/ui/read-again.ts';
import type { ToastMessage, ToastQueue } from '#lib/components/ui/toasts.svelte.ts';
import { expectMark, type Expected } from './expected.ts';
import { formOf, send, type Accepted, type Sent } from './send.ts';

/** What the workspace is given of an article. */
export interface WorkspaceData {
	article: { id: string; title: string; language: string };
	version: { text: string };
	sentences: [number, number][];
	marks: [number, number][];
	claims: ClaimView[];
	suggestions: SuggestionView[];
	/** How far the search for claims is; null when none runs. */
	search: { at: number } | null;
	/** The desk has looked for claims here, if only once. */
	isSearched: boolean;
	/** By the clock of the server. */
	readAt: Date;
}

/** What the inspector is doing. */
export type Panel = 'claim' | 'new' | 'edit' | 'bounds';

/** What the inspector shows: the chosen claim, all claims, or what is suggested. */
export type View = 'claim' | 'all' | 'suggested';

/** Which pane a phone shows. */
export type Pane = 'article' | View;

/** What of a workspace outlives a reload, beside the claim, which is in the address. */
export type Opened = Pick<
	Workspace,
	'selectedId' | 'panel' | 'picked' | 'pane' | 'view' | 'editing' | 'suggestionId'
>;

/** A change that can be taken back, and where it was made. */
interface Step {
	eventId: string;
	sentence: number | null;
}

/** What a toast says of an answer. */
type Words = string | ((answer: Accepted) => string);

type Turn = 'undo' | 'redo';

const turns: Record<Turn, { label: string; key: string; done: string; nothing: string }> = {
	undo: {
		label: 'Undo',
		key: 'Z',
		done: 'Undone.',
		nothing: 'There is nothing to undo in this window.'
	},
	redo: {
		label: 'Redo',
		key: 'shift+Z',
		done: 'Done again.',
		nothing: 'There is nothing to do again in this window.'
	}
};

/** The state of one open workspace: what is chosen, what is being picked, and what can be undone. */
export class Workspace {
	#data: () => WorkspaceData;
	#toasts: ToastQueue;
	/** The page of this article. An undo may be asked for after it was left. */
	readonly #path: string;
	#left = false;

	selectedId = $state<string | null>(null);
	/** The focused sentence, counted from 0. */
	sentence = $state<number | null>(null);
	/** What was pointed at last: a phone offers what can be done with that. */
	pointed = $state<'claim' | 'sentence' | 'suggestion'>('claim');
	/** The words being picked for a claim. */
	picked = $state<Span | null>(null);
	panel = $state<Panel>('claim');
	view = $state<View>('claim');
	pane = $state<Pane>('article');
	/** The suggestion that a new claim is being made of. */
	suggestionId = $state<string | null>(null);
	/** The evidence being edited, 'new' for a new row, or null. */
	editing = $state<string | null>(null);
	/** What this person did in this window, newest last, and what of it was undone. */
	#steps = $state.raw<Record<Turn, Step[]>>({ undo: [], redo: [] });
	#announced: number | null = null;
	/** Settles when everything that was posted so far is answered. */
	#underWay: Promise<unknown> = Promise.resolve();

	constructor(data: () => WorkspaceData, toasts: ToastQueue, claimNumber: number | null) {
		this.#data = data;
		this.#toasts = toasts;
		this.#path = `/articles/${data().article.id}`;
		const wanted = data().claims.find(({ number }) => number === claimNumber);
		this.selectedId = (wanted ?? data().claims[0])?.id ?? null;
	}

	/** What was asked for and is not answered yet. */
	#expected = $state.raw<readonly Expected[]>([]);
	readonly #shown = $derived.by(() =>
		this.#expected.reduce((data, change) => change(data), this.#data())
	);

	/** What the desk gave, with what is expected of it shown already. */
	get data(): WorkspaceData {
		return this.#shown;
	}

	readonly claims = $derived.by(() => this.data.claims);
	readonly sentences: Span[] = $derived.by(() =>
		this.data.sentences.map(([start, end]) => ({ start, end }))
	);
	/** The line of the text that is its headline, where it has one. */
	readonly headline = $derived.by(() =>
		headlineIn(this.data.version.text, this.data.article.title)
	);
	readonly index = $derived(this.claims.findIndex(({ id }) => id === this.selectedId));
	readonly selected = $derived(this.claims[this.index] ?? null);
	readonly coverage = $derived(
		coverage(
			this.sentences,
			this.claims.filter(({ end }) => end > 0),
			this.data.marks.map(([start, end]) => ({ start, end }))
		)
	);
	readonly canUndo = $derived(this.#steps.undo.length > 0);
	readonly canRedo = $derived(this.#steps.redo.length > 0);

	/** True while a form has the place of the claims, whose keys would be about what is not shown. */
	readonly isWriting = $derived(
		this.panel === 'new' || (this.panel === 'edit' && this.selected !== null)
	);

	/** True while the keys are those of the suggestions. */
	readonly isTriaging = $derived(this.panel === 'claim' && this.view === 'suggested');

	/** Shows a pane on a phone, and the same in the inspector of a wider window. */
	show(pane: Pane): void {
		this.pane = pane;
		if (pane === 'article') return;
		if (this.panel === 'bounds') this.leavePanel();
		this.view = pane;
	}

	/** Chooses a claim, and keeps it in the address so that a reload comes back to it. */
	select(id: string | null): void {
		const claim = this.claims.find((one) => one.id === id) ?? null;
		if (this.panel !== 'new') this.panel = 'claim';
		if (this.panel === 'claim') this.picked = null;
		if (claim?.id !== this.selectedId) this.editing = null;
		this.selectedId = claim?.id ?? null;
		this.pointed = 'claim';
		const address = new URL(page.url);
		if (claim) address.searchParams.set('claim', String(claim.number));
		else address.searchParams.delete('claim');
		address.searchParams.delete('comment');
		address.hash = '';
		replaceState(address, {});
	}

	/** Chooses the claim of this number, unless it is chosen already or there is none. */
	selectNumber(number: number | null): void {
		const claim = this.claims.find((one) => one.number === number);
		if (claim && claim.id !== this.selectedId) this.select(claim.id);
	}

	/** Chooses the claim `step` places further on, staying at the ends. */
	selectBy(step: 1 | -1): void {
		const next = this.claims[this.index < 0 ? 0 : this.index + step];
		if (next) this.select(next.id);
	}

	/** Focuses the sentence with this index. */
	focusSentence(index: number): void {
		this.sentence = index;
		this.pointed = 'sentence';
	}

	/** Focuses the sentence `step` places further on, staying at the ends. */
	focusBy(step: 1 | -1): void {
		const last = this.sentences.length - 1;
		const from = this.sentence ?? (step === 1 ? -1 : last + 1);
		this.focusSentence(Math.min(Math.max(from + step, 0), last));
		if (this.panel === 'claim') this.picked = null;
	}

	/** Focuses the next sentence that nobody has triaged; false when there is none. */
	focusUntriaged(): boolean {
		const next = nextUntriaged(this.coverage.ticks, this.sentence ?? -1);
		if (next === null) {
			this.#toasts.show({ message: 'Every sentence is triaged.' });
			return false;
		}
		this.focusSentence(next);
		return true;
	}

	/** Picks words with the keyboard: grows or shrinks the picked span by a word at one edge. */
	pick(change: 'grow' | 'shrink', edge: 'forward' | 'backward'): void {
		const { text } = this.data.version;
		const { language } = this.data.article;
		if (!this.picked) {
			const sentence = this.sentences[this.sentence ?? 0];
			if (!sentence) return;
			this.sentence ??= 0;
			const first = wordsIn(text.slice(sentence.start, sentence.end), language)[0];
			if (!first) return;
			// From the very start of the sentence, so that a quotation keeps its opening mark.
			this.picked = { start: sentence.start, end: sentence.start + first.end };
			return;
		}
		const byWord = change === 'grow' ? extendByWord : shrinkByWord;
		this.picked = byWord(text, this.picked, edge, language);
	}

	/** Begins a claim of the picked words, else of the focused sentence. */
	beginClaim(span: Span | null = this.picked): void {
		const sentence = this.sentence === null ? undefined : this.sentences[this.sentence];
		const from = span ?? sentence;
		if (!from) {
			this.#toasts.show({
				message: 'Select the words of the claim first, or move to a sentence with the arrow keys.'
			});
			return;
		}
		const { text } = this.data.version;
		this.picked = snapToWords(text, from.start, from.end, this.data.article.language);
		this.suggestionId = null;
		this.panel = 'new';
		this.pane = 'claim';
	}

	/** Begins a claim of a suggestion. */
	beginFrom({ id, start, end }: SuggestionView): void {
		this.picked = { start, end };
		this.suggestionId = id;
		this.panel = 'new';
		this.pane = 'claim';
	}

	/** Gives the words selected in the page, and clears that selection; set by the article's text. */
	takeSelection: () => Span | null = () => null;

	/** Brings the words of the chosen claim into sight; set by the article's text. */
	showSelected: () => void = () => undefined;

	/** Begins to choose other words for the chosen claim. */
	beginBounds(): void {
		if (!this.selected) return;
		this.picked = { start: this.selected.start, end: this.selected.end };
		this.panel = 'bounds';
		this.pane = 'article';
	}

	/** Takes other words for the chosen claim; they are saved by `saveBounds`. */
	pickBounds(span: Span): void {
		const { text } = this.data.version;
		this.picked = snapToWords(text, span.start, span.end, this.data.article.language);
	}

	/** Saves the words selected in the page for the chosen claim, else those picked before. */
	async saveBounds(): Promise<void> {
		const span = this.takeSelection();
		if (span) this.pickBounds(span);
		const { picked, selected } = this;
		if (!picked || !selected) return;
		if (picked.start === selected.start && picked.end === selected.end) {
			this.#toasts.show({ message: 'These are its words already. Select others first.' });
			return;
		}
		const sent = await this.act(
			'bounds',
			{ claimId: selected.id, revision: selected.revision, ...picked },
			'Words changed.'
		);
		if (sent.type === 'accepted') this.leavePanel();
	}

	/** What is open here, so that a reload can open it again beside the drafts of its fields. */
	get opened(): Opened {
		const { selectedId, panel, picked, pane, view, editing, suggestionId } = this;
		return { selectedId, panel, picked, pane, view, editing, suggestionId };
	}

	/** Opens again what was open before a reload, where the words and the claim are still there. */
	reopen({ selectedId, panel, picked, pane, view, editing, suggestionId }: Opened): void {
		if (selectedId !== this.selectedId) return;
		if (picked && picked.end > this.data.version.text.length) return;
		if (panel === 'new' ? !picked : !this.selected) return;
		this.panel = panel;
		this.picked = picked;
		this.pane = pane;
		this.view = view;
		this.editing = editing;
		this.suggestionId = suggestionId;
	}

	/** Says what was done in place of what was done before: an older Undo would undo something else. */
	#announce(message: ToastMessage): void {
		if (this.#announced !== null) this.#toasts.dismiss(this.#announced);
		this.#announced = this.#toasts.show(message);
	}

	/** Goes back to what was shown before the form. */
	leavePanel(): void {
		// On a phone the form had taken the place of the suggestions.
		if (this.panel === 'new' && this.suggestionId) this.pane = 'suggested';
		this.suggestionId = null;
		this.panel = 'claim';
		this.picked = null;
	}

	/** Marks the focused sentence "nothing to check", or takes that back, and moves on. */
	async toggleNothing(): Promise<void> {
		const at = this.sentence;
		const span = at === null ? undefined : this.sentences[at];
		if (at === null || !span) {
			this.#toasts.show({ message: 'Move to a sentence with the arrow keys first.' });
			return;
		}
		const tick = this.coverage.ticks[at];
		if (tick === 'claim') {
			this.#toasts.show({ message: 'This sentence holds a claim. Dismiss the claim instead.' });
			return;
		}
		const marked = tick !== 'nothing';
		await this.act(
			'mark',
			{ ...span, marked },
			marked ? 'Nothing to check here.' : 'Mark taken back.',
			expectMark(span.start, span.end, marked)
		);
		this.pointed = 'sentence';
	}

	/** Runs an action with plain values; says in a toast what happened, with Undo where that can be. */
	async act(
		action: string,
		values: Record<string, string | number | boolean | null | undefined>,
		words: Words,
		expected?: Expected
	): Promise<Sent> {
		return this.post(action, formOf(values), words, false, expected);
	}

	/**
	 * Like `act`, with a form's own data. Refusals are left to the form when `quiet`; asked when the
	 * answer is there, as the form can be gone by then.
	 */
	post(
		action: string,
		body: FormData,
		words: Words,
		quiet: boolean | (() => boolean) = false,
		expected?: Expected
	): Promise<Sent> {
		const posted = this.#post(action, body, words, quiet, expected);
		this.#underWay = Promise.allSettled([this.#underWay, posted]);
		return posted;
	}

	async #post(
		action: string,
		body: FormData,
		words: Words,
		quiet: boolean | (() => boolean),
		expected?: Expected
	): Promise<Sent> {
		const from = this.selectedId;
		if (expected) this.#expected = [...this.#expected, expected];
		const sent = await send(this.#path, action, body);
		const isQuiet = typeof quiet === 'boolean' ? quiet : quiet();
		if (sent.type === 'accepted') {
			await this.#accept(sent.value, typeof words === 'string' ? words : words(sent.value), from);
		}
		this.#expected = this.#expected.filter((one) => one !== expected);
		if (sent.type === 'failed') {
			this.#toasts.show({
				message: sent.words,
				tone: 'problem',
				action: {
					label: 'Try again',
					run: () => void this.post(action, body, words, quiet, expected)
				}
			});
		} else if (sent.type === 'refused' && !isQuiet) {
			this.#toasts.show({ message: sent.reason.problem, tone: 'problem' });
			if (sent.reason.code === 'stale' || sent.reason.code === 'missing') await this.reload();
		}
		return sent;
	}

	async #accept(
		{ eventId, claimNumber, note }: Accepted,
		words: string,
		from: string | null
	): Promise<void> {
		const at = this.sentence;
		await this.reload();
		const place = this.#sentenceOf(claimNumber) ?? at;
		// Who has gone on to another claim meanwhile stays there.
		if (this.selectedId === from || !this.selected) this.#settleOn(claimNumber);
		if (eventId) {
			this.#steps = { undo: [...this.#steps.undo, { eventId, sentence: place }], redo: [] };
		}
		if (words === '') return;
		const message = note ? `${words} ${note}` : words;
		this.#announce({ message, ...(eventId ? this.#offer('undo') : {}) });
	}

	/** Chooses the claim that was changed, or another where none is left to be chosen. */
	#settleOn(claimNumber: number | undefined): void {
		if (this.#left) return;
		const claim = this.claims.find(({ number }) => number === claimNumber);
		this.select(claim?.id ?? this.selected?.id ?? this.claims[0]?.id ?? null);
	}

	/** Says that the page was left: what comes after, such as an undo, chooses no claim any more. */
	leave(): void {
		this.#left = true;
	}

	/** Is told when something was undone or done again; set by the suggestions. */
	afterTurn: () => void = () => undefined;

	/** Takes back this person's newest change in this window. */
	undo(): Promise<void> {
		return this.#turn('undo', 'redo');
	}

	/** Does again what was undone last. */
	redo(): Promise<void> {
		return this.#turn('redo', 'undo');
	}

	/**
	 * Takes the newest of one list of steps back, goes to where it was made, and puts the step that
	 * takes this back in turn on the other list.
	 */
	async #turn(from: Turn, to: Turn): Promise<void> {
		// What was asked for just now may not be answered yet, and is what the person means.
		await this.#underWay;
		const step = this.#steps[from].at(-1);
		if (!step) {
			this.#toasts.show({ message: turns[from].nothing });
			return;
		}
		this.#steps = { ...this.#steps, [from]: this.#steps[from].slice(0, -1) };
		const sent = await send(this.#path, 'undo', formOf({ eventId: step.eventId }));
		if (sent.type === 'failed') {
			this.#steps = { ...this.#steps, [from]: [...this.#steps[from], step] };
			this.#toasts.show({ message: sent.words, tone: 'problem' });
			return;
		}
		await this.reload();
		if (sent.type === 'refused') {
			this.#toasts.show({ message: sent.reason.problem, tone: 'problem' });
			return;
		}
		const { eventId, claimNumber, note } = sent.value;
		this.#settleOn(claimNumber);
		this.afterTurn();
		if (step.sentence !== null) this.sentence = step.sentence;
		if (this.#sentenceOf(claimNumber) !== null) this.showSelected();
		if (eventId) {
			this.#steps = { ...this.#steps, [to]: [...this.#steps[to], { ...step, eventId }] };
		}
		const { done } = turns[from];
		this.#announce({
			message: note ? `${done} ${note}` : done,
			...(eventId ? this.#offer(to) : {})
		});
	}

	/** The button of a toast that undoes or does again what it says. */
	#offer(turn: Turn): Pick<ToastMessage, 'action'> {
		const { label, key } = turns[turn];
		return { action: { label, key, run: () => void this[turn]() } };
	}

	/** The sentence in which the claim of this number begins; null when there is none. */
	#sentenceOf(claimNumber: number | undefined): number | null {
		const claim = this.claims.find(({ number }) => number === claimNumber);
		if (!claim) return null;
		const at = this.sentences.findIndex(({ end }) => end > claim.start);
		return at === -1 ? null : at;
	}

	/** Reads the article and its claims again. */
	reload(): Promise<void> {
		return readAgain();
	}

	/** When the last reading of the article began in this window, in its own milliseconds. */
	get readingSince(): number {
		return lastReadingBegan();
	}

	/** When the server began the reading that is shown. */
	get readAt(): Date {
		return this.data.readAt;
	}

	/** True while more is to be read without anything having happened: a search goes on. */
	get isUnfinished(): boolean {
		return this.data.search !== null;
	}

	/** Says something in a toast. */
	say(message: string, tone: 'done' | 'problem' = 'done'): void {
		this.#toasts.show({ message, tone });
	}
}

const [useWorkspace, setWorkspace] = createContext<Workspace>();

export { setWorkspace, useWorkspace };
