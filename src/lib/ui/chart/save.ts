import type { AreaOfConcern } from '../../domain/indicators/definition.ts';
import { framed, titleLines } from './framed.ts';
import { paperLook } from './look.ts';
import type { DrawChart } from './picture.ts';

/** A picture as a file of its own: on paper, under its sentence, at one width whatever the screen. */

export interface SavedPicture {
	readonly draw: DrawChart;
	readonly area: AreaOfConcern;
	readonly sentence: string;
	/** For whom it is; `''` for no note. */
	readonly note: string;
	/** Without ending. */
	readonly fileName: string;
}

const savedWidth = 720;
const savedMargin = 24;
/** Pixels of a PNG for each of the picture's own, so that it is sharp in print. */
const density = 2;

function specOf({ draw, area, sentence, note }: SavedPicture) {
	const look = paperLook(area, savedWidth);
	const frame = { title: titleLines(sentence, look), note, margin: savedMargin };
	return { ...framed(draw(look), look, frame), background: look.paper };
}

export async function savePng(picture: SavedPicture): Promise<void> {
	const { pngBlob } = await import('./view.ts');
	handOver(await pngBlob(specOf(picture), density), `${picture.fileName}-internal.png`);
}

export async function saveSvg(picture: SavedPicture): Promise<void> {
	const { svgText } = await import('./view.ts');
	const text = await svgText(specOf(picture), picture.sentence);
	handOver(new Blob([text], { type: 'image/svg+xml' }), `${picture.fileName}-internal.svg`);
}

function handOver(blob: Blob, fileName: string): void {
	const address = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = address;
	link.download = fileName;
	link.click();
	// Some browsers read the address only after this turn.
	setTimeout(() => {
		URL.revokeObjectURL(address);
	}, 60_000);
}
