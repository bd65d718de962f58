import { noWords, yesWords } from '../words.ts';
import type { ListToOptionsStep, OptionsToListStep } from './recipe.ts';
import type { Stepped } from './stepped.ts';
import {
	cellAt,
	noteAbout,
	otherPlaces,
	placeOf,
	refuseTwice,
	sameValue,
	type StepNote,
	type TextRow,
	type TextSheet
} from './text-sheet.ts';

/** Between the options of a list. */
const listMark = ' ';

const yes: ReadonlySet<string> = new Set(yesWords);
const no: ReadonlySet<string> = new Set(noWords);

/**
 * Columns of one question with several answers become one list. Nothing in any of the columns means that nobody asked,
 * and the list is blank; it is blank as well where every option was refused, which the columns alone can tell.
 */
export function optionsToList(sheet: TextSheet, step: OptionsToListStep): Stepped {
	const options = step.options.map(({ column, option }) => ({
		option,
		header: column.header,
		place: placeOf(sheet, column)
	}));
	const kept = otherPlaces(sheet.header.length, new Set(options.map(({ place }) => place)));
	const header = [...kept.map((place) => sheet.header[place] ?? ''), step.into];
	refuseTwice(header, [step.into]);
	const rows = sheet.rows.map((row): TextRow => {
		const chosen = options.filter(({ place }) => yes.has(sameValue(cellAt(row, place))));
		const list = chosen.map(({ option }) => option).join(listMark);
		return { cells: [...kept.map((place) => cellAt(row, place)), list], from: row.from };
	});
	const notes = options.flatMap(({ header, place }) => unclear(sheet, header, place));
	return { sheet: { ...sheet, header, rows }, notes };
}

function unclear(sheet: TextSheet, header: string, place: number): StepNote[] {
	const rows = sheet.rows.filter((row) => {
		const value = sameValue(cellAt(row, place));
		return value !== '' && !yes.has(value) && !no.has(value);
	});
	return noteAbout('answer not yes or no', header, rows);
}

/** One list becomes a column for each option: 1 where it was chosen, 0 where others were, blank where nobody asked. */
export function listToOptions(sheet: TextSheet, step: ListToOptionsStep): Stepped {
	const place = placeOf(sheet, step.column);
	const added = step.options.map((option) => `${sheet.header[place] ?? ''}/${option}`);
	const header = [...sheet.header, ...added];
	refuseTwice(header, added);
	const known = step.options.map(sameValue);
	const rows = sheet.rows.map((row): TextRow => {
		const chosen = new Set(chosenIn(cellAt(row, place), step.separator));
		const answers = known.map((option) =>
			chosen.size === 0 ? '' : chosen.has(option) ? '1' : '0'
		);
		return {
			cells: [...sheet.header.map((_, at) => cellAt(row, at)), ...answers],
			from: row.from
		};
	});
	return {
		sheet: { ...sheet, header, rows },
		notes: unlisted(sheet, step, place, new Set(known))
	};
}

const chosenIn = (cell: string, separator: string): string[] =>
	cell
		.split(separator)
		.map(sameValue)
		.filter((option) => option !== '');

/** Options in the cells that the step does not know, each with its rows. */
function unlisted(
	sheet: TextSheet,
	{ column, separator }: ListToOptionsStep,
	place: number,
	known: ReadonlySet<string>
): StepNote[] {
	const found = new Map<string, TextRow[]>();
	for (const row of sheet.rows) {
		for (const option of chosenIn(cellAt(row, place), separator)) {
			if (!known.has(option)) found.set(option, [...(found.get(option) ?? []), row]);
		}
	}
	return [...found].flatMap(([value, rows]) =>
		noteAbout('option not listed', column.header, rows, value)
	);
}
