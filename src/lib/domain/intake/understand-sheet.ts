import type { Remembered, SheetSample, Understanding } from './understanding.ts';

/**
 * What a sheet is about: which table or tables of the model it may fill, from which columns, how sure that is, and why.
 *
 * @param remembered mappings that were used before, the newest first
 */
export function understandSheet(
	_sample: SheetSample,
	_remembered: readonly Remembered[]
): Understanding {
	return { tables: [], personLevel: null };
}
