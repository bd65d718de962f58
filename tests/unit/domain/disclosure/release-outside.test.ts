import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '$lib/domain/cell';
import type { CommunityShare, Consent } from '$lib/domain/disclosure/composition';
import {
	release,
	type Release,
	type ReleasedCell,
	type ReleaseOptions,
	type Table
} from '$lib/domain/disclosure/release';
import { countedCell, definitionOf } from '../../example-cells';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

type Counts = Readonly<Record<string, readonly [number, number]>>;

/** A cell that is the sum of communities' counts, with who stands behind it. */
interface Given extends Partial<Cell> {
	readonly indicator?: string;
	readonly of: Counts;
}

const sharesOf = (of: Counts): readonly CommunityShare[] =>
	Object.entries(of).map(([communityId, [numerator, denominator]]) => ({
		communityId,
		numerator,
		denominator
	}));

function cellOf({ indicator = 'H1', of, ...given }: Given): Cell {
	const sum = (place: 0 | 1): number =>
		Object.values(of).reduce((total, counts) => total + counts[place], 0);
	const where = { period: '2025', ...given };
	return countedCell(definitionOf(indicator), sum(0), sum(1), where);
}

const tableOf = (...all: readonly Given[]): Table => ({
	id: 'table',
	cells: all.map(cellOf),
	behind: all.map(({ of }) => sharesOf(of))
});

const consented = new Map<string, Consent>(
	['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8'].map((id) => [id, 'totals_only'])
);

function released(table: Table, options: ReleaseOptions = {}): Release {
	return release([table], 'donor', { consent: consented, solver: highs, ...options });
}

function only(table: Table, options: ReleaseOptions = {}): ReleasedCell {
	const cell = released(table, options).tables[0]?.cells[0];
	if (cell === undefined) throw new Error('missing cell');
	return cell;
}

const reasons = ({ reasons: all }: Release): readonly string[] => all.map(({ reason }) => reason);

const evenly = (numerator: number, denominator: number): Counts => ({
	c1: [numerator, denominator],
	c2: [numerator, denominator],
	c3: [numerator, denominator]
});

describe('One number for a donor', () => {
	it('is shown with enough children on both sides, of three communities', () => {
		const cell = only(tableOf({ of: evenly(20, 60) }));
		expect(cell).toMatchObject({ state: 'value', numerator: 60, denominator: 180 });
		expect(cell.band).toBeUndefined();
	});

	it('is a band of fewer than ten where few were hurt, none at all among them', () => {
		for (const few of [3, 1, 0]) {
			const cell = only(tableOf({ of: { c1: [few, 40], c2: [few, 40], c3: [few, 40] } }));
			expect(cell).toMatchObject({ state: 'suppressed', numerator: null, value: null });
			expect(cell.band).toEqual({ low: 0, high: 9 });
			expect(cell.denominator).toBe(120);
		}
	});

	it('is a band where all but a few were hurt', () => {
		const cell = only(tableOf({ of: evenly(39, 40) }));
		expect(cell.band).toEqual({ low: 111, high: 120 });
	});

	it('is gone, with its whole, where fewer than 25 were asked', () => {
		const cell = only(tableOf({ of: evenly(4, 8) }));
		expect(cell).toMatchObject({ state: 'suppressed', denominator: null, rowsUsed: 0 });
		expect(cell.band).toBeUndefined();
	});

	it('says nothing of its rows, which may be one for each child', () => {
		const cell = only(tableOf({ of: evenly(20, 60), rowsUsed: 60, rowsNotRecorded: 3 }));
		expect(cell).toMatchObject({ numerator: 60, rowsUsed: 0, rowsNotRecorded: 0 });
	});

	it('stands in brackets where 25 to 49 were asked', () => {
		expect(only(tableOf({ of: evenly(5, 12) })).isOfFew).toBe(true);
		expect(only(tableOf({ of: evenly(8, 20) })).isOfFew).toBeUndefined();
	});

	it('is hidden where it is of two communities, or nearly all of it is of one', () => {
		const two = released(tableOf({ of: { c1: [30, 60], c2: [30, 60] } }));
		expect(reasons(two)).toEqual(['few communities']);
		const one = released(tableOf({ of: { c1: [40, 60], c2: [5, 60], c3: [5, 60] } }));
		expect(reasons(one)).toEqual(['one community dominates']);
	});

	it('is hidden where nobody says who stands behind it', () => {
		const { behind: _behind, ...table } = tableOf({ of: evenly(20, 60) });
		expect(reasons(released(table))).toEqual(['no consent']);
	});

	it('is hidden where a community behind it did not agree', () => {
		const consent = new Map<string, Consent>([...consented, ['c2', 'none']]);
		expect(reasons(released(tableOf({ of: evenly(20, 60) }), { consent }))).toEqual(['no consent']);
	});

	it('is of a quarter or longer', () => {
		const month = released(tableOf({ of: evenly(20, 60), period: '2025-02' }));
		expect(reasons(month)).toEqual(['short period']);
		expect(released(tableOf({ of: evenly(20, 60), period: '2025-Q1' })).hidden).toBe(0);
	});

	it('is not split by rounds, by two things at once, or by ages closer than six years', () => {
		const given = [
			{ breakdown: 'wave', group: 'T1' },
			{ breakdown: 'sex+age_band', group: 'f/6-11' },
			{ breakdown: 'age_band', group: '12-15' }
		];
		for (const split of given) {
			expect(reasons(released(tableOf({ of: evenly(20, 60), ...split })))).toEqual([
				'split not shared'
			]);
		}
	});

	it('is of 10 to 19 years as one where it is of pregnancies', () => {
		const young = { indicator: 'H2', of: evenly(20, 900), breakdown: 'age_band', group: '10-14' };
		expect(reasons(released(tableOf(young)))).toEqual(['split not shared']);
	});

	it('never names leaders by their scores', () => {
		const scores = { indicator: 'O7', of: evenly(20, 60), breakdown: 'group' } as const;
		expect(
			reasons(released(tableOf({ ...scores, state: 'value', group: 'elders_leaders' })))
		).toEqual(['split not shared']);
	});
});

describe("A number of a project's own", () => {
	const own = 'own-indicator-1';
	const cellOfOwn = (of: Counts, given: Partial<Cell> = {}): Table => ({
		...tableOf({ indicator: 'A1', of, ...given }),
		cells: [{ ...cellOf({ indicator: 'A1', of, ...given }), indicatorId: own }]
	});

	it('is hidden where it counts few people with disabilities, and else shown', () => {
		const few = cellOfOwn({ c1: [2, 0], c2: [1, 0], c3: [1, 0] }, { denominator: null });
		expect(only({ ...few, counted: { unit: 'count', time: 'flow' } }).numerator).toBe(4);
		const counted = { unit: 'count', time: 'flow', isOfDisability: true } as const;
		expect(only({ ...few, counted }).band).toEqual({ low: 1, high: 9 });
	});

	it('is never called nearly all where it is one number for each of another', () => {
		const people = cellOfOwn(evenly(120, 12), { denominator: 36, value: 10 });
		const cell = only({ ...people, counted: { unit: 'ratio', time: 'flow' } });
		expect(cell).toMatchObject({ state: 'value', numerator: 360, denominator: 36, value: 10 });
	});
});

describe('The numbers of one document together', () => {
	const girls = { breakdown: 'sex', group: 'f' };
	const boys = { breakdown: 'sex', group: 'm' };

	it('hide a second group where the first could be found by taking away', () => {
		const table = tableOf(
			{ of: evenly(20, 80) },
			{ of: evenly(2, 40), ...girls },
			{ of: evenly(18, 40), ...boys }
		);
		const [whole, first, second] = released(table).tables[0]?.cells ?? [];
		expect(first?.band).toEqual({ low: 0, high: 9 });
		expect(second).toMatchObject({ state: 'suppressed', numerator: null });
		expect(whole).toMatchObject({ state: 'value', numerator: 60, isRounded: true });
	});

	it('round a total of which a part is hidden, with its value and limits', () => {
		const table = tableOf({ of: evenly(21, 80) }, { of: evenly(2, 40), ...girls });
		const [whole] = released(table).tables[0]?.cells ?? [];
		expect(whole).toMatchObject({ numerator: 65, denominator: 240 });
		expect(whole?.value).toBeCloseTo((65 / 240) * 100, 10);
	});

	it('take a band back that says of another hidden number that it is not small', () => {
		const split = { indicator: 'H10', breakdown: 'sex' };
		const shown = (girls: Counts, boys: Counts, all: Counts) =>
			released(
				tableOf(
					{ indicator: 'H10', of: all },
					{ ...split, group: 'f', of: girls },
					{ ...split, group: 'm', of: boys }
				)
			);
		const few = shown(
			{ c1: [1, 90], c2: [1, 90], c3: [0, 90] },
			{ c1: [4, 90], c2: [4, 90], c3: [3, 90] },
			{ c1: [5, 90], c2: [5, 90], c3: [3, 90] }
		);
		expect(few.tables[0]?.cells.map(({ band }) => band)).toEqual([undefined, undefined, undefined]);
		const many = shown(
			{ c1: [1, 90], c2: [1, 90], c3: [0, 90] },
			{ c1: [14, 90], c2: [14, 90], c3: [13, 90] },
			{ c1: [15, 90], c2: [15, 90], c3: [13, 90] }
		);
		expect(many.tables[0]?.cells[1]?.band).toEqual({ low: 1, high: 9 });
	});

	it('hold the same number in every table that has it', () => {
		const table = tableOf({ of: evenly(20, 80) }, { of: evenly(2, 40), ...girls });
		const second: Table = { ...tableOf({ of: evenly(20, 80) }), id: 'second' };
		const made = release([table, second], 'donor', { consent: consented, solver: highs });
		expect(made.tables[1]?.cells[0]).toEqual(made.tables[0]?.cells[0]);
	});

	it('show only the widest where there is no solver', () => {
		const { solver: _solver, ...options } = { consent: consented, solver: highs };
		const table = tableOf({ of: evenly(20, 80) }, { of: evenly(20, 40), ...girls });
		const made = release([table], 'donor', options);
		expect(made.tables[0]?.cells.map(({ state }) => state)).toEqual(['value', 'suppressed']);
	});
});

describe('148: A document after another one', () => {
	const before = (table: Table): NonNullable<Release['entry']> => {
		const { entry } = released(table, { date: '2025-07-01' });
		if (entry === null) throw new Error('missing entry');
		return entry;
	};
	const six = { c1: [9, 30], c2: [9, 30], c3: [9, 30], c4: [9, 30], c5: [9, 30] } as const;

	it('says the same again', () => {
		const ledger = [before(tableOf({ of: six }))];
		expect(released(tableOf({ of: six }), { ledger }).hidden).toBe(0);
	});

	it('is made after one of whose cells nobody stands behind', () => {
		const nobody = { of: {}, state: 'no data', breakdown: 'sex', group: 'f' } as const;
		const ledger = [before(tableOf({ of: six }, nobody))];
		expect(released(tableOf({ of: six }, nobody), { ledger }).hidden).toBe(0);
	});

	it('hides a number that lost one community', () => {
		const ledger = [before(tableOf({ of: six }))];
		const { c5: _c5, ...fewer } = six;
		expect(reasons(released(tableOf({ of: fewer }), { ledger }))).toEqual([
			'close to an earlier document'
		]);
	});

	it('hides a number that a correction changed by a few children', () => {
		const ledger = [before(tableOf({ of: six }))];
		const corrected = {
			...six,
			c1: [10, 30] as const,
			c2: [10, 30] as const,
			c3: [10, 30] as const
		};
		expect(reasons(released(tableOf({ of: corrected }), { ledger }))).toEqual([
			'close to an earlier document'
		]);
	});

	it('does not tell a correction of a few children by the sum of other numbers', () => {
		const ledger = [before(tableOf({ of: six }))];
		const corrected = { ...six, c1: [10, 30] } as const;
		const half = (of: Counts, numerator: number): Counts =>
			Object.fromEntries(
				Object.entries(of).map(([id, [part]]) => [id, [part - numerator, 15] as const])
			);
		const groups = (breakdown: string, first: string, second: string): readonly Given[] => [
			{ of: half(corrected, 5), breakdown, group: first },
			{ of: half({ ...six, c1: [9, 30] }, 4), breakdown, group: second }
		];
		for (const parts of [
			groups('sex', 'f', 'm'),
			groups('age_band', '6-11', '12-17'),
			[{ of: corrected, breakdown: 'arm', group: 'action' }]
		]) {
			const made = released(tableOf({ of: corrected }, ...parts), { ledger });
			const [whole, ...others] = made.tables[0]?.cells ?? [];
			expect(whole?.numerator).toBeNull();
			expect(others.some(({ numerator }) => numerator === null)).toBe(true);
		}
	});

	/** Children out of school by quarter, as registers have them: of each community so many. */
	const register = (numerator: number, period: string, first = numerator, of = 200): Table => ({
		...tableOf({
			indicator: 'H3',
			of: { ...evenly(numerator, of), c1: [first, of] },
			period
		}),
		counted: { unit: 'percent', time: 'latest wave', isPooled: true }
	});

	it('does not tell a small count of one quarter by the year less the others', () => {
		const ledger = ['2025-Q1', '2025-Q2', '2025-Q3'].map((period) => before(register(20, period)));
		const few = tableOf({ indicator: 'H3', of: evenly(2, 200), period: '2025-Q4' });
		const quarter = before({ ...few, counted: register(2, '2025-Q4').counted });
		expect(quarter.cells[0]?.told).toEqual({ low: 0, high: 9 });
		const all = { ...tableOf({ indicator: 'H3', of: evenly(62, 800), period: '2025' }) };
		const year = { ...all, counted: register(2, '2025').counted };
		expect(released(year, { ledger: [...ledger, quarter] }).hidden).toBe(1);
	});

	it('does not tell a correction of one child by quarters that are more than their year was', () => {
		const year = before(register(80, '2025', 80, 400));
		const halves = [before(register(40, '2025-H1', 41))];
		const second = released(register(40, '2025-H2'), { ledger: [year, ...halves] });
		expect(reasons(second)).toEqual(['close to an earlier document']);
		// Without a correction the quarters may be told.
		const same = [before(register(40, '2025-H1'))];
		expect(released(register(40, '2025-H2'), { ledger: [year, ...same] }).hidden).toBe(0);
	});

	it('shows a number after all were asked anew', () => {
		const ledger = [before(tableOf({ of: six }))];
		const anew = Object.fromEntries(Object.keys(six).map((id) => [id, [6, 32] as const]));
		expect(released(tableOf({ of: anew }), { ledger }).hidden).toBe(0);
	});

	it('hides the months since, where what they add is a small count', () => {
		const reports = (of: Counts, period: string): Table =>
			tableOf({ indicator: 'H10', of, period });
		const ledger = [before(reports(evenly(10, 600), '2025-H1'))];
		const later = released(reports(evenly(12, 900), '2025-01..2025-09'), { ledger });
		expect(later.hidden).toBe(1);
	});
});

describe('Rules that an officer sets', () => {
	const table = tableOf({ of: evenly(4, 40) });

	it('may be stricter without a word', () => {
		const made = released(table, { rules: { changed: { smallestCount: 20 } } });
		expect(made.hidden).toBe(1);
		expect(made.loosened).toEqual([]);
	});

	it('are refused where they are looser and nobody says why', () => {
		const rules = { changed: { fewestCommunities: 2 }, reason: '  ' };
		expect(released(table, { rules })).toMatchObject({
			tables: [],
			refusal: 'looser without a reason'
		});
	});

	it('make no earlier band tighter where they are looser', () => {
		const few = { indicator: 'H10', of: { c1: [1, 900], c2: [1, 900], c3: [1, 900] } } as const;
		const more = { indicator: 'H10', of: { c1: [2, 900], c2: [2, 900], c3: [2, 900] } } as const;
		const first = released(tableOf({ ...few, period: '2025-Q1' }));
		expect(first.tables[0]?.cells[0]?.band).toEqual({ low: 1, high: 9 });
		const rules = { changed: { smallestCount: 3 }, reason: 'The ministry asked for it.' };
		const ledger = first.entry === null ? [] : [first.entry];
		// Six in the year would leave no more than six for its first quarter.
		expect(only(tableOf({ ...more, period: '2025' }), { rules }).numerator).toBe(6);
		expect(only(tableOf({ ...more, period: '2025' }), { rules, ledger }).numerator).toBeNull();
	});

	it('let a reader know that a rounded number is one that is shown', () => {
		const places = (one: number, other: number): Counts => ({
			c1: [one, 90],
			c2: [one, 90],
			c3: [other, 90]
		});
		const split = { indicator: 'H10', breakdown: 'sex' };
		const made = released(
			tableOf(
				{ indicator: 'H10', of: places(4, 3) },
				{ ...split, group: 'f', of: places(1, 1) },
				{ ...split, group: 'm', of: places(3, 2) }
			)
		);
		expect(made.tables[0]?.cells[0]).toMatchObject({ numerator: 10, isRounded: true });
		expect(made.entry?.cells[0]?.told).toEqual({ low: 10, high: 12 });
	});

	it('are named with their reason where they are looser', () => {
		const rules = { changed: { fewestCommunities: 2 }, reason: 'Only two places take part.' };
		const made = released(tableOf({ of: { c1: [30, 60], c2: [30, 60] } }), { rules });
		expect(made.hidden).toBe(0);
		expect(made.loosened).toEqual([{ rule: 'fewestCommunities', standard: 3, used: 2 }]);
		expect(made.loosenedBecause).toBe('Only two places take part.');
	});

	it('make no document where no community agreed', () => {
		const consent = new Map<string, Consent>([['c1', 'none']]);
		expect(released(table, { consent }).refusal).toBe('nobody consented');
	});
});

describe('A number for a community of its own', () => {
	const meeting = (given: Given): ReleasedCell | undefined =>
		release([tableOf(given)], 'meeting', { consent: consented, solver: highs }).tables[0]?.cells[0];

	it('is shown in full where it is about what they did', () => {
		const cell = meeting({ indicator: 'O2', of: { c1: [2, 12] }, placeKind: 'community' });
		expect(cell).toMatchObject({ state: 'value', numerator: 2 });
	});

	it('is none of 1 to 4, and the total only, where it is about harm', () => {
		const place = { placeKind: 'community', placeId: 'c1' } as const;
		expect(meeting({ of: { c1: [4, 40] }, ...place })?.band).toEqual({ low: 1, high: 4 });
		expect(meeting({ of: { c1: [5, 40] }, ...place })?.numerator).toBe(5);
		expect(meeting({ of: { c1: [0, 40] }, ...place })?.numerator).toBe(0);
		expect(meeting({ of: { c1: [5, 20] }, ...place })?.state).toBe('suppressed');
		const girls = { breakdown: 'sex', group: 'f', ...place };
		expect(meeting({ of: { c1: [9, 40] }, ...girls })?.state).toBe('suppressed');
	});

	it('needs no agreement, and is never of another community', () => {
		const place = { placeKind: 'community', placeId: 'c1' } as const;
		const own = release([tableOf({ of: { c1: [5, 40] }, ...place })], 'meeting');
		expect(own.hidden).toBe(0);
		expect(meeting({ of: evenly(20, 60) })?.state).toBe('suppressed');
	});
});

describe('How many people with disabilities were asked', () => {
	const among = (group: string): Partial<Cell> => ({ breakdown: 'disability', group });
	/** Of 60 who were asked some have a disability; 5 in all were hurt. */
	const asked = (withDisability: Counts, without: Counts): Table =>
		tableOf(
			{ of: { c1: [2, 20], c2: [2, 20], c3: [1, 20] } },
			{ ...among('yes'), of: withDisability },
			{ ...among('no'), of: without }
		);

	it('cannot be found by taking away the others from all, where they were few', () => {
		const few = asked(
			{ c1: [0, 1], c2: [1, 1], c3: [0, 1] },
			{ c1: [2, 19], c2: [1, 19], c3: [1, 19] }
		);
		const [all, own, others] = released(few).tables[0]?.cells ?? [];
		expect(all).toMatchObject({ band: { low: 0, high: 9 }, denominator: 60 });
		expect(own).toMatchObject({ state: 'suppressed', denominator: null });
		// With a band, `of 57`, the three would be 60 less 57.
		expect(others).toMatchObject({ state: 'suppressed', denominator: null });
		expect(others?.band).toBeUndefined();
	});

	it('may be found where they were ten or more', () => {
		const enough = asked(
			{ c1: [0, 4], c2: [1, 4], c3: [0, 4] },
			{ c1: [2, 16], c2: [1, 16], c3: [1, 16] }
		);
		const [, own, others] = released(enough).tables[0]?.cells ?? [];
		expect(own).toMatchObject({ state: 'suppressed', denominator: null });
		expect(others?.denominator).toBe(48);
	});
});
