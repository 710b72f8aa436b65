import { hasChangedSince } from '../audit/changed-since.ts';
import { log } from '../log.ts';
import { hearChanges, type LiveMessage } from './live.ts';

/** A line now and then keeps proxies from closing what seems idle. */
const beatMs = 25_000;

/** A stream ends after this long; the page asks anew, and has to be signed in still. */
const lifeMs = 10 * 60_000;

/** What a page hears of changes, as server-sent events, until it leaves or the desk stops. */
export function liveStream(articleId: string, readAt: Date): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	let end = () => {};
	return new ReadableStream({
		async start(controller) {
			const write = (text: string) => controller.enqueue(encoder.encode(text));
			const beat = setInterval(() => write(':\n\n'), beatMs);
			const over = setTimeout(() => finish(), lifeMs);
			let leave = () => {};
			let isOver = false;
			end = () => {
				isOver = true;
				clearInterval(beat);
				clearTimeout(over);
				process.off('claimdesk:stopping', finish);
				leave();
			};
			function finish(): void {
				if (isOver) return;
				end();
				controller.close();
			}
			process.on('claimdesk:stopping', finish);
			try {
				leave = await hearChanges({
					articleId,
					hear: (message) => write(dataOf(message))
				});
				if (isOver) return leave();
				write('retry: 3000\n\n');
				// What happened after the page was read and before this connection was there.
				const isBehind = await hasChangedSince(articleId, readAt);
				if (isBehind && !isOver) write(dataOf({ type: 'changed' }));
			} catch (error) {
				log('error', 'live updates cannot be heard', { error: String(error) });
				finish();
			}
		},
		cancel: () => end()
	});
}

function dataOf(message: LiveMessage): string {
	return `data: ${JSON.stringify(message)}\n\n`;
}
