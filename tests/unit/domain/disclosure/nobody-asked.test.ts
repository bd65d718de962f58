import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '$lib/domain/cell';
import type { Consent } from '$lib/domain/disclosure/composition';
import { release, type Release } from '$lib/domain/disclosure/release';
import { countedCell, definitionOf, noCell } from '../../example-cells';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const ids = ['c1', 'c2', 'c3', 'c4'];
const consent = new Map<string, Consent>(ids.map((id) => [id, 'totals_only']));
const girls = [9, 12, 8, 13];
const group = (name: string): Partial<Cell> => ({
	period: '2025-Q1',
	...(name === '' ? {} : { breakdown: 'sex', group: name })
});
const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

/** A number of each community's children, with who stands behind it. */
function numberOf(id: string, name: string, counts: readonly number[], of: readonly number[]) {
	return {
		cell: countedCell(definitionOf(id), sum(counts), sum(of), group(name)),
		shares: ids.map((communityId, index) => ({
			communityId,
			numerator: counts[index] ?? 0,
			denominator: of[index] ?? 0
		}))
	};
}

const tableOf = (id: string, numbers: readonly ReturnType<typeof numberOf>[]) => ({
	id,
	cells: numbers.map(({ cell }) => cell),
	behind: numbers.map(({ shares }) => shares)
});

const half = (counts: readonly number[]): readonly number[] =>
	counts.map((count) => Math.floor(count / 2));

/** A survey in which some boys were hurt, or none. */
function survey(boys: readonly number[], ofNobody: readonly Partial<Cell>[] = []): Release {
	const all = girls.map((count, index) => count + (boys[index] ?? 0));
	const asked = [30, 30, 30, 30];
	const told = [numberOf('H9', '', half(all), all), numberOf('H9', 'f', half(girls), girls)];
	const boysTold = sum(boys) === 0 ? [] : [numberOf('H9', 'm', half(boys), boys)];
	const nobody = ofNobody.map((given) => ({
		cell: noCell(definitionOf('H9'), { ...group('m'), ...given }),
		shares: []
	}));
	return release(
		[
			tableOf('H1', [
				numberOf('H1', '', all, [60, 60, 60, 60]),
				numberOf('H1', 'f', girls, asked),
				numberOf('H1', 'm', boys, asked)
			]),
			tableOf('H9', [...told, ...boysTold, ...nobody])
		],
		'donor',
		{ consent, solver: highs }
	);
}

const hiddenOf = (made: Release, id: string, name: string): readonly (string | number | null)[] =>
	(made.tables.find((table) => table.id === id)?.cells ?? [])
		.filter((cell) => cell.group === name)
		.flatMap(({ state, numerator, denominator }) => [state, numerator, denominator]);

describe('Whoever reads whether children who were hurt told somebody', () => {
	it('reads nothing of a group of which no child was hurt that another would not say', () => {
		const some = survey([1, 0, 2, 1]);
		expect(hiddenOf(some, 'H9', 'm')).toEqual(['suppressed', null, null]);
		for (const none of [survey([0, 0, 0, 0]), survey([0, 0, 0, 0], [{ rowsUsed: 4 }])]) {
			expect(hiddenOf(none, 'H9', 'm')).toEqual(['suppressed', null, null]);
			expect(hiddenOf(none, 'H1', 'm')).toEqual(hiddenOf(some, 'H1', 'm'));
			expect(hiddenOf(none, 'H9', 'f')).toEqual(hiddenOf(some, 'H9', 'f'));
			expect(none.hidden).toBe(some.hidden);
		}
	});

	it('reads of no groups where nobody was asked by group', () => {
		const made = release(
			[
				tableOf('H1', [
					numberOf('H1', '', girls, [30, 30, 30, 30]),
					numberOf('H1', 'f', girls, [30, 30, 30, 30])
				]),
				tableOf('H9', [numberOf('H9', '', half(girls), girls)])
			],
			'donor',
			{ consent, solver: highs }
		);
		expect(hiddenOf(made, 'H9', 'f')).toEqual([]);
	});
});
