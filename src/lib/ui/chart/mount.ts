import type { Attachment } from 'svelte/attachments';
import type { ChartLook } from '../../charts/chart.ts';
import type { AreaOfConcern } from '../../domain/indicators/definition.ts';
import { inTurn, nextTask } from '../in-turn.ts';
import { framed } from './framed.ts';
import { printLook, screenLook } from './look.ts';
import { widthOnPaper } from './paper-width.ts';
import type { DrawChart } from './picture.ts';
import type * as Drawing from './view.ts';

export interface MountedPicture {
	readonly draw: DrawChart;
	readonly area: AreaOfConcern;
	/** What the picture shows, for those who hear it. */
	readonly label: string;
	/** For whom it is; `''` for no note. */
	readonly note: string;
	/** Drawn only once it is near the screen, or on paper; until then its place is kept free. */
	readonly waits?: boolean;
	/** Told after each try. */
	readonly onTried: (isDrawn: boolean) => void;
}

/** Kept once it is there: before a print there is no time to load anything. */
let drawing: typeof Drawing | null = null;

async function loadDrawing(): Promise<typeof Drawing> {
	drawing ??= await import('./view.ts');
	return drawing;
}

/** Keeps a picture in an element: as wide as the element, in the colours of the theme; on paper as wide as there, in those of paper. */
export function mounted(picture: MountedPicture): Attachment<HTMLElement> {
	return (element) => {
		const { show, stop: stopDrawing } = drawnInto(element, picture);
		let shownWidth = 0;
		element.setAttribute('aria-busy', 'true');

		let isNear = picture.waits !== true;
		const showOnScreen = (): void => {
			if (shownWidth === 0) return;
			const look = screenLook(picture.area, shownWidth);
			if (isNear) void show(look);
			else keepFree(picture, look, element);
		};
		const showOnPaper = (): void => {
			if (shownWidth > 0) void show(printLook(picture.area, widthOnPaper(element)), true);
		};
		const sizes = new ResizeObserver(() => {
			const width = Math.floor(element.clientWidth);
			if (width === shownWidth) return;
			shownWidth = width;
			showOnScreen();
		});
		const stop = listen(showOnScreen, showOnPaper);
		sizes.observe(element);
		const stopWaiting = isNear
			? () => undefined
			: whenNear(element, () => {
					isNear = true;
					showOnScreen();
				});
		return () => {
			stopDrawing();
			sizes.disconnect();
			stop();
			stopWaiting();
		};
	};
}

/** Draws a picture into an element again and again; only what was asked for last stands there. */
function drawnInto(
	element: HTMLElement,
	picture: MountedPicture
): { show: (look: ChartLook, isForPaper?: boolean) => Promise<void>; stop: () => void } {
	let latest = 0;

	async function show(look: ChartLook, isForPaper = false): Promise<void> {
		latest += 1;
		const mine = latest;
		try {
			const svg = await drawn(picture, look, element, isForPaper);
			// A later width or theme may have been faster.
			if (mine !== latest) return;
			element.replaceChildren(svg);
			picture.onTried(true);
		} catch {
			if (mine === latest) picture.onTried(false);
		} finally {
			if (mine === latest) element.setAttribute('aria-busy', 'false');
		}
	}

	return {
		show,
		stop: () => {
			latest += 1;
		}
	};
}

/** A picture that is not drawn yet takes its place, so that the page does not jump, and keeps nobody waiting. */
function keepFree({ draw }: MountedPicture, look: ChartLook, element: HTMLElement): void {
	const spec = draw(look);
	if ('height' in spec && typeof spec.height === 'number') {
		element.style.minBlockSize = `${spec.height}px`;
	}
	element.setAttribute('aria-busy', 'false');
}

/** Tells once when an element is on the screen, or less than a screen away from it. @returns gives up waiting */
function whenNear(element: HTMLElement, tell: () => void): () => void {
	const watch = new IntersectionObserver(
		(seen) => {
			if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
			watch.disconnect();
			tell();
		},
		{ rootMargin: '100% 0px' }
	);
	watch.observe(element);
	return () => {
		watch.disconnect();
	};
}

/** Draws a picture; its height is kept free meanwhile, so that the page does not jump. */
async function drawn(
	{ draw, label, note }: MountedPicture,
	look: ChartLook,
	element: HTMLElement,
	isForPaper: boolean
): Promise<SVGElement> {
	const spec = framed(draw(look), look, { note });
	if ('height' in spec && typeof spec.height === 'number') {
		element.style.minBlockSize = `${spec.height}px`;
	}
	const { drawSvg } = drawing ?? (await loadDrawing());
	// A print waits for nobody.
	if (isForPaper) return drawSvg(spec, label);
	return inTurn(() => drawSvg(spec, label, nextTask));
}

/** Hears of a change of theme and of prints. */
function listen(onScreen: () => void, onPaper: () => void): () => void {
	const theme = matchMedia('(prefers-color-scheme: dark)');
	theme.addEventListener('change', onScreen);
	window.addEventListener('beforeprint', onPaper);
	window.addEventListener('afterprint', onScreen);
	return () => {
		theme.removeEventListener('change', onScreen);
		window.removeEventListener('beforeprint', onPaper);
		window.removeEventListener('afterprint', onScreen);
	};
}
