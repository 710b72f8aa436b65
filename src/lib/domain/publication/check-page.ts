import { areOtherLanguages } from '#lib/domain/article/languages.ts';
import { kindWords, type ClaimKind } from '#lib/domain/claim/kind.ts';
import { describeSlots, type LooseSlots } from '#lib/domain/claim/slots.ts';
import {
	compareWithClaim,
	readSourcedFigure,
	showComparison,
	type ShownComparison
} from '#lib/domain/evidence/sourced-figure.ts';
import { defaultScale, scaleLabelOf, type ScaleLabel } from '#lib/domain/rating/scale.ts';

export type PageStance = 'supports' | 'contradicts' | 'context';

/** One numbered source as readers see it. */
export interface PageSource {
	number: number;
	title: string;
	publisher: string | null;
	url: string | null;
	kind: string;
	primacy: 'primary' | 'secondary';
	stance: PageStance;
	/** Null when the words stay at the desk. */
	quote: string | null;
	locator: string | null;
	/** ISO 8601, UTC. */
	retrievedAt: string;
	/** BCP 47 language of its words, where it is not the article's. */
	language?: string;
	/** The article quotes it in translation. */
	isTranslation?: boolean;
	/** The claim's figure against the source's; absent where there is nothing to compare. */
	comparison?: ShownComparison;
}

/**
 * What readers see of one check, whole: it is stored with each published version and never read
 * anew from the claim. A change of this shape is a new `format`; the old ones stay readable.
 */
export interface CheckPage {
	format: 2;
	claimNumber: number;
	statement: string;
	/** The verbatim words in the article. */
	exact: string;
	kind: ClaimKind;
	kindWord: string;
	/** The kind's own details in words; '' when there are none. */
	details: string;
	claimant: string | null;
	saidOn: string | null;
	saidWhere: string | null;
	article: {
		title: string;
		outlet: string;
		url: string | null;
		/** ISO 8601, UTC. */
		publishedAt: string | null;
		byline: string | null;
		language: string;
		ownDraft: boolean;
	};
	label: ScaleLabel;
	/** The labels that have a number, best first. */
	scale: ScaleLabel[];
	reason: string;
	/** Markdown; [1] refers to source 1. */
	explanation: string;
	sources: PageSource[];
	reviewers: string[];
	editor: string;
	ownDecision: boolean;
	/** ISO 8601, UTC. */
	decidedAt: string;
}

/** The pieces of a check as the desk holds them. */
export interface CheckPageInput {
	claim: {
		number: number;
		statement: string;
		kind: ClaimKind;
		slots: LooseSlots;
		claimant: string | null;
		saidOn: string | null;
		saidWhere: string | null;
	};
	exact: string;
	article: {
		title: string;
		outlet: string;
		url: string | null;
		publishedAt: Date | null;
		byline: string | null;
		language: string;
		ownDraft: boolean;
	};
	/** What stands, in the order of its numbers. */
	evidence: readonly {
		stance: PageStance;
		quote: string;
		locator: string;
		figure: unknown;
		retrievedAt: Date;
		source: {
			title: string;
			publisher: string | null;
			url: string | null;
			kind: string;
			primacy: 'primary' | 'secondary';
			confidentiality: 'public' | 'desk';
			language: string | null;
		};
	}[];
	verdict: {
		labelKey: string;
		reason: string;
		explanation: string;
		ownDecision: boolean;
		decidedAt: Date;
	};
	/** All labels of the scale that the verdict was given on. */
	scale: readonly Parameters<typeof scaleLabelOf>[0][];
	/** Names, in the order in which they rated. */
	reviewers: readonly string[];
	editor: string;
}

/** The words that stand for a source whose name stays at the desk. */
export const unnamedSource = 'A source known to the desk';

/**
 * Freezes what readers will see.
 * @throws {Error} when the verdict's label is not on its scale.
 */
export function buildCheckPage(input: CheckPageInput): CheckPage {
	const { claim, article, verdict } = input;
	const scale = input.scale.map(scaleLabelOf);
	const label = scale.find(({ key }) => key === verdict.labelKey);
	if (!label) throw new Error(`The scale has no label "${verdict.labelKey}".`);
	return {
		format: 2,
		claimNumber: claim.number,
		statement: claim.statement,
		exact: input.exact,
		kind: claim.kind,
		kindWord: kindWords[claim.kind],
		details: describeSlots(claim.kind, claim.slots),
		claimant: claim.claimant,
		saidOn: claim.saidOn,
		saidWhere: claim.saidWhere,
		article: {
			title: article.title,
			outlet: article.outlet,
			url: webAddress(article.url),
			publishedAt: article.publishedAt?.toISOString() ?? null,
			byline: article.byline,
			language: article.language,
			ownDraft: article.ownDraft
		},
		label,
		scale: scale
			.filter(({ value }) => value !== null)
			.sort((a, b) => Number(b.value) - Number(a.value)),
		reason: verdict.reason,
		explanation: verdict.explanation,
		sources: input.evidence.map((row, index) =>
			pageSource(row, index + 1, `${verdict.reason}\n${verdict.explanation}`, input)
		),
		reviewers: [...new Set(input.reviewers)],
		editor: input.editor,
		ownDecision: verdict.ownDecision,
		decidedAt: verdict.decidedAt.toISOString()
	};
}

/**
 * Reads a stored page.
 * @throws {Error} when it is of a format that this desk does not know.
 */
export function readCheckPage(stored: unknown): CheckPage {
	const format = (stored as { format?: unknown } | null)?.format;
	if (format === 2) return stored as CheckPage;
	if (format !== 1) throw new Error(`Unknown format of a published page: ${String(format)}.`);
	const { label, scale, ...page } = stored as CheckPage;
	return { ...page, format: 2, label: readPageLabel(label), scale: scale.map(readPageLabel) };
}

/** A label as a page keeps it. In format 1 its key, on the first scale, also gave colour and glyph. */
export function readPageLabel(stored: Omit<ScaleLabel, 'glyph' | 'colour'>): ScaleLabel {
	if ('glyph' in stored) return stored as ScaleLabel;
	const first = defaultScale.find(({ key }) => key === stored.key) ?? defaultScale[5];
	return { ...stored, glyph: first.glyph, colour: first.colour };
}

function pageSource(
	row: CheckPageInput['evidence'][number],
	number: number,
	publicText: string,
	{ claim, article }: CheckPageInput
): PageSource {
	// The reviewer's note is left out on purpose: it was written for colleagues.
	const { title, publisher, url, kind, primacy, confidentiality } = row.source;
	const shown = {
		number,
		kind,
		primacy,
		stance: row.stance,
		retrievedAt: row.retrievedAt.toISOString()
	};
	if (confidentiality === 'public') {
		const { quote, locator } = row;
		const figure = comparisonOf(claim, row.figure, article.language);
		const tongue = languageOf(row, claim.kind, article.language);
		return {
			...{ ...shown, title, publisher, url: webAddress(url), quote, locator },
			...{ ...figure, ...tongue }
		};
	}
	// Words, place and publisher can give a person away as surely as a name. The number stays, so
	// that the explanation's [2] has something to point at, and the quote only when the editor
	// repeats it in the public text: then it has been made public by a decision, not by a default.
	return {
		...shown,
		title: unnamedSource,
		publisher: null,
		url: null,
		quote: oneLine(publicText).includes(oneLine(row.quote)) ? row.quote : null,
		locator: null
	};
}

function languageOf(
	{ stance, source }: CheckPageInput['evidence'][number],
	kind: ClaimKind,
	ofArticle: string
): Pick<PageSource, 'language' | 'isTranslation'> {
	const { language } = source;
	if (language === null || !areOtherLanguages(language, ofArticle)) return {};
	return kind === 'quote' && stance !== 'context'
		? { language, isTranslation: true }
		: { language };
}

function comparisonOf(
	{ kind, slots }: CheckPageInput['claim'],
	stored: unknown,
	language: string
): { comparison?: ShownComparison } {
	const figure = kind === 'figure' ? readSourcedFigure(stored as LooseSlots | null) : null;
	const compared = figure && compareWithClaim(slots, figure, language);
	return compared?.ok ? { comparison: showComparison(compared.value) } : {};
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Readers are never given a link that is not plain web. */
function webAddress(url: string | null): string | null {
	return url !== null && /^https?:\/\//i.test(url) ? url : null;
}
