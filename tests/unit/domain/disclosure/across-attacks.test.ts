import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '$lib/domain/disclosure/ledger';
import { release } from '$lib/domain/disclosure/release';
import {
	addressesOf,
	chanceOf,
	madeUpProject,
	tableOf,
	threeAreas,
	whoTold,
	type Address,
	type MadeUpProject
} from './made-up-documents';
import { narrowedCells, narrowedWholes, type Partner, type Seen } from './outside-attacker';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const seeds = Array.from({ length: Number(process.env['ATTACKS'] ?? 6) }, (_, index) => index + 1);

/** An indicator as documents hold it: with whose counts, and in which periods. */
interface Told {
	readonly indicator: string;
	readonly project: MadeUpProject;
	readonly periods?: readonly string[];
	/** Which of its cells; absent: all. */
	readonly holds?: (address: Address) => boolean;
}

/** What was seen of each indicator, in documents that came one after the other. */
function seenIn(documents: readonly (readonly Told[])[]): ReadonlyMap<string, readonly Seen[]> {
	const ledger: LedgerEntry[] = [];
	const seen = new Map<string, Seen[]>();
	for (const document of documents) {
		const tables = document.map(({ indicator, project, periods = ['2025'], holds }) => {
			const all = addressesOf(project, indicator, periods);
			const addresses = holds === undefined ? all : all.filter(holds);
			return { indicator, addresses, table: { ...tableOf(project, addresses), id: indicator } };
		});
		const made = release(
			tables.map(({ table }) => table),
			'donor',
			{ consent: document[0]?.project.consent ?? new Map(), ledger, solver: highs }
		);
		if (made.entry !== null) ledger.push(made.entry);
		for (const [index, { indicator, addresses }] of tables.entries()) {
			const own = (made.tables[index]?.cells ?? []).flatMap((cell, at) => {
				const address = addresses[at];
				return address === undefined ? [] : [{ address, cell }];
			});
			seen.set(indicator, [...(seen.get(indicator) ?? []), ...own]);
		}
	}
	return seen;
}

/** What somebody narrows down of the first of two indicators, who knows how the other's counts stand to its own. */
function narrowed(
	about: Told,
	teller: Told,
	knows: Omit<Partner, 'seen'>,
	order: readonly ('about' | 'teller' | 'both')[]
) {
	const documents = { about: [about], teller: [teller], both: [about, teller] };
	const seen = seenIn(order.map((one) => documents[one]));
	const partner = { ...knows, seen: seen.get(teller.indicator) ?? [] };
	return narrowedCells(highs, about.project, seen.get(about.indicator) ?? [], [partner]);
}

const orders = [[['both']], [['about', 'teller']], [['teller', 'about']]] as const;
const askedOf = { tells: 'denominator', of: 'n', as: 'same' } as const;

describe('Somebody who knows that those asked whether they told someone are the children who were hurt', () => {
	/** Few were hurt in one area. Of the others H1 would hide the one with fewer hurt, H9 the one where fewer told. */
	const hurt = { indicator: 'H1', project: threeAreas([5, 30, 40], [300, 300, 300]) };
	const told = threeAreas([2, 20, 12], [5, 30, 40]);

	it.each(orders)('learns nothing where each of the two hides another area (%j)', (order) => {
		expect(narrowed(hurt, { indicator: 'H9', project: told }, askedOf, order)).toEqual([]);
	});

	it.each(orders)('learns nothing where the two stand under different periods (%j)', (order) => {
		const asked = { indicator: 'H9', project: told, periods: ['2025-Q4'] };
		expect(narrowed(hurt, asked, askedOf, order)).toEqual([]);
		const later = { ...asked, periods: ['2025-H2'] };
		expect(narrowed({ ...hurt, periods: ['2025-Q4'] }, later, askedOf, order)).toEqual([]);
	});

	it.each(orders)(
		'learns nothing from a measure of the project that was asked of them (%j)',
		(order) => {
			const measure = { indicator: 'went_to_nurse', project: told };
			expect(narrowed(hurt, measure, askedOf, order)).toEqual([]);
		}
	);

	it('learns nothing where an earlier document had other counts of an area', () => {
		const earlier = { indicator: 'H1', project: threeAreas([5, 30, 70], [300, 300, 300]) };
		const asked = { indicator: 'H9', project: told };
		const seen = seenIn([[earlier], [hurt, asked]]);
		const now = seen.get('H1')?.slice(-(seen.get('H1')?.length ?? 0) / 2) ?? [];
		const partner = { ...askedOf, seen: seen.get('H9') ?? [] };
		expect(now.some(({ cell }) => cell.state === 'value')).toBe(true);
		expect(narrowedCells(highs, hurt.project, now, [partner])).toEqual([]);
	});

	it.each(
		orders.flatMap(([order], place) =>
			seeds.map((seed) => [order, 3000 + 1000 * place + seed] as const)
		)
	)('narrows no hurt child (%j, project %i)', (order, seed) => {
		const project = madeUpProject(chanceOf(seed), 12);
		const asked = { indicator: 'H9', project: whoTold(project) };
		expect(narrowed({ indicator: 'H1', project }, asked, askedOf, order)).toEqual([]);
	});
});

describe('Somebody who knows that referrals are made of reports', () => {
	const referrals = { tells: 'denominator', of: 'n', as: 'part' } as const;
	/** One area had few reports; of the others the one with fewer is hidden, but not how many of them were referred. */
	const reports = { indicator: 'H10', project: threeAreas([5, 40, 60], [900, 900, 900]) };
	const referred = { indicator: 'S6', project: threeAreas([2, 26, 12], [4, 40, 45]) };

	it.each(orders)('learns nothing where reports and referrals hide other areas (%j)', (order) => {
		expect(narrowed(reports, referred, referrals, order)).toEqual([]);
	});

	it.each(
		orders.flatMap(([order], place) =>
			seeds.map((seed) => [order, 6000 + 1000 * place + seed] as const)
		)
	)('narrows no small count of reports (%j, project %i)', (order, seed) => {
		const project = madeUpProject(chanceOf(seed), 12);
		const of = whoTold(project);
		expect(
			narrowed({ indicator: 'H10', project }, { indicator: 'S6', project: of }, referrals, order)
		).toEqual([]);
	});
});

describe('Somebody who knows that a measure of the project counts what an indicator counts', () => {
	const alike = { tells: 'numerator', of: 'n', as: 'same' } as const;
	const reports = { indicator: 'H10', project: threeAreas([5, 40, 60], [900, 900, 900]) };

	it.each(orders)(
		'learns nothing where it hides other areas, since it is a part of another whole (%j)',
		(order) => {
			const measure = { indicator: 'came_to_us', project: threeAreas([5, 40, 60], [30, 90, 62]) };
			expect(narrowed(reports, measure, alike, order)).toEqual([]);
		}
	);
});

describe('Somebody who knows of how many a number is, from what else was counted at the same meetings', () => {
	const all = { tells: 'denominator', of: 'd', as: 'same' } as const;

	it.each(
		orders.flatMap(([order], place) =>
			seeds.map((seed) => [order, 9000 + 1000 * place + seed] as const)
		)
	)('narrows no small count of people with disabilities (%j, project %i)', (order, seed) => {
		const project = madeUpProject(chanceOf(seed), 12);
		const counts = project.counts.map((one) => ({
			...one,
			numerator: Math.ceil(one.denominator / 2)
		}));
		const children = { indicator: 'P1', project: { ...project, counts } };
		expect(narrowed({ indicator: 'P3', project }, children, all, order)).toEqual([]);
	});
});

describe('Somebody who takes away, to find how many were hurt or referred where few were', () => {
	const [hurt, told] = [
		threeAreas([5, 30, 40], [300, 300, 300]),
		threeAreas([2, 20, 12], [5, 30, 40])
	];

	it.each(['H9', 'S6', 'went_to_nurse'])('finds nothing with %s alone', (indicator) => {
		const seen = seenIn([[{ indicator, project: told }]]).get(indicator) ?? [];
		expect(narrowedWholes(highs, told, seen)).toEqual([]);
	});

	it.each(orders)('finds nothing with the numbers of which they are a part (%j)', (order) => {
		for (const [about, teller, as] of [
			['H9', 'H1', 'same'],
			['S6', 'H10', 'part']
		] as const) {
			const documents = {
				about: [{ indicator: about, project: told }],
				teller: [{ indicator: teller, project: hurt }],
				both: [
					{ indicator: about, project: told },
					{ indicator: teller, project: hurt }
				]
			};
			const seen = seenIn(order.map((one) => documents[one]));
			const partner = { seen: seen.get(teller) ?? [], tells: 'numerator', of: 'd' } as const;
			const known = as === 'same' ? { ...partner, as } : { ...partner, as: 'cover' as const };
			const own = seen.get(about) ?? [];
			expect(narrowedWholes(highs, told, own, [known])).toEqual([]);
			expect(narrowedCells(highs, told, own, [known])).toEqual([]);
		}
	});
});

describe('Somebody who was told how many told someone, and later by age how many were hurt', () => {
	/** In three communities of one area; of each age how many, and of how many. */
	const byAge = (
		younger: readonly [number, number],
		older: readonly [number, number]
	): MadeUpProject => {
		const project = threeAreas([younger[0]], [younger[1]]);
		const counts = threeAreas([older[0]], [older[1]]).counts;
		return {
			...project,
			counts: [...project.counts, ...counts.map((one) => ({ ...one, age: '12-17' }))]
		};
	};
	const hurt = byAge([10, 77], [31, 100]);
	const told = byAge([3, 10], [23, 31]);
	const isOfAll = ({ placeKind, breakdown }: Address): boolean =>
		placeKind === 'all' && breakdown === '';
	const isByAge = ({ placeKind, breakdown }: Address): boolean =>
		placeKind === 'all' && breakdown !== 'sex';

	it('does not find the few older ones who told nobody', () => {
		const seen = seenIn([
			[{ indicator: 'H9', project: told, holds: isOfAll }],
			[
				{ indicator: 'H9', project: told, holds: isByAge },
				{ indicator: 'H1', project: hurt, holds: isByAge }
			]
		]);
		const partner = {
			seen: seen.get('H1') ?? [],
			...({ tells: 'numerator', of: 'd', as: 'same' } as const)
		};
		const own = seen.get('H9') ?? [];
		expect(own[0]?.cell).toMatchObject({ numerator: 26, denominator: 41, state: 'value' });
		expect(narrowedCells(highs, told, own, [partner])).toEqual([]);
	});
});
