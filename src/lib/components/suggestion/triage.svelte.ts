import { createContext } from 'svelte';
import { SvelteSet } from 'svelte/reactivity';
import { counted } from '#lib/domain/article/claim-counts.ts';
import { claimKinds, type ClaimKind } from '#lib/domain/claim/kind.ts';
import type { SuggestionView } from '#lib/domain/suggest/suggestion.ts';
import { mostAtOnce } from '#lib/forms/suggestion.ts';
import type { Workspace } from '#lib/components/article/workspace.svelte.ts';
import type { Sent } from '#lib/components/article/send.ts';

/** The state of going through an article's suggestions: which are shown, and which one is looked at. */
export class Triage {
	readonly #workspace: Workspace;
	/** Decided here and still in the page's data: they are out of the way at once. */
	readonly #leaving = new SvelteSet<string>();
	/** Decided here and gone from the data; an undo brings one back. */
	#gone: string[] = [];
	/** How many the page was given last. */
	#given = 0;

	kind = $state<ClaimKind | 'all'>('all');
	/** The least score that is shown, in percent. */
	least = $state(0);
	#currentId = $state<string | null>(null);
	/** Where the current one stands, so that its neighbour is next when somebody else decides it. */
	#index = 0;

	constructor(workspace: Workspace) {
		this.#workspace = workspace;
		// Two readings of the article can fall into one, and what was decided and undone between them was
		// then never seen to be gone.
		workspace.afterTurn = () => {
			this.#gone.push(...this.#leaving);
			this.#leaving.clear();
			this.takeNote();
		};
	}

	/** What nobody has decided. */
	readonly pending: SuggestionView[] = $derived.by(() =>
		this.#workspace.data.suggestions.filter(({ id }) => !this.#leaving.has(id))
	);
	readonly shown: SuggestionView[] = $derived.by(() =>
		this.pending.filter(
			({ kind, score }) =>
				(this.kind === 'all' || kind === this.kind) && Math.round(score * 100) >= this.least
		)
	);
	readonly current: SuggestionView | null = $derived.by(() => {
		const at = this.shown.findIndex(({ id }) => id === this.#currentId);
		if (at !== -1) this.#index = at;
		return this.shown[at === -1 ? Math.min(this.#index, this.shown.length - 1) : at] ?? null;
	});
	/** The kinds that are suggested, each with how many there are. */
	readonly kinds = $derived.by(() =>
		claimKinds
			.map((kind) => ({ kind, count: this.pending.filter((one) => one.kind === kind).length }))
			.filter(({ kind, count }) => count > 0 || kind === this.kind)
	);

	/** How many can be accepted at once. */
	readonly acceptable = $derived.by(() => Math.min(this.shown.length, mostAtOnce));

	/** The claim or suggestion that is shown beside the text, in whose words it stands. */
	readonly shownId = $derived.by(() =>
		this.#workspace.isTriaging ? (this.current?.id ?? null) : this.#workspace.selectedId
	);

	/** Shows the claim or the suggestion of this id, whichever it is. */
	showMark(id: string): void {
		if (!this.#workspace.claims.some((claim) => claim.id === id)) {
			this.choose(id);
			return;
		}
		this.#workspace.select(id);
		if (this.#workspace.view === 'suggested') this.#workspace.view = 'claim';
	}

	/** Chooses a suggestion and shows it, also one that the filters hide. */
	choose(id: string): void {
		if (this.#workspace.panel === 'bounds') this.#workspace.leavePanel();
		this.#workspace.view = 'suggested';
		this.#workspace.pointed = 'suggestion';
		if (!this.shown.some((one) => one.id === id)) {
			this.kind = 'all';
			this.least = 0;
		}
		this.#currentId = id;
	}

	/** Chooses the suggestion `step` places further on, staying at the ends. */
	chooseBy(step: 1 | -1): void {
		const at = this.shown.findIndex(({ id }) => id === this.current?.id);
		const next = this.shown[at + step];
		if (next) this.#currentId = next.id;
	}

	/** Makes a claim of the current suggestion as it stands. */
	async accept(): Promise<void> {
		await this.#decide('acceptSuggestion', 'Accepted.');
	}

	/** Sets the current suggestion aside. */
	async dismiss(): Promise<void> {
		await this.#decide('dismissSuggestion', 'Dismissed.');
	}

	/** Opens the form of a claim with the current suggestion in it. */
	edit(): void {
		if (this.current) this.#workspace.beginFrom(this.current);
	}

	/** Makes claims of all suggestions that are shown, in one step. */
	async acceptShown(): Promise<void> {
		const ids = this.shown.slice(0, mostAtOnce).map(({ id }) => id);
		if (ids.length === 0) return;
		const values = { suggestionIds: ids.join(' ') };
		await this.#leave(ids, () =>
			this.#workspace.act('acceptSuggestions', values, ({ accepted, decided }) =>
				[
					`${counted(Number(accepted), 'suggestion')} accepted.`,
					...(Number(decided) > 0 ? [`${decided} had been decided by others.`] : [])
				].join(' ')
			)
		);
	}

	async #decide(action: 'acceptSuggestion' | 'dismissSuggestion', words: string): Promise<void> {
		const { current } = this;
		if (!current) return;
		await this.#leave([current.id], () =>
			this.#workspace.act(action, { suggestionId: current.id }, words)
		);
	}

	/** Hides suggestions while `work` asks the desk; they come back where it refuses. */
	async #leave(ids: readonly string[], work: () => Promise<Sent>): Promise<void> {
		for (const id of ids) this.#leaving.add(id);
		const sent = await work();
		if (sent.type === 'accepted') return;
		for (const id of ids) this.#leaving.delete(id);
	}

	/**
	 * Takes note of what the page was just given: what is gone is no longer hidden, and what came back,
	 * because deciding it was undone, is chosen.
	 */
	takeNote(): void {
		const given = this.#workspace.data.suggestions.map(({ id }) => id);
		// The first suggestions of an article on which nobody has worked are what there is to look at.
		const { panel, claims, sentence } = this.#workspace;
		if (this.#given === 0 && given.length > 0 && claims.length === 0) {
			if (panel === 'claim' && sentence === null) this.#workspace.view = 'suggested';
		}
		this.#given = given.length;
		// A kind of which nothing is left shows nothing for ever.
		const { suggestions } = this.#workspace.data;
		if (this.kind !== 'all' && !suggestions.some(({ kind }) => kind === this.kind)) {
			this.kind = 'all';
		}
		const back = this.#gone.find((id) => given.includes(id));
		this.#gone = this.#gone.filter((id) => !given.includes(id));
		if (back !== undefined) this.#currentId = back;
		for (const id of this.#leaving) {
			if (given.includes(id)) continue;
			this.#leaving.delete(id);
			this.#gone.push(id);
		}
	}
}

const [useTriage, setTriage] = createContext<Triage>();

export { setTriage, useTriage };
