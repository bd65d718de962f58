import { Error as errorsOnly, parse, View, type Loader } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { ChartSpec } from '../../charts/chart.ts';
import { currentLanguage } from '../../i18n/translate.ts';
import { mirrored } from './mirrored.ts';

/**
 * The only place that draws. The page's policy allows no generated code, so expressions are interpreted; nothing is
 * ever fetched; a view never leaves this file alive. Load it with `import()`: it is large, and not every page draws.
 */

function refuse(): Promise<never> {
	return Promise.reject(new Error('invalid request: a picture asks for nothing'));
}

const closedLoader: Loader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

/** Waits between two steps of a picture; nothing where everything is wanted at once. */
export type Pause = () => Promise<void>;

const noPause: Pause = () => Promise.resolve();

/** Each step takes a while, the first time above all. */
async function createView(
	spec: ChartSpec,
	container: HTMLElement | undefined,
	pause: Pause
): Promise<View> {
	const compiled = compile(spec).spec;
	await pause();
	const runtime = parse(compiled, undefined, { ast: true });
	await pause();
	return new View(runtime, {
		expr: expressionInterpreter,
		loader: closedLoader,
		logLevel: errorsOnly,
		renderer: container === undefined ? 'none' : 'svg',
		...(container === undefined ? {} : { container })
	});
}

/** Makes a view, uses it, and ends it. */
async function withView<T>(
	spec: ChartSpec,
	container: HTMLElement | undefined,
	use: (view: View) => T | Promise<T>,
	pause = noPause
): Promise<T> {
	const view = await createView(spec, container, pause);
	try {
		await pause();
		await view.runAsync();
		return await use(view);
	} finally {
		view.finalize();
	}
}

function nameSvg(svg: Element, label: string): void {
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', label);
}

const isRightToLeft = (): boolean => currentLanguage().direction === 'rtl';

/** A picture for the page. Nothing in it moves, so that it needs no view once it is drawn. */
export async function drawSvg(
	spec: ChartSpec,
	label: string,
	pause = noPause
): Promise<SVGElement> {
	const holder = document.createElement('div');
	await withView(spec, holder, () => undefined, pause);
	const svg = holder.querySelector('svg');
	if (svg === null) throw new Error('missing svg');
	nameSvg(svg, label);
	return isRightToLeft() ? mirrored(svg) : svg;
}

/** A picture as the text of an SVG file. */
export async function svgText(spec: ChartSpec, label: string): Promise<string> {
	const text = await withView(spec, undefined, (view) => view.toSVG());
	const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
	nameSvg(svg, label);
	if (isRightToLeft() && svg instanceof SVGElement) mirrored(svg);
	return new XMLSerializer().serializeToString(svg);
}

/** A picture as the bytes of a PNG file, with `density` pixels to each of its own. */
export async function pngBlob(spec: ChartSpec, density: number): Promise<Blob> {
	if (isRightToLeft()) return mirroredPng(spec, density);
	const canvas = await withView(spec, undefined, (view) => view.toCanvas(density));
	return blobOf(canvas);
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => {
			if (blob === null) reject(new Error('missing png'));
			else resolve(blob);
		}, 'image/png');
	});
}

/** Words can be turned back in a drawing, not in a canvas: the drawing is painted whole. */
async function mirroredPng(spec: ChartSpec, density: number): Promise<Blob> {
	const text = await svgText(spec, '');
	const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.width * density;
		canvas.height = image.height * density;
		canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await blobOf(canvas);
	} finally {
		URL.revokeObjectURL(address);
	}
}
