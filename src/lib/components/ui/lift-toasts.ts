const bars = new Set<HTMLElement>();
const gap = 12;

function lift(): void {
	const tallest = Math.max(0, ...[...bars].map((bar) => bar.offsetHeight));
	const isPhone = matchMedia('(max-width: 760px)').matches;
	const { style } = document.body;
	if (isPhone && tallest > 0) style.setProperty('--toast-bottom', `${tallest + gap}px`);
	else style.removeProperty('--toast-bottom');
}

/**
 * An attachment for a bar at the foot of a phone's window: messages stand above it, however tall it
 * is. In a wider window they stand beside it.
 */
export function liftToasts(bar: HTMLElement): () => void {
	bars.add(bar);
	const observer = new ResizeObserver(lift);
	observer.observe(bar);
	return () => {
		observer.disconnect();
		bars.delete(bar);
		lift();
	};
}
