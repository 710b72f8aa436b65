/** Where floating parts are put: inside the page's main landmark, so that nothing stands outside one. */
export function mainLandmark(): Element {
	return document.querySelector('main') ?? document.body;
}
