import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../../src/lib/domain/intake/mapping.ts';
import { findPeriods } from '../../../src/lib/domain/intake/recipes/find-periods.ts';
import type { Recipe } from '../../../src/lib/domain/intake/recipes/recipe.ts';
import { openFile, type OpenedFile } from '../../../src/lib/pipeline/opened-file.ts';
import { fileRow } from '../../../src/lib/pipeline/file-rows.ts';
import { readStoredPart } from '../../../src/lib/pipeline/read-source.ts';
import { placesNeeded, shapeSheet } from '../../../src/lib/pipeline/shaped-sheet.ts';
import type { LoadedPart } from '../../../src/lib/pipeline/sources.ts';
import { takeFile, type TakenFile } from '../../../src/lib/pipeline/take-file.ts';
import { readProject } from '../../../src/lib/project/project-schema.ts';
import { addImport } from '../../../src/lib/project/imports.ts';
import { createProject } from '../../../src/lib/project/project.ts';

const at = '2026-01-05T10:00:00.000Z';

const monthly = [
	'Chief,Place,Girls / Jan-24,Boys / Jan-24,Girls / Feb-24,Boys / Feb-24,Girls / Mar-24,Total',
	'A. Nonymous,C1,1,2,3,,5,11',
	'B. Nonymous,C2,,,,,,',
	'C. Nonymous,C3,7,<5,9,10,11,40'
].join('\n');

async function opened(text: string, recipeOf: (file: OpenedFile) => Recipe): Promise<OpenedFile> {
	const file = await openFile(new TextEncoder().encode(text), 'monthly.csv');
	const sheet = shapeSheet(file.sheets[0] ?? fail(), recipeOf(file));
	return 'failed' in sheet ? fail() : { ...file, sheets: [sheet] };
}

function fail(): never {
	throw new Error('the file has no such sheet');
}

function periods({ sheets }: OpenedFile): Recipe {
	const table = sheets[0]?.table ?? fail();
	const found = findPeriods(table.header, table.rows, null) ?? fail();
	return { name: 'months into rows', steps: [found.step] };
}

function mapped(
	file: OpenedFile,
	table: Mapping['table'],
	columns: Record<string, string>
): Mapping {
	const header = file.sheets[0]?.table.header ?? [];
	return {
		table,
		columns: Object.entries(columns).map(([column, text]) => ({
			column,
			position: header.indexOf(text),
			header: text,
			reading: {}
		})),
		fills: []
	};
}

/** Cells of a part as they go into the database, with the file's row before them. */
function cells({ arrowStreams, ...part }: LoadedPart): string[] {
	return arrowStreams.flatMap((stream) => {
		const table = tableFromIPC(stream);
		return Array.from({ length: table.numRows }, (_, row) =>
			table.schema.fields
				.map((field, place) => {
					const value: unknown = table.getChildAt(place)?.get(row);
					return String(field.name === 'row' ? fileRow(part, Number(value)) : value);
				})
				.join(' ')
		);
	});
}

const storedText = ({ bytes }: TakenFile): string =>
	[...bytes.values()].map((one) => new TextDecoder().decode(one)).join('\n');

async function again({ source, bytes }: TakenFile): Promise<LoadedPart> {
	// As it comes back from the project: checked value by value.
	const empty = createProject({ id: 'p', name: '', sample: false, at });
	const kept: unknown = JSON.parse(JSON.stringify(addImport(empty, [source], { id: 'i', at })));
	const read = readProject(kept);
	const known = 'project' in read ? (read.project.sources[0] ?? fail()) : fail();
	const part = known.parts[0] ?? fail();
	return (await readStoredPart(known, part, bytes.get(part.path) ?? fail())).part;
}

describe('A sheet in another shape', () => {
	const columns = {
		community_id: 'Place',
		period_start: 'period_start',
		period_end: 'period_end',
		sex: 'sex',
		numerator: 'number'
	};

	it('goes in with the rows of its new shape, each from its row of the file', async () => {
		const file = await opened(monthly, periods);
		const taken = takeFile(file, [{ index: 0, mapping: mapped(file, 'measures', columns) }], at);
		const part = taken.parts[0] ?? fail();
		expect([part.records, part.madeOf, part.skipped]).toEqual([9, 2, 2]);
		expect(cells(part)[0]).toBe('2 false C1 2024-01-01 2024-01-31 girls 1');
		expect(cells(part)).toHaveLength(9);
	});

	it('is stored as the columns from which it is made, and read again just as it was', async () => {
		const file = await opened(monthly, periods);
		const taken = takeFile(file, [{ index: 0, mapping: mapped(file, 'measures', columns) }], at);
		expect(storedText(taken)).toContain('Girls / Jan-24');
		expect(storedText(taken)).not.toContain('Nonymous');
		expect(taken.source.parts[0]?.leftOut).toEqual(['Chief']);
		const part = await again(taken);
		expect(cells(part)).toEqual(cells(taken.parts[0] ?? fail()));
		expect([part.records, part.madeOf, part.skipped]).toEqual([9, 2, 2]);
	});

	it('that counts people up is stored as counts, and nothing of the people is left', async () => {
		const people = [
			'meeting,name,sex,age',
			'M1,Amina,f,9',
			'M1,Baraka,m,10',
			'M2,Chausiku,f,41',
			'M1,Dalila,f,12'
		].join('\n');
		const count: Recipe = {
			name: 'people counted',
			steps: [
				{
					kind: 'count',
					by: [{ header: 'meeting', nth: 0 }],
					person: null,
					counts: [
						{
							into: 'girls',
							where: [
								{ kind: 'is', column: { header: 'sex', nth: 0 }, values: ['f'] },
								{ kind: 'between', column: { header: 'age', nth: 0 }, from: 0, to: 17 }
							]
						}
					]
				}
			]
		};
		const file = await opened(people, () => count);
		const mapping = mapped(file, 'meetings', { meeting_id: 'meeting', girls: 'girls' });
		const taken = takeFile(file, [{ index: 0, mapping }], at);
		expect(cells(taken.parts[0] ?? fail())).toEqual(['2 false M1 2', '4 false M2 0']);
		expect(storedText(taken)).not.toMatch(/Amina|Baraka|Chausiku|Dalila|41/);
		const part = await again(taken);
		expect(cells(part)).toEqual(['2 false M1 2', '4 false M2 0']);
		expect([part.records, part.madeOf, part.skipped]).toEqual([2, 4, 1]);
	});

	it('keeps every column of a name that differs in its spaces only, since a recipe counts them', () => {
		const column = { header: 'seen by', nth: 1 };
		const recipe: Recipe = { name: '', steps: [{ kind: 'rows', column, values: [], keep: false }] };
		expect(placesNeeded(['seen  by', 'seen by', 'chief'], recipe, [])).toEqual([0, 1]);
	});
});
