import { expect, test } from 'vitest';
import { sidesInColumns } from '../../../../../src/lib/domain/intake/recipes/sides-in-columns';
import { ownershipDimensions } from '../../../../../src/lib/domain/tables/ownership';

const before = ['assessment_id', 'community_id', 'date'];
const row = ['S1', 'C01', '2025-03-01', '1', '2', '3', '4', '5', '1', '2', ''];

test('eight sides of ownership in columns become rows with a side and a score', () => {
	const header = [...before, ...ownershipDimensions.map((side) => `page_8/${side}`)];
	const [step] = sidesInColumns(header, [row])?.steps ?? [];
	if (step?.kind !== 'columns to rows') throw new Error('missing step');
	expect(step.columns.map(({ says }) => says)).toEqual(
		ownershipDimensions.map((dimension) => ({ dimension }))
	);
	expect(new Set(step.columns.map(({ into }) => into))).toEqual(new Set(['score']));
});

test('seven sides, words below them, or a column of sides are no such sheet', () => {
	const header = [...before, ...ownershipDimensions];
	expect(sidesInColumns(header.slice(0, -1), [row.slice(0, -1)])).toBeNull();
	expect(sidesInColumns(header, [[...row.slice(0, -1), 'well']])).toBeNull();
	expect(sidesInColumns([...header, 'dimension'], [row])).toBeNull();
	expect(sidesInColumns([...header, 'learning'], [[...row, '3']])).toBeNull();
});
