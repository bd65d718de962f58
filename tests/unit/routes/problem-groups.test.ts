import { describe, expect, it } from 'vitest';
import type { Problem } from '$lib/domain/problem';
import {
	alikeProblems,
	countBySeverity,
	groupProblems
} from '../../../src/routes/data/problem-groups';

function problemOf(more: Partial<Problem>): Problem {
	return {
		file: 'a.csv',
		sheet: '',
		row: 2,
		column: 'girls',
		value: 'x',
		severity: 'set aside',
		code: 'count unreadable',
		...more
	};
}

describe('groupProblems', () => {
	const problems = [
		problemOf({ severity: 'please check', code: 'part above whole' }),
		problemOf({ column: 'boys' }),
		problemOf({ row: 2 }),
		problemOf({ row: 3 }),
		problemOf({ severity: 'cannot read', code: 'file empty', row: null, column: '' })
	];

	it('puts the gravest first, then the largest', () => {
		const groups = groupProblems(problems);
		expect(
			groups.map(({ severity, column, problems: rows }) => [severity, column, rows.length])
		).toEqual([
			['cannot read', '', 1],
			['set aside', 'girls', 2],
			['set aside', 'boys', 1],
			['please check', 'girls', 1]
		]);
	});

	it('loses no problem', () => {
		const rows = groupProblems(problems).flatMap((group) => group.problems);
		expect(new Set(rows)).toEqual(new Set(problems));
	});

	it('keeps files, sheets, columns and codes apart whatever characters they hold', () => {
		const groups = groupProblems([
			problemOf({ file: 'a","b', sheet: '' }),
			problemOf({ file: 'a', sheet: 'b' })
		]);
		expect(groups).toHaveLength(2);
	});
});

describe('Problems of which only the first rows are listed', () => {
	const problems = [
		problemOf({ value: 'x', unlisted: { alike: 3, others: 40 } }),
		problemOf({ value: 'x', row: 3 }),
		problemOf({ value: 'y', row: 4, unlisted: { alike: 10, others: 0 } })
	];

	it('are counted whole: in their group, by their severity, and cell by cell', () => {
		const [group] = groupProblems(problems);
		expect(group).toMatchObject({ count: 56, unlisted: 40 });
		expect(countBySeverity(problems)['set aside']).toBe(56);
		expect(alikeProblems(problems).map(({ value, count }) => [value, count])).toEqual([
			['y', 11],
			['x', 5]
		]);
	});

	it('weigh as much as all of them when groups are put in order', () => {
		const others = Array.from({ length: 9 }, (_, row) => problemOf({ column: 'boys', row }));
		const groups = groupProblems([...others, ...problems]);
		expect(groups.map(({ column }) => column)).toEqual(['girls', 'boys']);
	});
});

describe('countBySeverity', () => {
	it('counts each, also none', () => {
		expect(countBySeverity([problemOf({}), problemOf({})])).toEqual({
			'cannot read': 0,
			'set aside': 2,
			'please check': 0
		});
	});
});
