import { cellsSql, cellsTableSql } from '../domain/indicators/cells-sql.ts';
import type { Breakdown, IndicatorDefinition } from '../domain/indicators/definition.ts';
import { breakdownKey } from '../domain/indicators/facts-sql.ts';
import { indicators } from '../domain/indicators/index.ts';
import { catalogueCodes, ownMeasure } from '../domain/indicators/own-measure.ts';
import type { Direction } from '../domain/indicators/definition.ts';
import { ownMeasuresSql, periodsSql, placesSql } from '../domain/indicators/scope-sql.ts';
import type { Period } from '../domain/period.ts';
import { text, textList, unionAll } from '../domain/sql.ts';
import { tables, type TableId } from '../domain/tables/index.ts';
import { currencyRatesTableSql } from '../domain/profile/rates.ts';
import type { Engine } from '../engine/engine.ts';
import type { Progress } from './build-model.ts';
import { readPeriods } from './read-cells.ts';
import { measureSurvival } from './measure-survival.ts';

/**
 * Filling the narrow table: the headlines of every indicator at once, breakdowns when somebody first asks for them.
 */

/** What a project defines besides the catalogue. */
export interface OwnDefinitions {
	readonly indicators: readonly IndicatorDefinition[];
	/** Which way communities hope that their own measures go, by code in lower case. */
	readonly directions: ReadonlyMap<string, Direction>;
}

export const nothingOwn: OwnDefinitions = { indicators: [], directions: new Map() };

/** All definitions of a project: the catalogue, then its own indicators, then the communities' own measures. */
async function definitionsOf(
	engine: Engine,
	own: OwnDefinitions
): Promise<readonly IndicatorDefinition[]> {
	const rows = await engine.query(ownMeasuresSql(textList(catalogueCodes)));
	const measures = rows.map((row) => {
		const code = String(row.code);
		return ownMeasure(code, row.is_share === true, own.directions.get(code.toLowerCase()));
	});
	return [...indicators, ...own.indicators, ...measures];
}

/** What stands in an engine's narrow table, or is on its way there. */
interface MeasuredCells {
	readonly byKey: Map<string, Promise<void>>;
	/** Tables of the model without any row: nothing can be counted of them. */
	readonly empty: ReadonlySet<TableId>;
	/** Ids of the periods that are measured at once. */
	readonly periods: ReadonlySet<string>;
}

const measured = new WeakMap<Engine, MeasuredCells>();

async function emptyTables(engine: Engine): Promise<ReadonlySet<TableId>> {
	const rows = await engine.query(
		unionAll(
			tables.map(({ id }) => `SELECT ${text(id)} AS id WHERE NOT EXISTS (SELECT 1 FROM ${id})`)
		)
	);
	return new Set(rows.map(({ id }) => id as TableId));
}

/**
 * Empties the narrow table and measures the headline of every indicator for every place and period.
 *
 * @param table only the indicators of this table
 * @param own what the project defines besides the catalogue
 */
export async function measureHeadlines(
	engine: Engine,
	progress: Progress = () => undefined,
	{ table, own = nothingOwn }: { readonly table?: TableId; readonly own?: OwnDefinitions } = {}
): Promise<readonly IndicatorDefinition[]> {
	for (const sql of [placesSql, periodsSql, cellsTableSql, currencyRatesTableSql])
		await engine.query(sql);
	const periods = new Set((await readPeriods(engine)).map(({ id }) => id));
	measured.set(engine, { byKey: new Map(), empty: await emptyTables(engine), periods });
	const all = await definitionsOf(engine, own);
	const definitions = table === undefined ? all : all.filter((one) => one.table === table);
	for (const [index, definition] of definitions.entries()) {
		progress('measuring', index / definitions.length);
		await ensureMeasured(engine, definition, []);
	}
	return definitions;
}

/**
 * Measures one indicator whole, by one breakdown or by several at once, unless that was done before.
 *
 * @param asked only in this period; those of the table `periods` are all measured at once
 */
export function ensureMeasured(
	engine: Engine,
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[],
	asked?: Period
): Promise<void> {
	const known = measured.get(engine);
	if (known === undefined) throw new Error('missing headlines: measure them first');
	if (asked !== undefined && known.periods.has(asked.id)) {
		return ensureMeasured(engine, definition, breakdowns);
	}
	const key = [definition.id, breakdownKey(breakdowns), asked?.id ?? ''].join('\n');
	const before = known.byKey.get(key);
	if (before !== undefined) return before;
	if (known.empty.has(definition.table)) return Promise.resolve();
	const measuring = measureOne(engine, definition, breakdowns, asked);
	known.byKey.set(key, measuring);
	// What failed is measured again when it is next asked for.
	measuring.catch(() => known.byKey.delete(key));
	return measuring;
}

async function measureOne(
	engine: Engine,
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[],
	asked: Period | undefined
): Promise<void> {
	// What is told since handover has its own clock: it is of all of the time (rules 43 and 45).
	if (asked !== undefined && definition.time === 'since handover') return;
	if (definition.shape === 'survival') await measureSurvival(engine, definition, breakdowns);
	else await engine.query(cellsSql(definition, breakdowns, asked));
}
