/**
 * Lets several speak at once and be read one after the other: whoever took a turn first is passed on as
 * they speak, and what the others say is kept until it is their turn. Gives the function that takes one.
 * @param {(words: string | Buffer) => void} write
 */
export function speakInTurn(write) {
	/** @type {{ kept: (string | Buffer)[], hasEnded: boolean }[]} */
	const turns = [];
	function passOn() {
		while (turns[0]) {
			turns[0].kept.splice(0).forEach((words) => write(words));
			if (!turns[0].hasEnded) return;
			turns.shift();
		}
	}
	return () => {
		const turn = { kept: /** @type {(string | Buffer)[]} */ ([]), hasEnded: false };
		turns.push(turn);
		return {
			say(/** @type {string | Buffer} */ words) {
				turn.kept.push(words);
				passOn();
			},
			end() {
				turn.hasEnded = true;
				passOn();
			}
		};
	};
}
