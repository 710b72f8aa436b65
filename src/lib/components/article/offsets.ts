import type { Span } from '#lib/domain/article/draw-text.ts';

/** Runs carry the offset of their first code unit here. */
const holder = '[data-o]';

function startOf(run: Element): number {
	return Number((run as HTMLElement).dataset['o']);
}

function endOf(run: Element): number {
	return startOf(run) + (run.textContent?.length ?? 0);
}

/** The text offset of a place in the page, or null when it is outside the text. */
function offsetOf(root: Element, node: Node, offset: number): number | null {
	if (!root.contains(node)) return null;
	if (node.nodeType === Node.TEXT_NODE) {
		const run = node.parentElement?.closest(holder);
		return run ? startOf(run) + offset : null;
	}
	// Between two elements: the first run after the place, else the last one before it.
	const element = node as Element;
	const runs = [...element.querySelectorAll(holder)];
	const child = element.childNodes[offset];
	const after = child
		? runs.find((run) => child.contains(run) || child.compareDocumentPosition(run) & 4)
		: undefined;
	if (after) return startOf(after);
	const last = runs.at(-1);
	return last ? endOf(last) : null;
}

/** The span of the text that the page's selection covers, or null when it covers none of it. */
export function selectedSpan(root: Element, selection: Selection | null): Span | null {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const start = offsetOf(root, range.startContainer, range.startOffset);
	const end = offsetOf(root, range.endContainer, range.endOffset);
	return start === null || end === null || start >= end ? null : { start, end };
}
