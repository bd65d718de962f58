import { join } from 'node:path';
import { expectAsKept } from '../golden.ts';

const folder = join(import.meta.dirname, 'golden');

/** One tag a line, so that a changed picture reads as a diff; numbers as exact as an eye can see. */
function normalised(svg: string): string {
	return `${svg
		.replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
		.replace(/></g, '>\n<')}\n`;
}

/** Compares a picture with the one that was looked at and kept. */
export function expectGolden(name: string, svg: string): void {
	expectAsKept(join(folder, `${name}.svg`), normalised(svg));
}
