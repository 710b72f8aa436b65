import { counted } from '../article/claim-counts.ts';
import { detailNames, detailWords } from '../article/details.ts';
import { changedFields, fieldWords, type Change } from '../claim/change.ts';
import { priorityWords, type Priority } from '../claim/priority.ts';
import { listInWords } from '../list-words.ts';
import type { ClaimState } from '../claim/state.ts';
import { consistencyRules, consistencyRuleWords } from '../review/consistency/finding.ts';
import { momentWords } from '../publication/public-date.ts';
import { defaultScale, lookOf, type LabelLook } from '../rating/scale.ts';
import { scaleChangeWords, scaleWords, type StoredLabel } from '../rating/scale-draft.ts';

/** A recorded action, as the audit keeps it. */
export interface RecordedEvent {
	/** noun.verb */
	action: string;
	/** What the action recorded; nothing in it is relied on. */
	data: unknown;
}

export interface EventWords {
	/** A verb phrase that goes between the person and the subject: "decided", "added evidence to". */
	text: string;
	/** Ends the sentence after the subject: "to Ines", "up". */
	after?: string;
	/** More to say after the subject: a reason, or what changed. */
	detail?: string;
	verdict?: LabelLook;
	/** The claim's state that the action led to, for its glyph. */
	state?: ClaimState;
}

type Data = Readonly<Record<string, unknown>>;

interface Wording {
	text: string | ((data: Data) => string);
	after?: (data: Data) => string;
	detail?: (data: Data) => string;
	state?: ClaimState;
	/** The action made a verdict public on the desk, so its label may be shown. */
	verdict?: true;
}

// A rating says only that it was given: its label stays hidden until the other one is in.
const wordings: Readonly<Record<string, Wording>> = {
	'desk.setUp': { text: 'set up the desk' },
	'desk.changed': { text: 'changed the settings of the desk', detail: changedDesk },
	'scale.made': { text: madeScale, detail: scaleDetail },
	'article.created': { text: 'added', detail: (data) => from('From', text(data, 'outlet')) },
	'article.edited': { text: 'changed the details of', detail: editedDetails },
	'article.searchAsked': { text: 'asked for a new search for claims in' },
	'article.searched': { text: 'looked for claims in', detail: foundWords },
	'suggestion.accepted': {
		text: 'accepted',
		after: (data) =>
			text(data, 'outcome') === 'edited'
				? 'from the suggestions, with changes'
				: 'from the suggestions',
		state: 'open'
	},
	'suggestion.dismissed': {
		text: 'dismissed a suggestion in',
		detail: (data) => sentence(text(data, 'statement'))
	},
	'suggestions.accepted': {
		text: (data) => `accepted ${counted(number(data, 'count'), 'suggestion')} in`
	},
	'sentence.marked': { text: 'found nothing to check in a sentence of' },
	'sentence.unmarked': { text: 'took a “nothing to check” back in' },
	'claim.created': { text: 'marked', state: 'open' },
	'claim.edited': { text: 'changed', detail: editedFields },
	'claim.boundsChanged': { text: 'changed the words of', detail: otherWords },
	'claim.split': { text: 'split', detail: (data) => numbered('The second part is', data, 'new') },
	'claim.merged': {
		text: 'merged a claim into',
		detail: (data) => numbered('It was', data, 'other')
	},
	'claim.moved': { text: 'moved', after: direction },
	'claim.dismissed': { text: 'dismissed', detail: reason, state: 'dismissed' },
	'claim.reopened': { text: 'reopened', detail: reason, state: 'open' },
	'claim.assigned': { text: handedOver, after: toWhom, detail: handOverDetail },
	'claim.released': { text: 'took back', after: formerHolder, detail: idleTime },
	'claim.changeUndone': { text: undone },
	'source.created': { text: 'added the source' },
	'source.edited': { text: 'changed the source', detail: editedFields },
	'evidence.added': { text: 'added evidence to', detail: source },
	'evidence.edited': { text: 'changed evidence for', detail: source },
	'evidence.removed': { text: 'took evidence off', detail: source },
	'comment.added': {
		text: (data) => (data['blocking'] === true ? 'wrote a blocking comment on' : 'commented on')
	},
	'comment.replied': { text: 'replied to a comment on' },
	'comment.resolved': { text: 'resolved a comment on', detail: reason },
	'comment.reopened': { text: 'reopened a comment on' },
	'comment.takenBack': { text: 'took back a comment on' },
	'question.asked': { text: 'asked an expert about', detail: expert('Asked') },
	'question.revoked': { text: 'took back a question to an expert about', detail: expert('Asked') },
	'question.answered': { text: 'received an answer about', detail: expert('From') },
	'rating.given': { text: 'rated', state: 'inReview' },
	'dispute.resolved': {
		text: 'resolved the dispute on',
		detail: reason,
		state: 'secondReview'
	},
	'finding.waived': { text: 'let a finding stand on', detail: waived },
	'waiver.takenBack': { text: 'no longer lets a finding stand on', detail: waived },
	'verdict.decided': { text: 'decided', verdict: true, state: 'decided' },
	'check.published': { text: 'published', verdict: true, state: 'published' },
	'check.corrected': { text: 'corrected', detail: reason, verdict: true, state: 'corrected' },
	'check.withdrawn': { text: 'withdrew', detail: reason, state: 'withdrawn' },
	'view.saved': { text: view('saved') },
	'view.renamed': { text: view('renamed'), detail: beforeAfter },
	'view.shared': { text: view('shared') },
	'view.unshared': { text: view('no longer shares') },
	'view.filtersReplaced': { text: view('changed the filters of'), detail: beforeAfter },
	'view.deleted': { text: view('deleted') },
	'view.restored': { text: view('brought back') },
	'user.created': { text: person('made the account of') },
	'user.invited': { text: person('invited') },
	'user.joined': { text: 'joined the desk' },
	'user.renamed': { text: 'changed their name', detail: beforeAfter },
	'user.roleChanged': { text: person('changed the role of'), detail: beforeAfter },
	'user.disabled': { text: person('disabled the account of') },
	'user.enabled': { text: person('enabled the account of') },
	'user.sessionsEnded': { text: person('ended the sessions of') },
	'user.passwordChanged': { text: 'changed a password' },
	'user.resetLinkMade': { text: person('made a password link for') },
	'user.passwordReset': { text: 'set a new password' },
	'invitation.revoked': { text: person('took back the invitation of') }
};

/** A recorded event in words that read on: person, `text`, subject, then `detail` or verdict. */
export function eventWords({ action, data }: RecordedEvent): EventWords {
	const recorded = isData(data) ? data : {};
	const wording = wordings[action];
	if (!wording) return { text: `recorded “${action}” on` };
	const words: EventWords = {
		text: typeof wording.text === 'string' ? wording.text : wording.text(recorded)
	};
	const after = wording.after?.(recorded);
	if (after) words.after = after;
	const detail = wording.detail?.(recorded);
	if (detail) words.detail = detail;
	const verdict = wording.verdict ? labelOf(recorded) : null;
	if (verdict) words.verdict = verdict;
	if (wording.state) words.state = wording.state;
	return words;
}

/** True when `action` has words of its own. */
export function hasWords(action: string): boolean {
	return Object.hasOwn(wordings, action);
}

function isData(value: unknown): value is Data {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(data: Data, name: string): string {
	const value = data[name];
	return typeof value === 'string' ? value.trim() : '';
}

/** The name of the rule, then why its finding may stand. */
function waived(data: Data): string {
	const rule = consistencyRules.find((known) => known === text(data, 'rule'));
	return [rule ? `${consistencyRuleWords[rule]}.` : '', reason(data)].filter(Boolean).join(' ');
}

function number(data: Data, name: string): number {
	const value = data[name];
	return typeof value === 'number' ? value : 0;
}

function foundWords(data: Data): string {
	const count = number(data, 'count');
	return count === 0 ? 'Nothing new.' : `${counted(count, 'suggestion')}.`;
}

function from(lead: string, words: string): string {
	return words === '' ? '' : `${lead} ${words}.`;
}

function sentence(words: string): string {
	return words === '' || /[.!?…”"]$/u.test(words) ? words : `${words}.`;
}

function reason(data: Data): string {
	return sentence(text(data, 'reason'));
}

function source(data: Data): string {
	return text(data, 'title') || text(data, 'source');
}

/** As the event keeps it; older events name a label of the first scale by its key. */
function labelOf(data: Data): LabelLook | null {
	const { label } = data;
	if (isData(label)) return label as unknown as LabelLook;
	const key = text(data, 'labelKey') || text(data, 'label');
	const known = defaultScale.find((one) => one.key === key);
	return known ? lookOf(known) : null;
}

function numbered(lead: string, data: Data, which: 'new' | 'other'): string {
	const number = data[`${which}ClaimNumber`];
	return typeof number === 'number' ? `${lead} C-${number}.` : '';
}

function direction(data: Data): string {
	const direction = text(data, 'direction');
	return direction === 'up' || direction === 'down' ? direction : '';
}

/** What a hand-over changed, each as it is now; undefined where it stayed. */
function assigned(data: Data): {
	person: boolean;
	due?: string | null;
	priority?: Priority;
	note?: string | null;
} {
	const [change] = Array.isArray(data['changes']) ? (data['changes'] as Change[]) : [];
	if (change?.row !== 'claim' || !change.before) return { person: true };
	const { before, after } = change;
	const changed = changedFields(before, after);
	return {
		person: changed.includes('assigneeId'),
		...(changed.includes('dueAt') && { due: after.dueAt }),
		...(changed.includes('priority') && { priority: after.priority }),
		...(changed.includes('handOverNote') && { note: after.handOverNote })
	};
}

function handedOver(data: Data): string {
	const { person, due, priority, note } = assigned(data);
	if (person && text(data, 'taken')) return 'took';
	if (person) return text(data, 'assignee') ? 'gave' : 'left';
	if (due !== undefined) return due === null ? 'took the due time off' : 'set the due time of';
	if (priority !== undefined) return 'set the priority of';
	return note === null ? 'took the note off' : 'left a note on';
}

function toWhom(data: Data): string {
	const { person, due, priority } = assigned(data);
	if (person && text(data, 'taken')) return '';
	if (person) return `to ${text(data, 'assignee') || 'nobody'}`;
	return priority !== undefined && due === undefined ? `to ${priorityWord(priority)}` : '';
}

function handOverDetail(data: Data): string {
	const { person, due, priority, note } = assigned(data);
	const sentences = [
		due ? `Due ${momentWords(new Date(due))}.` : '',
		due === null && person ? 'It has no due time any more.' : '',
		priority !== undefined && (person || due !== undefined)
			? `Its priority is ${priorityWord(priority)}.`
			: '',
		note ? `“${note}”` : ''
	];
	return sentences.filter(Boolean).join(' ');
}

function formerHolder(data: Data): string {
	const holder = text(data, 'holder');
	return holder === '' ? '' : `from ${holder}`;
}

function idleTime(data: Data): string {
	return `Nobody touched it for ${counted(number(data, 'hours'), 'hour')}.`;
}

function priorityWord(priority: Priority): string {
	return priorityWords[priority].toLowerCase();
}

/** What was undone, as it reads before the claim or the article. */
const undoneWords: Readonly<Record<string, string>> = {
	'sentence.marked': 'undid a “nothing to check” in',
	'sentence.unmarked': 'put a “nothing to check” back in',
	'claim.created': 'undid the marking of',
	'claim.boundsChanged': 'undid the change of words of',
	'suggestion.accepted': 'undid the acceptance of',
	'suggestion.dismissed': 'put back a suggestion in',
	'suggestions.accepted': 'put back suggestions in',
	'claim.split': 'undid the split of',
	'claim.merged': 'undid the merge into',
	'claim.moved': 'undid the move of',
	'claim.dismissed': 'undid the dismissal of',
	'claim.reopened': 'undid the reopening of',
	'claim.assigned': 'undid the hand-over of',
	'claim.changeUndone': 'did again what was undone on',
	'evidence.added': 'took back the evidence added to',
	'evidence.edited': 'undid a change to the evidence for',
	'evidence.removed': 'put evidence back to'
};

function undone(data: Data): string {
	return undoneWords[text(data, 'undid')] ?? 'undid a change to';
}

function expert(lead: string): (data: Data) => string {
	return (data) => from(lead, text(data, 'expert'));
}

function person(lead: string): (data: Data) => string {
	return (data) => `${lead} ${text(data, 'name') || text(data, 'email') || 'somebody'}`;
}

/** A private view is named by no event. */
function view(lead: string): (data: Data) => string {
	return (data) => {
		const title = text(data, 'title');
		return title === '' ? `${lead} a view of their own` : `${lead} the view “${title}”`;
	};
}

function beforeAfter(data: Data): string {
	const [before, after] = [text(data, 'before'), text(data, 'after')];
	return before && after ? `From ${before} to ${after}.` : '';
}

function otherWords(data: Data): string {
	const [before, after] = [text(data, 'from'), text(data, 'to')];
	return before && after ? `From “${before}” to “${after}”.` : '';
}

const settingWords = {
	name: 'Name',
	ratingsNeeded: 'Ratings needed',
	allowOwnDecision: 'Deciding what one has rated',
	workLimit: 'Claims in work for one person',
	idleHours: 'Hours until idle work goes back'
};

/** "Ratings needed from 1 to 2." for each setting, and by what other means than a page. */
function changedDesk(data: Data): string {
	const changes = isData(data['changes']) ? data['changes'] : {};
	const sentences = Object.entries(settingWords).flatMap(([name, words]) => {
		const change = changes[name];
		return isData(change)
			? `${words} from ${shown(change['from'])} to ${shown(change['to'])}.`
			: [];
	});
	const by = text(data, 'by');
	return [...sentences, ...(by ? [`By ${by}.`] : [])].join(' ');
}

function madeScale(data: Data): string {
	return `made version ${number(data, 'version')} of the scale`;
}

/** What the version changed, then all that it holds. */
function scaleDetail(data: Data): string {
	const labels = storedLabels(data, 'labels');
	const changes = scaleChangeWords(storedLabels(data, 'before'), labels);
	return [changes, sentence(scaleWords(labels))].filter(Boolean).join(' ');
}

function storedLabels(data: Data, name: string): StoredLabel[] {
	const value = data[name];
	return Array.isArray(value) ? (value as unknown[]).filter(isStoredLabel) : [];
}

function isStoredLabel(value: unknown): value is StoredLabel {
	return isData(value) && text(value, 'key') !== '' && text(value, 'name') !== '';
}

function shown(value: unknown): string {
	if (value === null) return 'none';
	return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

function editedDetails(data: Data): string {
	const edits = data['edits'];
	if (!isData(edits)) return '';
	return namesAsSentence(
		detailNames.filter((name) => name in edits).map((name) => detailWords[name])
	);
}

function editedFields(data: Data): string {
	const named = Array.isArray(data['fields'])
		? data['fields'].filter((field) => typeof field === 'string')
		: changedClaimFields(data);
	return namesAsSentence(named);
}

function changedClaimFields(data: Data): string[] {
	if (!Array.isArray(data['changes'])) return [];
	return (data['changes'] as Change[]).flatMap((change) =>
		change.row === 'claim' && change.before
			? changedFields(change.before, change.after).flatMap((name) => fieldWords[name] ?? [])
			: []
	);
}

/** "Title.", "Title and outlet.", "Title, outlet and byline." */
function namesAsSentence(names: readonly string[]): string {
	const words = listInWords(names.map((name) => name.toLowerCase()));
	return sentence(words.charAt(0).toUpperCase() + words.slice(1));
}
