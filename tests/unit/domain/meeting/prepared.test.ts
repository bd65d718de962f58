import { describe, expect, it } from 'vitest';
import { release } from '../../../../src/lib/domain/disclosure/release.ts';
import { hiddenQuestions, preparedQuestions } from '../../../../src/lib/domain/meeting/prepared.ts';
import type { Period } from '../../../../src/lib/domain/period.ts';
import { countedCell, definitionOf } from '../../example-cells.ts';

const years: readonly Period[] = ['2024', '2025'].map((id) => ({
	id,
	kind: 'year',
	firstDay: `${id}-01-01`,
	lastDay: `${id}-12-31`
}));

/** What a community sees of children hurt, of 40 who were asked in each of the two years. */
function hurt(then: number, now: number) {
	const definition = definitionOf('H1');
	const cells = [then, now].map((count, index) =>
		countedCell(definition, count, 40, {
			period: years[index]?.id ?? '',
			placeKind: 'community',
			placeId: 'c1'
		})
	);
	const behind = [then, now].map((numerator) => [
		{ communityId: 'c1', numerator, denominator: 40 }
	]);
	const { tables } = release([{ id: 'H1', cells, behind }], 'meeting');
	const looks = () => ({ name: '', drawing: '' }) as const;
	return {
		scores: preparedQuestions([definition], tables, years, looks).map(({ points }) =>
			points.map(({ score }) => score)
		),
		hidden: hiddenQuestions(tables, years)
	};
}

describe('the questions of a community', () => {
	it('stand beside each other, then and now', () => {
		expect(hurt(12, 8)).toEqual({ scores: [[3, 2]], hidden: [] });
	});

	it('are hidden where the newest number is, since the one before it would be taken for now', () => {
		expect(hurt(12, 3)).toEqual({ scores: [], hidden: ['H1'] });
	});

	it('are shown with the newest number alone where only the one before it is hidden', () => {
		expect(hurt(3, 12)).toEqual({ scores: [[3]], hidden: [] });
	});
});
