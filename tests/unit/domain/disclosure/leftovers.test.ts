import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '$lib/domain/cell';
import type { Consent } from '$lib/domain/disclosure/composition';
import type { LedgerEntry } from '$lib/domain/disclosure/ledger';
import { release, type Table } from '$lib/domain/disclosure/release';
import { countedCell, definitionOf } from '../../example-cells';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

/** Cases of each community. */
type Cases = Readonly<Record<string, number>>;

interface Given extends Partial<Cell> {
	readonly of: Cases;
}

const consent = new Map<string, Consent>(
	Array.from({ length: 9 }, (_, index) => [`c${index + 1}`, 'totals_only'])
);

function tableOf(all: readonly Given[]): Table {
	return {
		id: 'table',
		cells: all.map(({ of, ...given }) => {
			const counts = Object.values(of);
			const sum = counts.reduce((total, count) => total + count, 0);
			const definition = definitionOf(given.indicatorId ?? 'H10');
			return countedCell(definition, sum, 1000 * counts.length, { period: '2025', ...given });
		}),
		behind: all.map(({ of }) =>
			Object.entries(of).map(([communityId, numerator]) => ({
				communityId,
				numerator,
				denominator: 1000
			}))
		)
	};
}

/** What each document of a series shows, one after the other; `null` where it is hidden. */
function shownIn(
	...documents: readonly (readonly Given[])[]
): readonly (readonly (number | null)[])[] {
	const ledger: LedgerEntry[] = [];
	return documents.map((given) => {
		const made = release([tableOf(given)], 'donor', { consent, ledger, solver: highs });
		if (made.entry !== null) ledger.push(made.entry);
		return (made.tables[0]?.cells ?? []).map(({ numerator }) => numerator);
	});
}

/** So many cases in the communities from this one on. */
const from = (first: number, ...counts: readonly number[]): Cases =>
	Object.fromEntries(counts.map((count, index) => [`c${first + index}`, count]));

const area = (placeId: string, of: Cases): Given => ({ of, placeKind: 'area', placeId });

describe('What is left when all that is told is taken away', () => {
	const [north, south] = [from(1, 6, 7, 7), from(4, 6, 7, 7)];

	it('is never the one community that belongs to no area', () => {
		for (const alone of [3, 30]) {
			const everywhere = { of: { ...north, ...south, c7: alone } };
			const [[all, ...areas] = []] = shownIn([
				everywhere,
				area('north', north),
				area('south', south)
			]);
			expect(all).not.toBeNull();
			expect(areas).toContain(null);
		}
	});

	it('is never two communities that belong to no area, whatever else cuts their time', () => {
		const outside = from(7, 9, 8);
		const whole = { ...north, ...south, ...outside };
		const quarter = { of: from(1, 4, 4, 4, 4, 4, 4, 4, 4), period: '2025-Q1' };
		const [, [all, ...areas] = []] = shownIn(
			[quarter],
			[{ of: whole }, area('north', north), area('south', south)]
		);
		expect([all, ...areas]).toContain(null);
	});

	it('is no area of two communities, whatever it is about', () => {
		const births = (of: Cases): Given => ({ of, indicatorId: 'H11' });
		const [first, second] = [from(1, 40, 40, 40), from(4, 40, 40, 40)];
		const areas = [first, second, from(7, 50, 45)].map((of, index) => ({
			...area(`area ${index}`, of),
			indicatorId: 'H11'
		}));
		const all = births({ ...first, ...second, ...from(7, 50, 45) });
		const [[, ...shown] = []] = shownIn([all, ...areas]);
		expect(shown.filter((one) => one === null).length).toBeGreaterThan(1);
	});

	it('may be three communities with many cases', () => {
		const everywhere = { of: { ...north, ...south, ...from(7, 6, 7, 7) } };
		expect(shownIn([everywhere, area('north', north), area('south', south)])).toEqual([
			[60, 20, 20]
		]);
	});

	it('is never a quarter with few cases that no document was of', () => {
		const quarters = ['2025-Q1', '2025-Q2', '2025-Q3'].map((period) => [{ of: north, period }]);
		const year = { of: from(1, 19, 22, 23), period: '2025' };
		expect(shownIn(...quarters, [year])).toEqual([[20], [20], [20], [null]]);
		const many = { of: from(1, 25, 28, 28), period: '2025' };
		expect(shownIn(...quarters, [many])).toEqual([[20], [20], [20], [81]]);
	});

	it('may be nobody, where it is told already that there is nobody', () => {
		const none = from(1, 0, 0, 0, 0, 0, 0, 0);
		const quarters = ['2025-Q1', '2025-Q2'].map((period) => [{ of: none, period }]);
		expect(shownIn(...quarters, [{ of: none }])).toEqual([[0], [0], [0]]);
	});
});
