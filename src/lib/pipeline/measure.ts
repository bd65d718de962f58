import { cellsSql, cellsTableSql } from '../domain/indicators/cells-sql.ts';
import type { Breakdown, IndicatorDefinition } from '../domain/indicators/definition.ts';
import { indicators } from '../domain/indicators/index.ts';
import { catalogueCodes, ownMeasure } from '../domain/indicators/own-measure.ts';
import { ownMeasuresSql, periodsSql, placesSql } from '../domain/indicators/scope-sql.ts';
import { textList } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';
import type { Progress } from './build-model.ts';
import { measureSurvival } from './measure-survival.ts';

/** All definitions of a project: the catalogue, then the communities' own measures. */
export async function definitionsOf(engine: Engine): Promise<readonly IndicatorDefinition[]> {
	const rows = await engine.query(ownMeasuresSql(textList(catalogueCodes)));
	const own = rows.map((row) => ownMeasure(String(row.code), row.is_share === true));
	return [...indicators, ...own];
}

/** Measures every indicator for every place and period, whole and by each of its breakdowns. */
export async function measureAll(
	engine: Engine,
	progress: Progress = () => undefined
): Promise<readonly IndicatorDefinition[]> {
	for (const sql of [placesSql, periodsSql, cellsTableSql]) await engine.query(sql);
	const definitions = await definitionsOf(engine);
	for (const [index, definition] of definitions.entries()) {
		progress('measuring', index / definitions.length);
		for (const breakdowns of [[], ...definition.breakdowns.map((breakdown) => [breakdown])]) {
			await measureOne(engine, definition, breakdowns);
		}
	}
	return definitions;
}

/** Measures one indicator for one breakdown, or for several at once. */
export async function measureOne(
	engine: Engine,
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[]
): Promise<void> {
	if (definition.shape === 'survival') return measureSurvival(engine, definition, breakdowns);
	await engine.query(cellsSql(definition, breakdowns));
}
