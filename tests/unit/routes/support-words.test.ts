import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/lib/domain/cell.ts';
import { newPeopleInLeadingRoles as S4 } from '../../../src/lib/domain/indicators/new-people-in-leading-roles.ts';
import { outsideFacilitatorDays as S3 } from '../../../src/lib/domain/indicators/outside-facilitator-days.ts';
import type { Period } from '../../../src/lib/domain/period.ts';
import { quarterLine } from '../../../src/lib/pipeline/quarter-lines.ts';
import { selectionOf } from '../../../src/lib/pipeline/select-cells.ts';
import {
	handoverMarks,
	handoverText,
	leadershipDetails,
	leadershipTitle,
	supportTitle
} from '../../../src/routes/change/support-words.ts';
import { cell, released } from '../charts/cells.ts';

const plain = (text: string): string => text.replaceAll(/\s/gu, ' ');
const place = {
	kind: 'all' as const,
	id: 'ALL',
	label: '',
	area: null,
	hasAction: true,
	hasComparison: false,
	handover: null
};
const ends = ['03-31', '06-30', '09-30', '12-31'];
const quarter = (year: number, index: number): Period => ({
	id: `${year}-Q${index + 1}`,
	kind: 'quarter',
	firstDay: `${year}-${String(index * 3 + 1).padStart(2, '0')}-01`,
	lastDay: `${year}-${ends[index] ?? ''}`
});
const quarters = [2024, 2025].flatMap((year) => [0, 1, 2, 3].map((index) => quarter(year, index)));
const year = (of: number): Period => ({
	id: String(of),
	kind: 'year',
	firstDay: `${of}-01-01`,
	lastDay: `${of}-12-31`
});
const all: Period = { id: 'ALL', kind: 'all', firstDay: '2024-01-01', lastDay: '2025-12-31' };
const periods = [...quarters, year(2024), year(2025), all];

const byQuarter = (numbers: readonly (number | null)[], given: Partial<Cell> = {}) =>
	released(
		quarters.map(({ id }, index) => {
			const value = numbers[index] ?? null;
			return cell({
				...given,
				period: id,
				value,
				numerator: value,
				state: value === null ? 'no data' : 'value'
			});
		})
	);
const lineOf = (definition: typeof S3 | typeof S4, cells: readonly Cell[]) =>
	quarterLine(selectionOf(definition, {}, cells), place, periods);

const days = lineOf(S3, [
	cell({ indicatorId: 'S3', period: '2024', value: 6.39 }),
	cell({ indicatorId: 'S3', period: '2025', value: 1.38 })
]);

describe('what is said of outside support', () => {
	test('is both numbers, of the first and the last year', () => {
		const meetings = byQuarter([100, 90, 110, 98, 105, 95, 110, 110]);
		expect(plain(supportTitle({ days, meetings, handovers: [] }, periods))).toBe(
			'Days of outside facilitators went from 6.4 to 1.4 a month in each place, while meetings went from 398 to 420 a year'
		);
	});

	test('is no change where a quarter has no meetings written down', () => {
		const meetings = byQuarter([100, 90, null, 98, 105, 95, 110, 110]);
		expect(supportTitle({ days, meetings, handovers: [] }, periods)).toBe(
			'Days of outside facilitators, and meetings, quarter by quarter'
		);
	});

	test('names every place that took over, and draws each on its day', () => {
		const handovers = [
			{ community_label: 'Tesholi', day: '2024-07-01' },
			{ community_label: 'Galumi', day: '2025-05-16' }
		];
		expect(plain(handoverText(handovers))).toBe(
			'Handed over: Tesholi (1 July 2024) and Galumi (16 May 2025).'
		);
		const marks = handoverMarks(handovers, periods);
		expect(marks.map(({ label }) => label)).toEqual(['', 'handed over']);
		expect(marks[0]?.across).toBe(1.5);
		expect(marks[1]?.across).toBeCloseTo(5, 1);
		expect(handoverText([])).toBe('');
	});
});

describe('what is said of new leaders', () => {
	const roles = lineOf(S4, [
		cell({ indicatorId: 'S4', period: '2024-Q4', numerator: 2, denominator: 7, state: 'too few' }),
		cell({ indicatorId: 'S4', period: '2025-Q4', numerator: 3, denominator: 7, state: 'too few' })
	]);
	test('is how many of how many, also of few, now and in the same season before', () => {
		const facilitators = byQuarter([null, null, null, 34, null, null, null, 89], { rowsUsed: 2 });
		const found = { roles, facilitators, handovers: [] };
		expect(plain(leadershipTitle(found, periods))).toBe(
			'3 of 7 leading roles are held by somebody who was new within 12 months (Oct – Dec 2025); it was 2 of 7 (Oct – Dec 2024)'
		);
		expect(leadershipDetails(found, periods).map(plain)).toEqual([
			'Local facilitators: 89 in 2 places (Oct – Dec 2025) and 34 in 2 places (Oct – Dec 2024).'
		]);
	});
});
