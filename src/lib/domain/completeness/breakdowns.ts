import { groupBy } from '../group-by.ts';
import type { BreakdownId } from '../indicators/definition.ts';
import type { TableId } from '../tables/index.ts';
import type { ReportingCommunity } from './reporting.ts';

/**
 * Which community records a breakdown that indicators can be split by. It is owed where others, or the community itself in
 * another month, record it: what nobody records is said by itself, and is owed by nobody in particular.
 *
 * - `given`: of all rows (of measures: of all that was asked or counted at one time).
 * - `partly`: of some of them.
 * - `never`: of none of them.
 * - `nothing`: the community has no row that could be split.
 */
export const givenStates = ['given', 'partly', 'never', 'nothing'] as const;
export type GivenState = (typeof givenStates)[number];

/** A breakdown of the rows of one table. */
export interface BreakdownOfTable {
	readonly breakdown: BreakdownId;
	readonly table: TableId;
	/** Ids of the indicators that are split by it. */
	readonly indicators: readonly string[];
}

/** What one community has of a breakdown in one month. */
export interface GivenMonth extends Pick<BreakdownOfTable, 'breakdown' | 'table'> {
	readonly community: string;
	/** `2024-03`. */
	readonly month: string;
	/** Rows, or rounds of counting, that could be split. */
	readonly all: number;
	/** Those of them that are. */
	readonly given: number;
}

export interface GivenCell {
	readonly of: BreakdownOfTable;
	readonly state: GivenState;
	readonly given: number;
	readonly all: number;
	/** Months in which something was not split, in order. */
	readonly monthsWithout: readonly string[];
}

export interface BreakdownsGiven {
	/** Those that some community records. */
	readonly recorded: readonly BreakdownOfTable[];
	/** Those that could be recorded, and are by nobody. */
	readonly byNobody: readonly BreakdownOfTable[];
	readonly rows: readonly {
		readonly community: ReportingCommunity;
		readonly cells: readonly GivenCell[];
	}[];
}

const keyOf = ({ breakdown, table }: Pick<BreakdownOfTable, 'breakdown' | 'table'>): string =>
	`${table} ${breakdown}`;

/**
 * @param known all breakdowns that indicators of this project are split by
 * @param months what there is, in any order
 */
export function breakdownsGivenOf(
	communities: readonly ReportingCommunity[],
	known: readonly BreakdownOfTable[],
	months: readonly GivenMonth[]
): BreakdownsGiven {
	const sum = (of: BreakdownOfTable, part: 'given' | 'all'): number =>
		months
			.filter((month) => keyOf(month) === keyOf(of))
			.reduce((total, month) => total + month[part], 0);
	const recorded = known.filter((of) => sum(of, 'given') > 0);
	const byCommunity = groupBy(months, ({ community }) => community);
	return {
		recorded,
		byNobody: known.filter((of) => sum(of, 'given') === 0 && sum(of, 'all') > 0),
		rows: communities.map((community) => ({
			community,
			cells: recorded.map((of) => cellOf(of, byCommunity.get(community.id) ?? []))
		}))
	};
}

function cellOf(of: BreakdownOfTable, months: readonly GivenMonth[]): GivenCell {
	const own = months.filter((month) => keyOf(month) === keyOf(of));
	const add = (part: 'given' | 'all'): number => own.reduce((total, one) => total + one[part], 0);
	const [given, all] = [add('given'), add('all')];
	return {
		of,
		state: stateOf(given, all),
		given,
		all,
		monthsWithout: own
			.filter((one) => one.given < one.all)
			.map(({ month }) => month)
			.sort()
	};
}

function stateOf(given: number, all: number): GivenState {
	if (all === 0) return 'nothing';
	if (given === all) return 'given';
	return given === 0 ? 'never' : 'partly';
}
