/** True on Apple's keyboards, where Cmd takes the place of Ctrl. Browser only. */
export function isApple(): boolean {
	return /mac|iphone|ipad|ipod/i.test(navigator.platform);
}
