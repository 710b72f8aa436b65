/** Room between the field that has the focus and the bar below it. */
const gap = 16;

/** The element that scrolls this one: the nearest that does, else the page. */
function scrollerOf(node: Element): HTMLElement {
	for (let up = node.parentElement; up; up = up.parentElement) {
		if (/auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
	}
	return document.documentElement;
}

/** Scrolls the field that has the focus out from under the bar, where it is. */
function clearFocus(scroller: HTMLElement, bar: HTMLElement): void {
	const focused = document.activeElement;
	if (!focused || !scroller.contains(focused) || bar.contains(focused)) return;
	if (focused.matches('input, textarea, select')) focused.scrollIntoView({ block: 'nearest' });
}

/**
 * An attachment for a bar that sticks to the foot of what scrolls: the focus, what is typed and
 * what is scrolled to stay above it, also when it grows, as with an error.
 */
export function keepClear(bar: HTMLElement): () => void {
	let scroller = scrollerOf(bar);
	const observer = new ResizeObserver(() => {
		scroller.style.scrollPaddingBottom = '';
		// Below another width of the window, another element scrolls.
		scroller = scrollerOf(bar);
		scroller.style.scrollPaddingBottom = `${bar.offsetHeight + gap}px`;
		clearFocus(scroller, bar);
	});
	observer.observe(bar);
	return () => {
		observer.disconnect();
		scroller.style.scrollPaddingBottom = '';
	};
}
