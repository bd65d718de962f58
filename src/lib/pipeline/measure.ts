import { groupBy } from '../domain/group-by.ts';
import { cellsOfAlikeSql, cellsSql, cellsTableSql } from '../domain/indicators/cells-sql.ts';
import type {
	Breakdown,
	BreakdownId,
	IndicatorDefinition,
	MeasureDefinition
} from '../domain/indicators/definition.ts';
import { breakdownKey } from '../domain/indicators/facts-sql.ts';
import { indicators } from '../domain/indicators/index.ts';
import { catalogueCodes, ownMeasure } from '../domain/indicators/own-measure.ts';
import type { Direction } from '../domain/indicators/definition.ts';
import { wayOfCounting } from '../domain/indicators/measure-facts-sql.ts';
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
 * Filling the narrow table: each headline and breakdown when somebody first asks for it.
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

/** What is counted in an engine's model. */
interface Ground {
	readonly definitions: readonly IndicatorDefinition[];
	/** Tables of the model without any row: nothing can be counted of them. */
	readonly empty: ReadonlySet<TableId>;
	/** Ids of the periods that are measured at once. */
	readonly periods: ReadonlySet<string>;
}

/** What stands in an engine's narrow table, or is on its way there. */
interface MeasuredCells {
	readonly byKey: Map<string, Promise<void>>;
	/** Nothing is measured before it is laid. */
	readonly ground: Promise<Ground>;
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

async function layGround(engine: Engine, own: OwnDefinitions): Promise<Ground> {
	for (const sql of [placesSql, periodsSql, cellsTableSql, currencyRatesTableSql])
		await engine.query(sql);
	const periods = new Set((await readPeriods(engine)).map(({ id }) => id));
	const empty = await emptyTables(engine);
	return { periods, empty, definitions: await definitionsOf(engine, own) };
}

/**
 * Empties the narrow table. From now on every number of the model is measured when it is first asked for.
 *
 * @param own what the project defines besides the catalogue
 * @returns all that can be counted
 */
export async function beginMeasuring(
	engine: Engine,
	own: OwnDefinitions = nothingOwn
): Promise<readonly IndicatorDefinition[]> {
	const ground = layGround(engine, own);
	// At once: whoever asks meanwhile, for a screen that is about to go, must not take what was measured before for this.
	measured.set(engine, { byKey: new Map(), ground });
	return (await ground).definitions;
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
	const all = await beginMeasuring(engine, own);
	const definitions = table === undefined ? all : all.filter((one) => one.table === table);
	progress('measuring', 0);
	await measureAlike(engine, definitions, '');
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
export async function ensureMeasured(
	engine: Engine,
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[],
	asked?: Period
): Promise<void> {
	const known = measured.get(engine);
	if (known === undefined) throw new Error('missing model: begin measuring first');
	const ground = await known.ground;
	// The model was made anew meanwhile.
	if (measured.get(engine) !== known) return ensureMeasured(engine, definition, breakdowns, asked);
	const only = onlyOf(ground, asked);
	const key = keyOf(definition, breakdowns, only);
	const before = known.byKey.get(key);
	if (before !== undefined) return before;
	if (ground.empty.has(definition.table)) return;
	// An own indicator may have been defined anew while a screen with the one before still asks.
	const current = ground.definitions.find(({ id }) => id === definition.id) ?? definition;
	const measuring = measureOne(engine, current, breakdowns, only);
	known.byKey.set(key, measuring);
	// What failed is measured again when it is next asked for.
	measuring.catch(() => known.byKey.delete(key));
	return measuring;
}

/** The period that is measured by itself; `undefined` where all of the table `periods` are. */
const onlyOf = ({ periods }: Ground, asked: Period | undefined): Period | undefined =>
	asked !== undefined && periods.has(asked.id) ? undefined : asked;

const keyOf = (
	{ id }: IndicatorDefinition,
	breakdowns: readonly Breakdown[],
	only: Period | undefined
): string => [id, breakdownKey(breakdowns), only?.id ?? ''].join('\n');

/**
 * Measures what many will be asked for next: those that are counted alike in one statement, since the database takes as long to
 * plan it for one of them as for all. Whatever is like no other is left to `ensureMeasured`.
 *
 * @param split by which they are split; `''` for their headlines
 * @param asked as there
 */
export async function measureAlike(
	engine: Engine,
	definitions: readonly IndicatorDefinition[],
	split: BreakdownId | '',
	asked?: Period
): Promise<void> {
	const known = measured.get(engine);
	if (known === undefined) throw new Error('missing model: begin measuring first');
	const ground = await known.ground;
	const only = onlyOf(ground, asked);
	const open = definitions.flatMap((definition) => {
		if (definition.shape !== 'measure' || ground.empty.has(definition.table)) return [];
		const breakdowns = definition.breakdowns.filter(({ id }) => id === split);
		const isAsked = split === '' || breakdowns.length > 0;
		const isNew = !known.byKey.has(keyOf(definition, breakdowns, only));
		return isAsked && isNew ? [{ definition, breakdowns }] : [];
	});
	const byWay = groupBy(open, ({ definition, breakdowns }) =>
		wayOfCounting(definition, breakdowns)
	);
	for (const [way, alike] of byWay) {
		// The model was made anew meanwhile: whoever needs its numbers asks for them.
		if (measured.get(engine) !== known) return;
		const [first] = alike;
		if (way === null || first === undefined || alike.length === 1) continue;
		const together = alike.map(({ definition }) => definition);
		await measureTogether(engine, known, together, first.breakdowns, only);
	}
}

function measureTogether(
	engine: Engine,
	{ byKey }: MeasuredCells,
	alike: readonly MeasureDefinition[],
	breakdowns: readonly Breakdown[],
	only: Period | undefined
): Promise<void> {
	const measuring = engine.query(cellsOfAlikeSql(alike, breakdowns, only)).then(() => undefined);
	const keys = alike.map((definition) => keyOf(definition, breakdowns, only));
	for (const key of keys) byKey.set(key, measuring);
	measuring.catch(() => {
		for (const key of keys) byKey.delete(key);
	});
	return measuring;
}

/** Tells later whether an engine still has the model that it has now. */
export function sameModel(engine: Engine): () => boolean {
	const now = measured.get(engine);
	return () => measured.get(engine) === now;
}

async function measureOne(
	engine: Engine,
	definition: IndicatorDefinition,
	breakdowns: readonly Breakdown[],
	asked: Period | undefined
): Promise<void> {
	// What is told since handover has its own clock: it is of all of the time (rules 43 and 45).
	if (asked !== undefined && definition.time === 'since handover') return;
	if (definition.shape === 'survival') {
		await measureSurvival(engine, definition, breakdowns, sameModel(engine));
	} else await engine.query(cellsSql(definition, breakdowns, asked));
}
