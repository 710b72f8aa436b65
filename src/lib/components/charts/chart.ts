import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip,
	type ChartConfiguration
} from 'chart.js';
import type { Attachment } from 'svelte/attachments';
import { readPalette, type Palette } from './palette.ts';

// Only what our charts use, so that the rest of the library stays out of the bundle.
Chart.register(
	BarController,
	BarElement,
	CategoryScale,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
);

/** Makes a chart's configuration in the colours of the moment and for a canvas of this width. */
export type ChartBuilder = (palette: Palette, width: number) => ChartConfiguration<'bar' | 'line'>;

/** Below this many pixels a canvas is drawn for a phone. */
export const narrowBelow = 480;

/**
 * Draws a chart on a canvas, and draws it anew when the theme changes, when the canvas crosses
 * between phone and desk width, and when what `build` reads changes.
 */
export function chart(build: ChartBuilder): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		const box = canvas.parentElement ?? canvas;
		const calm = matchMedia('(prefers-reduced-motion: reduce)');
		const scheme = matchMedia('(prefers-color-scheme: dark)');
		let width = box.clientWidth;
		let instance = draw(!calm.matches);

		function draw(moving: boolean): Chart<'bar' | 'line'> {
			const configuration = build(readPalette(canvas), width || narrowBelow);
			configuration.options ??= {};
			configuration.options.animation = moving ? { duration: 160 } : false;
			return new Chart(canvas, configuration);
		}
		function redraw(): void {
			instance.destroy();
			instance = draw(false);
		}

		const resizes = new ResizeObserver(() => {
			const now = box.clientWidth;
			// Hidden while its table is shown.
			if (now === 0) return;
			const crosses = now < narrowBelow !== width < narrowBelow;
			width = now;
			if (crosses) redraw();
		});
		const themes = new MutationObserver(redraw);
		resizes.observe(box);
		themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
		scheme.addEventListener('change', redraw);
		// Until the typeface has come, the canvas would measure another one.
		let gone = false;
		void document.fonts.ready.then(() => {
			if (!gone) instance.update('none');
		});

		return () => {
			gone = true;
			resizes.disconnect();
			themes.disconnect();
			scheme.removeEventListener('change', redraw);
			instance.destroy();
		};
	};
}
