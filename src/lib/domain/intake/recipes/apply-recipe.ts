import { keepAlike, leaveAlikeOut } from './add-alike.ts';
import { agesToBands } from './bands.ts';
import { chooseFilled, chooseRows } from './choose-rows.ts';
import { columnsToRows } from './columns-to-rows.ts';
import { combineColumns, splitColumn } from './columns.ts';
import { countRows } from './count-rows.ts';
import { daysToPeriods } from './days-to-periods.ts';
import { gatherRows } from './gather-rows.ts';
import { joinSheets } from './join-sheets.ts';
import { listToOptions, optionsToList } from './options.ts';
import type { Recipe, RecipeStep } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import { StepFailure, type StepNote, type TextSheet } from './text-sheet.ts';

/** What came of a recipe. Where one of its steps does not fit, nothing of it is done. */
export type Applied = {
	/** What each step was given, the one that does not fit among them. */
	readonly given: readonly TextSheet[];
} & (
	| { readonly sheet: TextSheet; readonly notes: readonly PlacedNote[] }
	| { readonly failed: PlacedNote }
);

/** A note and the place of its step, counted from 0. */
export interface PlacedNote extends StepNote {
	readonly step: number;
}

/** @param others sheets of the same file, to which a step may refer */
export function applyRecipe(
	sheet: TextSheet,
	{ steps }: Pick<Recipe, 'steps'>,
	others: readonly TextSheet[] = []
): Applied {
	let current = sheet;
	const given: TextSheet[] = [];
	const notes: PlacedNote[] = [];
	for (const [place, step] of steps.entries()) {
		given.push(current);
		try {
			const stepped =
				step.off === true ? whileOff(current, step) : applyStep(current, step, others);
			current = stepped.sheet;
			notes.push(...stepped.notes.map((note) => ({ ...note, step: place })));
		} catch (cause) {
			if (!(cause instanceof StepFailure)) throw cause;
			return { given, failed: { ...cause.note, step: place } };
		}
	}
	return { given, sheet: current, notes };
}

/** A step that is off does nothing; one that says what rows may go in takes that back. */
const whileOff = (sheet: TextSheet, step: RecipeStep): Stepped =>
	step.kind === 'add alike' ? leaveAlikeOut(sheet, step) : { sheet, notes: [] };

function applyStep(sheet: TextSheet, step: RecipeStep, others: readonly TextSheet[]): Stepped {
	switch (step.kind) {
		case 'rows':
			return chooseRows(sheet, step);
		case 'filled':
			return chooseFilled(sheet, step);
		case 'add alike':
			return keepAlike(sheet, step);
		case 'columns to rows':
			return columnsToRows(sheet, step);
		case 'count':
			return countRows(sheet, step);
		case 'join':
			return joinSheets(sheet, step, others);
		case 'gather':
			return gatherRows(sheet, step, others);
		case 'options to list':
			return optionsToList(sheet, step);
		case 'list to options':
			return listToOptions(sheet, step);
		case 'combine':
			return combineColumns(sheet, step);
		case 'split':
			return splitColumn(sheet, step);
		case 'bands':
			return agesToBands(sheet, step);
		case 'periods':
			return daysToPeriods(sheet, step);
	}
}
