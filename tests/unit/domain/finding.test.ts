import { describe, expect, it } from 'vitest';
import {
	changeBetween,
	findingOf,
	isTested,
	storyOf,
	type Finding,
	type NumberThen
} from '$lib/domain/finding';
import { countedCell, definitionOf, noCell, year } from '../example-cells';

const decisions = definitionOf('O1');
const actions = definitionOf('A1');
const pregnancies = definitionOf('H2');
const reports = definitionOf('H10');

describe('changeBetween', () => {
	it('says rose and fell only where the interval of the difference leaves 0 out', () => {
		const low = countedCell(decisions, 49, 119);
		const high = countedCell(decisions, 82, 120);
		expect(changeBetween(decisions, high, low)).toBe('rose');
		expect(changeBetween(decisions, low, high)).toBe('fell');
	});

	it('sees no change in a difference that few decisions cannot show', () => {
		const before = countedCell(decisions, 5, 12);
		const after = countedCell(decisions, 8, 12);
		expect(changeBetween(decisions, after, before)).toBe('no change shown');
		expect(changeBetween(decisions, before, before)).toBe('no change shown');
	});

	it('gives two numbers where there is no interval of a difference', () => {
		const [more, fewer] = [countedCell(actions, 52, null), countedCell(actions, 1, null)];
		expect(changeBetween(actions, more, fewer)).toBe('two numbers');
		const share = definitionOf('O5');
		const [before, after] = [countedCell(share, 1, 1000), countedCell(share, 999, 1000)];
		expect(changeBetween(share, after, before)).toBe('two numbers');
	});

	it.each([pregnancies, reports])(
		'asks of the rate $id that the intervals do not touch',
		(rate) => {
			const few = countedCell(rate, 9, 242);
			const more = countedCell(rate, 15, 242);
			const many = countedCell(rate, 60, 242);
			expect(changeBetween(rate, more, few)).toBe('no change shown');
			expect(changeBetween(rate, many, few)).toBe('rose');
			expect(changeBetween(rate, few, many)).toBe('fell');
		}
	);

	it('compares with nothing where either number is missing', () => {
		const known = countedCell(decisions, 82, 120);
		expect(changeBetween(decisions, noCell(decisions), known)).toBe('no number');
		expect(changeBetween(decisions, known, noCell(decisions))).toBe('no earlier number');
		const tooFew = countedCell(decisions, 4, 7);
		expect(tooFew.state).toBe('too few');
		expect(changeBetween(decisions, known, tooFew)).toBe('no earlier number');
	});
});

/** A finding of a year against the year before. */
function yearly(
	id: string,
	now: readonly [number, number],
	then: readonly [number, number]
): Finding {
	const definition = definitionOf(id);
	const numberIn = (of: number, [n, all]: readonly [number, number]): NumberThen => ({
		at: { kind: 'period', period: year(of) },
		cell: countedCell(definition, n, all, { period: String(of) })
	});
	const later = numberIn(2025, now);
	return findingOf({ definition, headline: later.cell, later, earlier: numberIn(2024, then) });
}

describe('findingOf', () => {
	it('knows which change people hope for', () => {
		expect(yearly('O1', [82, 120], [49, 119]).isHoped).toBe(true);
		expect(yearly('O1', [49, 119], [82, 120]).isHoped).toBe(false);
		expect(yearly('H3', [100, 1000], [200, 1000]).isHoped).toBe(true);
		expect(yearly('H3', [200, 1000], [100, 1000]).isHoped).toBe(false);
	});

	it('gives no change a colour where there is no direction, or no change', () => {
		expect(yearly('A4', [90, 100], [10, 100])).toMatchObject({ change: 'rose', isHoped: null });
		expect(yearly('H10', [900, 100], [10, 100])).toMatchObject({ change: 'rose', isHoped: null });
		expect(yearly('O1', [50, 100], [49, 100])).toMatchObject({
			change: 'no change shown',
			isHoped: null
		});
	});

	it('does not compare what was asked in another way, however large the difference', () => {
		const { definition, headline, later, earlier } = yearly('H1', [100, 1000], [500, 1000]);
		const finding = findingOf({ definition, headline, later, earlier, isSameWay: false });
		expect(finding).toMatchObject({ change: 'asked in another way', isHoped: null });
		expect(isTested(finding)).toBe(false);
	});

	it('says that there is no earlier number, or no number at all', () => {
		const known = countedCell(decisions, 82, 120);
		const nothing = { definition: decisions, later: null, earlier: null };
		expect(findingOf({ ...nothing, headline: known }).change).toBe('no earlier number');
		expect(findingOf({ ...nothing, headline: noCell(decisions) }).change).toBe('no number');
	});
});

describe('storyOf', () => {
	const same = (id: string) => yearly(id, [50, 100], [50, 100]);
	const better = (id: string) => yearly(id, [90, 100], [10, 100]);
	const worse = (id: string) => yearly(id, [10, 100], [90, 100]);
	const ids = (findings: readonly Finding[]) => findings.map(({ definition }) => definition.id);

	it('asks who decides, how children are, and what lasts', () => {
		expect(ids(storyOf([same('S2'), same('H3'), same('O3'), same('O1')]))).toEqual([
			'O1',
			'H3',
			'S2'
		]);
	});

	it('prefers a change that the numbers show', () => {
		expect(ids(storyOf([same('O1'), better('O3'), same('H3'), worse('H8')]))).toEqual(['O3', 'H8']);
	});

	it('never leaves out a change that nobody hopes for', () => {
		const findings = [better('O1'), worse('H3'), same('S2'), worse('P4')];
		expect(ids(storyOf(findings))).toEqual(['O1', 'H3', 'P4']);
	});

	it('has no room for reports received, and none for indicators without a number', () => {
		expect(storyOf([yearly('H10', [900, 100], [10, 100])])).toEqual([]);
		expect(storyOf([yearly('O1', [3, 5], [49, 119])])).toEqual([]);
	});
});
