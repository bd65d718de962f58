import { describe, expect, it } from 'vitest';
import {
	reportingOf,
	type ReportedMonth,
	type ReportingCommunity
} from '$lib/domain/completeness/reporting';

const community = (id: string, start: string | null = null): ReportingCommunity => ({
	id,
	label: id,
	area: null,
	start
});

const rows = (of: string, month: string, more: Partial<ReportedMonth> = {}): ReportedMonth => ({
	community: of,
	month,
	table: 'meetings',
	rows: 1,
	takenIn: 0,
	...more
});

const states = (
	communities: readonly ReportingCommunity[],
	reported: readonly ReportedMonth[],
	last = '2024-04'
): Record<string, string[]> =>
	Object.fromEntries(
		reportingOf(communities, reported, last).rows.map(({ community: { id }, cells }) => [
			id,
			cells.map(({ state }) => state)
		])
	);

describe('who has reported which month', () => {
	it('expects nothing before the day on which support began, else before the first row', () => {
		expect(
			states(
				[community('a'), community('b', '2024-02-20')],
				[rows('a', '2024-01'), rows('a', '2024-03')]
			)
		).toEqual({
			a: ['received', 'missing', 'received', 'missing'],
			b: ['not expected', 'missing', 'missing', 'missing']
		});
	});

	it('expects nothing of a community that nobody said anything of', () => {
		expect(states([community('a')], [rows('b', '2024-01')])['a']).toEqual(
			Array(4).fill('not expected')
		);
	});

	it('says in part where a table is not there that is there in three of four of the months', () => {
		const visits = ['2024-01', '2024-02', '2024-03'].map((month) =>
			rows('a', month, { table: 'followup' })
		);
		const meetings = ['2024-01', '2024-02', '2024-03', '2024-04'].map((month) => rows('a', month));
		const reporting = reportingOf([community('a')], [...visits, ...meetings], '2024-04');
		const cells = reporting.rows[0]!.cells;
		expect(cells.map(({ state }) => state)).toEqual(['received', 'received', 'received', 'partly']);
		expect(cells[3]!.lacking).toEqual(['followup']);
	});

	it('does not miss a table that is seldom there', () => {
		const gift = rows('a', '2024-01', { table: 'contributions' });
		const meetings = ['2024-01', '2024-02', '2024-03', '2024-04'].map((month) => rows('a', month));
		expect(states([community('a')], [gift, ...meetings])['a']).toEqual(Array(4).fill('received'));
	});

	it('says late where it came after a file with a later month, and never of one file', () => {
		const reported = [
			rows('a', '2024-01'),
			rows('a', '2024-02', { takenIn: 1 }),
			rows('b', '2024-02', { takenIn: 2 }),
			rows('b', '2024-03', { takenIn: 2 }),
			rows('a', '2024-03', { takenIn: 1 }),
			rows('a', '2024-04', { takenIn: 2 })
		];
		expect(states([community('a'), community('b', '2024-02-01')], reported)).toEqual({
			a: ['received', 'received', 'received', 'received'],
			b: ['not expected', 'late', 'received', 'missing']
		});
	});

	it('is empty where nothing is dated', () => {
		expect(reportingOf([community('a')], [], '')).toEqual({ months: [], rows: [] });
	});
});
