import type { Cell } from '$lib/domain/cell';
import type { CommunityShare, Consent } from '$lib/domain/disclosure/composition';
import type { Table } from '$lib/domain/disclosure/release';
import { periodOfId } from '$lib/domain/period';
import { randomNumbers } from '$lib/domain/statistics/random-numbers';
import { catalogueIndicator } from '$lib/domain/indicators/index';
import { ownMeasure } from '$lib/domain/indicators/own-measure';
import { countedCell } from '../../example-cells';

/** Projects of which every single count is known, and documents made of them. */

/** One count: a community, a quarter, a group of each split. */
export interface TrueCount {
	readonly community: string;
	readonly area: string;
	readonly quarter: string;
	readonly sex: string;
	readonly age: string;
	readonly numerator: number;
	readonly denominator: number;
}

export interface MadeUpProject {
	readonly counts: readonly TrueCount[];
	readonly communities: readonly string[];
	readonly consent: ReadonlyMap<string, Consent>;
}

export const quarters = ['2025-Q1', '2025-Q2', '2025-Q3', '2025-Q4'];
const sexes = ['f', 'm'];
const ages = ['6-11', '12-17'];

/** Whole numbers from 0 to one below `most`. */
export type Chance = (most: number) => number;

export function chanceOf(seed: number): Chance {
	const next = randomNumbers(seed);
	return (most) => Math.floor(next() * most);
}

/** Three areas of three communities each, with given sums; all of one sex and age. */
export function threeAreas(
	numerators: readonly number[],
	denominators: readonly number[]
): MadeUpProject {
	const third = (sum: number, place: number): number => Math.floor((sum + place) / 3);
	const counts = numerators.flatMap((numerator, area) =>
		[0, 1, 2].map((place) => ({
			community: `c${area}${place}`,
			area: `area ${area}`,
			quarter: '2025-Q4',
			sex: 'f',
			age: '6-11',
			numerator: third(numerator, place),
			denominator: third(denominators[area] ?? 0, place)
		}))
	);
	const consent = new Map<string, Consent>(
		counts.map(({ community }) => [community, 'totals_only'])
	);
	return { counts, communities: [...consent.keys()], consent };
}

/** Of the same project, those who were hurt and told somebody: whoever is in the numerator of the one was asked the other. */
export function whoTold(project: MadeUpProject): MadeUpProject {
	const counts = project.counts.map((one) => ({
		...one,
		numerator: Math.ceil(one.numerator / 2),
		denominator: one.numerator
	}));
	return { ...project, counts };
}

/** A project with small and large counts, some communities with nearly all of them. */
export function madeUpProject(chance: Chance, mostLevel = 6): MadeUpProject {
	const communities = Array.from({ length: 3 + chance(8) }, (_, index) => `c${index + 1}`);
	const areas = 1 + chance(3);
	const level = 1 + chance(mostLevel);
	const counts = communities.flatMap((community, index) =>
		quarters.flatMap((quarter) =>
			sexes.flatMap((sex) =>
				ages.map((age) => ({
					community,
					area: `area ${index % areas}`,
					quarter,
					sex,
					age,
					numerator: chance(3) === 0 ? 0 : chance(level + 1),
					denominator: level + 4 + chance(20)
				}))
			)
		)
	);
	const consent = new Map<string, Consent>(communities.map((id) => [id, 'totals_only']));
	return { counts, communities, consent };
}

/** Where a cell of a document stands. */
export interface Address {
	readonly indicator: string;
	readonly placeKind: 'all' | 'area';
	readonly placeId: string;
	readonly period: string;
	readonly breakdown: '' | 'sex' | 'age_band';
	readonly group: string;
}

const isWithin = (quarter: string, period: string): boolean => {
	const [inner, outer] = [periodOfId(quarter), periodOfId(period)];
	if (inner === null || outer === null) return false;
	return inner.firstDay >= outer.firstDay && inner.lastDay <= outer.lastDay;
};

/** What adds up over quarters. */
const addingUp: ReadonlySet<string> = new Set(['H10', 'S6', 'P1', 'P3']);

/** Whether its numbers are counts of something, and no parts of those asked. */
export const isCount = ({ indicator }: Pick<Address, 'indicator'>): boolean => indicator === 'H10';

/** The single counts that a cell is made of: reports add up over quarters, of surveys the latest counts. */
export function countsOf(project: MadeUpProject, address: Address): readonly TrueCount[] {
	const own = quarters.filter((quarter) => isWithin(quarter, address.period));
	const counted = addingUp.has(address.indicator) ? own : own.slice(-1);
	return project.counts.filter((one) => {
		const isIn = counted.includes(one.quarter);
		const isHere = address.placeKind === 'all' || one.area === address.placeId;
		const isGroup =
			address.breakdown === '' ||
			(address.breakdown === 'sex' ? one.sex : one.age) === address.group;
		const agreed = project.consent.get(one.community) !== 'none';
		return isIn && isHere && isGroup && agreed;
	});
}

export const numeratorOf = (counts: readonly TrueCount[]): number =>
	counts.reduce((sum, { numerator }) => sum + numerator, 0);
export const denominatorOf = (counts: readonly TrueCount[]): number =>
	counts.reduce((sum, { denominator }) => sum + denominator, 0);

/** Every cell of a document over some periods: all places and each area, whole and by each split. */
export function addressesOf(
	project: MadeUpProject,
	indicator: string,
	periods: readonly string[]
): readonly Address[] {
	const areas = [...new Set(project.counts.map(({ area }) => area))];
	const places = [
		{ placeKind: 'all', placeId: 'ALL' } as const,
		...areas.map((placeId) => ({ placeKind: 'area', placeId }) as const)
	];
	const groups = [
		{ breakdown: '', group: '' } as const,
		...sexes.map((group) => ({ breakdown: 'sex', group }) as const),
		...(indicator === 'H10' ? [] : ages.map((group) => ({ breakdown: 'age_band', group }) as const))
	];
	return places.flatMap((place) =>
		periods.flatMap((period) => groups.map((group) => ({ indicator, period, ...place, ...group })))
	);
}

/** The document's table, with who stands behind each cell. */
export function tableOf(project: MadeUpProject, addresses: readonly Address[]): Table {
	return {
		id: 'made up',
		cells: addresses.map((address) => cellAt(project, address)),
		behind: addresses.map((address) => sharesOf(countsOf(project, address)))
	};
}

function cellAt(project: MadeUpProject, address: Address): Cell {
	const counts = countsOf(project, address);
	const { placeKind, placeId, period, breakdown, group } = address;
	const given = { placeKind, placeId, period, breakdown, group };
	const definition = catalogueIndicator(address.indicator) ?? ownMeasure(address.indicator, true);
	return countedCell(definition, numeratorOf(counts), denominatorOf(counts), given);
}

function sharesOf(counts: readonly TrueCount[]): readonly CommunityShare[] {
	const communities = [...new Set(counts.map(({ community }) => community))];
	return communities.map((communityId) => {
		const own = counts.filter(({ community }) => community === communityId);
		return { communityId, numerator: numeratorOf(own), denominator: denominatorOf(own) };
	});
}
