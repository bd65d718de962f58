import { asSaid, saidWhenCounting } from '../domain/intake/recipes/said-when-counting.ts';
import { understandSheet } from '../domain/intake/understand-sheet.ts';
import type { Remembered, Understanding } from '../domain/intake/understanding.ts';
import type { OpenedSheet } from './opened-file.ts';
import { sheetSample } from './sheet-sample.ts';

/** What was understood of sheets: a file is described anew with each change of one of them, and the others are as they were. */
const understood = new WeakMap<OpenedSheet, { readonly by: string; readonly is: Understanding }>();

export function understandingOf(
	sheet: OpenedSheet,
	remembered: readonly Remembered[]
): Understanding {
	const by = JSON.stringify(remembered);
	const known = understood.get(sheet);
	if (known?.by === by) return known.is;
	const is = understand(sheet, remembered);
	understood.set(sheet, { by, is });
	return is;
}

/** What a sheet is about: as it was in an earlier file, as somebody said it, or as it looks. */
function understand(sheet: OpenedSheet, remembered: readonly Remembered[]): Understanding {
	const sample = sheetSample(sheet);
	if (sheet.knownAs !== undefined) return understandSheet(sample, [sheet.knownAs]);
	const said = sheet.shape === undefined ? null : saidWhenCounting(sheet.shape.recipe);
	return said === null
		? understandSheet(sample, remembered)
		: asSaid(understandSheet(sample, [said, ...remembered]));
}
