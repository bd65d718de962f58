import type { CellFix } from '../domain/intake/cell-fix.ts';
import type { KeptRow } from '../domain/intake/kept-row.ts';
import { columnOfProblem, isOfLeftOut, tableOfProblem, type Problem } from '../domain/problem.ts';
import type { FixDecision, SettleDecision } from '../project/decisions/about-rows.ts';
import { activeSources } from '../project/imports.ts';
import type { Project } from '../project/project.ts';
import { activePlaces, activeSettlements } from '../project/row-decisions.ts';
import type { RowOfSource, Source, SourcePart } from '../project/source.ts';
import { fileOf } from '../project/readings.ts';
import { areTwoPlaces, isPlaceColumn, placeFixes, placesMeant } from './decided-places.ts';

/** What the decisions of a project mean for the rows of its sources. */

/** What is done to one part's rows before anything else is made of them. */
export interface RowOrders {
	readonly fixes: readonly CellFix[];
	/** Rows that came back mended in another file. */
	readonly replaced: readonly number[];
}

/** Of two fixes of the same cells the newer one counts: it stands first. */
export function rowOrders(project: Project, source: Source, part: SourcePart): RowOrders {
	const places = placesMeant(project);
	const fixes = project.decisions
		.flatMap((decision) => {
			if (!decision.on) return [];
			if (decision.kind === 'place') {
				const fixes = placeFixes(places, decision.written, part);
				return fixes.map((fix) => ({ ...fix, decision: decision.id }));
			}
			return decision.kind === 'fix' && isAboutPart(decision, source, part)
				? [cellFix(decision, places)]
				: [];
		})
		.reverse();
	const replaced = activeSources(project)
		.flatMap((other) => other.parts)
		.flatMap(({ mends, table }) =>
			mends !== undefined &&
			fileOf(mends.source) === fileOf(source.id) &&
			mends.sheet === part.sheet &&
			table === part.table
				? mends.rows
				: []
		);
	return { fixes, replaced };
}

/** What was said of a row holds in every reading of its file. */
const isMeant = (only: RowOfSource | undefined, source: string, sheet: string): boolean =>
	only === undefined || (fileOf(only.source) === fileOf(source) && only.sheet === sheet);

const isAboutPart = ({ table, only }: FixDecision, source: Source, part: SourcePart): boolean =>
	table === part.table && isMeant(only, source.id, part.sheet);

function cellFix(fix: FixDecision, places: ReadonlyMap<string, string>): CellFix {
	const { id, table, column, value, to, where, only } = fix;
	return {
		column,
		value,
		to: isPlaceColumn(table, column) ? (places.get(to) ?? to) : to,
		...(where === undefined ? {} : { where }),
		...(only === undefined ? {} : { row: only.row }),
		decision: id
	};
}

/**
 * Rows of a part that somebody left out for good because another row with the same key is the right one. They are no
 * orders: which rows share a key shows only among all files, after these were staged.
 */
export function rowsLeftOut(project: Project, source: Source, part: SourcePart): number[] {
	return activeSettlements(project).flatMap(({ how, code, table, only }) => {
		const isLeftOut = how === 'ignored' && code === 'key repeated' && table === part.table;
		return isLeftOut && only !== undefined && isMeant(only, source.id, part.sheet)
			? [only.row]
			: [];
	});
}

/** Rows of a table that were left out so, as they are known again in a newer file. */
export const keptBefore = (project: Project, table: string): KeptRow[] =>
	activeSettlements(project).flatMap(({ again, table: own }) =>
		again !== undefined && own === table ? [again] : []
	);

/** Orders that say the same have the same key: a part need not be staged again for them. */
export function ordersKey(orders: readonly RowOrders[]): string {
	return JSON.stringify(orders);
}

/** Problems that somebody has settled, and those that are still open. */
export function splitSettled(
	project: Project,
	problems: readonly Problem[]
): { readonly open: readonly Problem[]; readonly settled: readonly Problem[] } {
	const settlements = activeSettlements(project);
	const places = activePlaces(project);
	if (settlements.length + places.length === 0) return { open: problems, settled: [] };
	const open: Problem[] = [];
	const settled: Problem[] = [];
	for (const problem of problems) {
		const isSettled =
			areTwoPlaces(places, problem) ||
			isOfLeftOut(problem) ||
			settlements.some((settlement) => settles(settlement, problem));
		(isSettled ? settled : open).push(problem);
	}
	return { open, settled };
}

function settles(settlement: SettleDecision, problem: Problem): boolean {
	return (
		settlement.code === problem.code &&
		settlement.table === tableOfProblem(problem) &&
		settlement.column === columnOfProblem(problem) &&
		(settlement.value === undefined || settlement.value === problem.value.trim()) &&
		(settlement.only === undefined ||
			(settlement.only.row === problem.row &&
				isMeant(settlement.only, problem.source ?? '', problem.sheet)))
	);
}
