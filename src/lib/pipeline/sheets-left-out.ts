import { personLevel } from '../domain/intake/privacy/person-level.ts';
import type { PersonLevel } from '../domain/intake/understanding.ts';
import { isOfTemplate } from '../domain/templates/own-sheets.ts';
import { LargeTable } from '../files/csv-stream/large-table.ts';
import type { Source } from '../project/source.ts';
import type { OpenedFile, OpenedSheet } from './opened-file.ts';
import { sheetSample } from './sheet-sample.ts';
import { sheetsGathered } from './shaped-sheet.ts';

/** Which sheets of a file are not taken in, and why. */

interface PlacedSheet {
	/** Place among the file's tables. */
	readonly index: number;
	readonly sheet: OpenedSheet;
}

/** Places among the tables of the file: a table may be taken in more than once. */
export const placesOf = (taken: readonly PlacedSheet[]): ReadonlySet<number> =>
	new Set(taken.map(({ index, sheet }) => sheet.copyOf ?? index));

/** Sheets about single persons, whatever the mapping says: by their place among the tables of the file. */
export function refusedSheets(opened: OpenedFile): ReadonlyMap<number, PersonLevel> {
	return new Map(
		opened.sheets.flatMap((sheet, index) => {
			const persons = personLevel(sheetSample(sheet.shape?.before ?? sheet));
			return persons === null ? [] : [[index, persons] as const];
		})
	);
}

/** The other sheets of the file of which nothing was taken in. */
export function sheetsLeftOut(
	opened: OpenedFile,
	taken: readonly PlacedSheet[],
	refused: ReadonlyMap<number, PersonLevel>
): Pick<Source, 'sheetsLeftOut' | 'sheetsOfTemplate' | 'sheetsAboutPersons'> {
	const places = new Set([...placesOf(taken), ...refused.keys()]);
	const gathered = new Set(
		taken.flatMap(({ sheet: { shape } }) =>
			shape === undefined ? [] : sheetsGathered(shape.recipe)
		)
	);
	const left = opened.sheets.filter(
		({ copyOf, table }, index) =>
			copyOf === undefined && !places.has(index) && !gathered.has(table.sheet)
	);
	const persons = [...refused].map(([index, { headers }]) => ({
		sheet: opened.sheets[index]?.table.sheet ?? '',
		headers
	}));
	const named = (isOurs: boolean): string[] =>
		left.flatMap(({ table }) => (isOurSheet(table) === isOurs ? [table.sheet] : []));
	const [others, ours] = [named(false), named(true)];
	return {
		...(others.length === 0 ? {} : { sheetsLeftOut: others }),
		...(ours.length === 0 ? {} : { sheetsOfTemplate: ours }),
		...(persons.length === 0 ? {} : { sheetsAboutPersons: persons })
	};
}

/** What to write where, and the codes, in a template that was filled in. */
const isOurSheet = (table: OpenedSheet['table']): boolean =>
	!(table instanceof LargeTable) && isOfTemplate(table.rows);
