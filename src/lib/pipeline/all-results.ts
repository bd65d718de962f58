import { groupBy } from '../domain/group-by.ts';
import type { Cell } from '../domain/cell.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { text } from '../domain/sql.ts';
import type { Period } from '../domain/period.ts';
import type { Engine } from '../engine/engine.ts';
import { ensureMeasured, measureAlike } from './measure.ts';
import { absentCell, readCells, readPeriods, readPlaces, type Place } from './read-cells.ts';

/** A cell with what a reader of the file needs besides. */
export interface ResultRow {
	readonly definition: IndicatorDefinition;
	readonly place: Place;
	readonly period: Period;
	readonly cell: Cell;
}

const scopeKey = (place: string, id: string, period: string): string =>
	`${place}\n${id}\n${period}`;

/**
 * All results: every indicator × place × (calendar quarter and `ALL`), whole and by each group with rows in scope.
 */
export async function allResults(
	engine: Engine,
	definitions: readonly IndicatorDefinition[]
): Promise<readonly ResultRow[]> {
	const places = await readPlaces(engine);
	const known = (await readPeriods(engine)).filter((period) =>
		['quarter', 'all'].includes(period.kind)
	);
	const periods = known.some((period) => period.kind === 'all')
		? known
		: [{ id: 'ALL', kind: 'all' as const, firstDay: '', lastDay: '' }];
	await measureAllAlike(engine, definitions);
	const results: ResultRow[] = [];
	for (const definition of definitions) {
		await ensureMeasured(engine, definition, []);
		for (const breakdown of definition.breakdowns) {
			await ensureMeasured(engine, definition, [breakdown]);
		}
		const cells = await readCells(engine, definition, whereOf(definition));
		const byScope = groupBy(cells, (cell) => scopeKey(cell.placeKind, cell.placeId, cell.period));
		for (const place of places) {
			for (const period of periods) {
				const here = byScope.get(scopeKey(place.kind, place.id, period.id)) ?? [];
				for (const cell of withHeadline(here, definition, place, period)) {
					results.push({ definition, place, period, cell });
				}
			}
		}
	}
	return results;
}

/** Of what is counted alike, a statement for all headlines, and one for each breakdown. */
async function measureAllAlike(
	engine: Engine,
	definitions: readonly IndicatorDefinition[]
): Promise<void> {
	const splits = new Set(definitions.flatMap(({ breakdowns }) => breakdowns.map(({ id }) => id)));
	for (const split of ['' as const, ...splits]) await measureAlike(engine, definitions, split);
}

function whereOf(definition: IndicatorDefinition): string {
	const breakdowns = ['', ...definition.breakdowns.map((breakdown) => breakdown.id)];
	return `indicator_id = ${text(definition.id)} AND breakdown IN (${breakdowns.map(text).join(', ')}) ORDER BY breakdown, "group"`;
}

/** The headline first, made up where nothing was measured; then the groups. */
function withHeadline(
	cells: readonly Cell[],
	definition: IndicatorDefinition,
	place: Place,
	period: Period
): readonly Cell[] {
	const headline = cells.find((cell) => cell.breakdown === '');
	const groups = cells.filter((cell) => cell.breakdown !== '');
	return [headline ?? absentCell(definition, place, period.id), ...groups];
}
