import { groupBy } from '../group-by.ts';
import { periodsUntil, type Period } from '../period.ts';
import type { TableId } from '../tables/index.ts';

/**
 * Which community has reported which month. No clock is asked: what is late is told by the files alone.
 *
 * - `received`: rows of every table that this community usually reports.
 * - `late`: all of it, but some came with a file taken in after another had already brought a later month.
 * - `partly`: rows, but none of a table that it reports in at least three of four of its months.
 * - `missing`: no row, though it was expected.
 * - `not expected`: before its first day (`start_date`, else its first row).
 */
export const reportingStates = ['received', 'late', 'partly', 'missing', 'not expected'] as const;
export type ReportingState = (typeof reportingStates)[number];

/** Rows of one table that one community has in one month. */
export interface ReportedMonth {
	readonly community: string;
	/** `2024-03`. */
	readonly month: string;
	readonly table: TableId;
	readonly rows: number;
	/** Which of the imports brought the first of them: 0 for the first import of the project. */
	readonly takenIn: number;
}

export interface ReportingCommunity {
	readonly id: string;
	readonly label: string;
	readonly area: string | null;
	/** The day on which support began; `null` where nobody said. */
	readonly start: string | null;
}

export interface ReportingCell {
	readonly state: ReportingState;
	readonly month: Period;
	readonly rows: number;
	/** Tables that are usually there and are not. */
	readonly lacking: readonly TableId[];
}

export interface ReportingRow {
	readonly community: ReportingCommunity;
	readonly cells: readonly ReportingCell[];
}

export interface Reporting {
	readonly months: readonly Period[];
	readonly rows: readonly ReportingRow[];
}

/** A table belongs to what a community reports when it is there in at least this share of its months. */
const usualShare = 0.75;

/**
 * @param reported what there is, in any order
 * @param lastMonth the last month that is looked at, `2024-03`; `''` where there is none
 */
export function reportingOf(
	communities: readonly ReportingCommunity[],
	reported: readonly ReportedMonth[],
	lastMonth: string
): Reporting {
	const first = earliest([
		...reported.map(({ month }) => month),
		...communities.flatMap(({ start }) => (start === null ? [] : [start.slice(0, 7)]))
	]);
	if (first === '' || lastMonth === '') return { months: [], rows: [] };
	const months = periodsUntil(`${first}-01`, `${lastMonth}-28`, 1);
	const byCommunity = groupBy(reported, ({ community }) => community);
	const since = importsOfLaterMonths(reported);
	const rows = communities.map((community) => ({
		community,
		cells: cellsOf(community, byCommunity.get(community.id) ?? [], months, since)
	}));
	return { months, rows };
}

const earliest = (months: readonly string[]): string => [...months].sort()[0] ?? '';

/** For each month the first import that had rows of a later one; infinite where none had. */
function importsOfLaterMonths(reported: readonly ReportedMonth[]): (month: string) => number {
	const byMonth = groupBy(reported, ({ month }) => month);
	const known = [...byMonth.keys()].sort().reverse();
	const firsts = new Map<string, number>();
	let soFar = Number.POSITIVE_INFINITY;
	for (const month of known) {
		firsts.set(month, soFar);
		const own = (byMonth.get(month) ?? []).map(({ takenIn }) => takenIn);
		soFar = Math.min(soFar, ...own);
	}
	return (month) => firsts.get(month) ?? Number.POSITIVE_INFINITY;
}

function cellsOf(
	community: ReportingCommunity,
	reported: readonly ReportedMonth[],
	months: readonly Period[],
	since: (month: string) => number
): readonly ReportingCell[] {
	const byMonth = groupBy(reported, ({ month }) => month);
	const first = community.start?.slice(0, 7) ?? earliest([...byMonth.keys()]);
	const usual = usualTables(reported, byMonth.size);
	return months.map((month) => {
		const here = byMonth.get(month.id) ?? [];
		const rows = here.reduce((sum, one) => sum + one.rows, 0);
		const lacking = usual.filter((table) => here.every((one) => one.table !== table));
		const isExpected = first !== '' && month.id >= first;
		const isLate = here.some(({ takenIn }) => takenIn > since(month.id));
		const state = stateOf({ rows, isExpected, isLate, isWhole: lacking.length === 0 });
		return { state, month, rows, lacking: rows === 0 ? [] : lacking };
	});
}

/** Tables that a community has in at least three of four of the months in which it has any row. */
function usualTables(reported: readonly ReportedMonth[], months: number): readonly TableId[] {
	const byTable = groupBy(reported, ({ table }) => table);
	return [...byTable]
		.filter(([, rows]) => new Set(rows.map(({ month }) => month)).size >= months * usualShare)
		.map(([table]) => table);
}

function stateOf(found: {
	readonly rows: number;
	readonly isExpected: boolean;
	readonly isLate: boolean;
	readonly isWhole: boolean;
}): ReportingState {
	if (found.rows === 0) return found.isExpected ? 'missing' : 'not expected';
	if (!found.isWhole) return 'partly';
	return found.isLate ? 'late' : 'received';
}
