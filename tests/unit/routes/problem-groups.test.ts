import { describe, expect, it } from 'vitest';
import type { Problem } from '$lib/domain/problem';
import { countBySeverity, groupProblems } from '../../../src/routes/data/problem-groups';

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

describe('countBySeverity', () => {
	it('counts each, also none', () => {
		expect(countBySeverity([problemOf({}), problemOf({})])).toEqual({
			'cannot read': 0,
			'set aside': 2,
			'please check': 0
		});
	});
});
