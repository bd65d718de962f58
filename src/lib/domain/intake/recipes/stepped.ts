import type { StepNote, TextSheet } from './text-sheet.ts';

/** What a step makes of a sheet, and what it noticed. */
export interface Stepped {
	readonly sheet: TextSheet;
	readonly notes: readonly StepNote[];
}
