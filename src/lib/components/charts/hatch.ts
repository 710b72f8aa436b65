/** Pixels from one line of the hatch to the next, along the axis. */
const step = 5;

/** Diagonal lines of `colour` on `ground`, as a fill for a canvas; sharp at any pixel density. */
export function hatch(colour: string, ground: string): CanvasPattern | string {
	const density = window.devicePixelRatio || 1;
	const tile = document.createElement('canvas');
	tile.width = tile.height = Math.round(step * density);
	const context = tile.getContext('2d');
	if (!context) return colour;
	const size = tile.width;
	context.fillStyle = ground;
	context.fillRect(0, 0, size, size);
	context.strokeStyle = colour;
	context.lineWidth = 1.4 * density;
	context.beginPath();
	// Three strokes, so that the corners meet the next tile.
	for (const shift of [-size, 0, size]) {
		context.moveTo(shift - size, 2 * size);
		context.lineTo(shift + 2 * size, -size);
	}
	context.stroke();
	const pattern = context.createPattern(tile, 'repeat');
	pattern?.setTransform(new DOMMatrix().scale(step / size));
	return pattern ?? colour;
}
