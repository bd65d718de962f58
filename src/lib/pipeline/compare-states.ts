import type { ReleasedCell } from '../domain/disclosure/release.ts';
import {
	changeCountsSql,
	changeFactsSql,
	tableOfChanges
} from '../domain/indicators/change-facts-sql.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { isOwnIndicatorId } from '../domain/own-indicators/own-id.ts';
import { stagedName } from '../domain/intake/stage-sql.ts';
import { givesKey, identityOf } from '../domain/intake/updates/identity.ts';
import { text } from '../domain/sql.ts';
import type { Engine, MainEngine } from '../engine/engine.ts';
import { buildModel, type Progress } from './build-model.ts';
import { setRates } from './money.ts';
import { measureHeadlines, nothingOwn, type OwnDefinitions } from './measure.ts';
import { readPlaces, type Place } from './read-cells.ts';
import { cellOf, selectCells, type Selection } from './select-cells.ts';
import type { LoadedPart } from './sources.ts';

/** Two states of a project side by side: the earlier one is built once more, beside the one that is shown. */

/** Rows behind a number that came, went or say something else now. */
export interface ChangedRows {
	/** Dated after everything of the earlier state. */
	readonly added: number;
	/** Dated before that, and not there then. */
	readonly late: number;
	/** A cell that decides was corrected. */
	readonly changed: number;
	/** The same cells count otherwise: on a later day, by rows of other tables, or by what was decided. */
	readonly otherwise: number;
	readonly gone: number;
}

/** One indicator over all places, in both states. */
export interface ComparedIndicator {
	readonly definition: IndicatorDefinition;
	/** `null` where the earlier state did not know the indicator: an own measure that came later. */
	readonly earlier: Selection | null;
	readonly later: Selection;
	/** It counted something else then: no rows tell why its number changed. */
	readonly isRedefined: boolean;
	/** By quarter (`2026-Q3`). */
	readonly rows: ReadonlyMap<string, ChangedRows>;
}

export interface ComparedStates {
	readonly everywhere: Place;
	readonly indicators: readonly ComparedIndicator[];
	/** All of the time ends with a later quarter now, on whose last day stocks are taken. */
	readonly endsLater: boolean;
}

/**
 * Compares the state that stands in the main database with an earlier one.
 *
 * @param earlier the parts that counted then, staged in the main database
 * @param later those that count now
 * @param rates at which money was added up then
 * @param own what the project defined then
 */
export async function compareStates(
	main: MainEngine,
	earlier: readonly LoadedPart[],
	later: readonly LoadedPart[],
	rates: Parameters<typeof setRates>[1],
	definitions: readonly IndicatorDefinition[],
	progress: Progress = () => undefined,
	own: OwnDefinitions = nothingOwn
): Promise<ComparedStates> {
	const { preview } = main;
	await preview.close();
	for (const { number } of earlier) {
		const staged = stagedName(number);
		await preview.query(`CREATE OR REPLACE VIEW ${staged} AS SELECT * FROM store.${staged}`);
	}
	await buildModel(preview, earlier, progress);
	await setRates(preview, rates);
	const known = await measureHeadlines(preview, progress, { own });
	const everywhere = (await readPlaces(main)).find(({ kind }) => kind === 'all');
	if (everywhere === undefined) return { everywhere: nowhere, indicators: [], endsLater: false };
	const lastDay = await lastDayOf(preview);
	const indicators: ComparedIndicator[] = [];
	for (const definition of definitions) {
		const before = known.find(({ id }) => id === definition.id);
		const wanted = { place: everywhere, splits: [] };
		indicators.push({
			definition,
			earlier: before === undefined ? null : await selectCells(preview, before, {}, wanted),
			later: await selectCells(main, definition, {}, wanted),
			isRedefined: isRedefined(before, definition),
			rows: await changedRows(main, preview, definition, [...earlier, ...later], lastDay)
		});
	}
	return {
		everywhere,
		indicators,
		endsLater: (await lastPeriodDay(main)) > (await lastPeriodDay(preview))
	};
}

/** Whether an own indicator counted something else. Definitions are plain data: they count the same where they say the same. */
function isRedefined(before: IndicatorDefinition | undefined, now: IndicatorDefinition): boolean {
	const counting = (one: IndicatorDefinition): string =>
		JSON.stringify({ ...one, area: '', direction: '' });
	return isOwnIndicatorId(now.id) && before !== undefined && counting(before) !== counting(now);
}

const nowhere: Place = {
	kind: 'all',
	id: 'ALL',
	label: '',
	area: null,
	hasAction: false,
	hasComparison: false,
	handover: null
};

/** SQL of the last day on which anything was dated in an engine's model. */
async function lastDayOf(engine: Engine): Promise<string> {
	const [row = {}] = await engine.query('SELECT max(day)::VARCHAR AS day FROM dated_rows');
	const day = row['day'];
	return typeof day === 'string' ? `${text(day)}::DATE` : `DATE '0001-01-01'`;
}

/** The last day of all of the time; `''` where nothing is dated. */
async function lastPeriodDay(engine: Engine): Promise<string> {
	const [row = {}] = await engine.query('SELECT max(last_day)::VARCHAR AS day FROM periods');
	return typeof row['day'] === 'string' ? row['day'] : '';
}

async function changedRows(
	main: Engine,
	preview: Engine,
	definition: IndicatorDefinition,
	parts: readonly LoadedPart[],
	lastDay: string
): Promise<ReadonlyMap<string, ChangedRows>> {
	const own = parts.filter(({ table }) => table === tableOfChanges(definition));
	const [first] = own;
	if (first === undefined) return new Map();
	// One file without a key of its own makes the keys of all others useless for knowing rows again.
	const poorest = own.find((part) => !givesKey(part)) ?? first;
	const identity = identityOf(poorest, poorest);
	await preview.query(changeFactsSql(definition, identity, 'facts_then'));
	await main.query(changeFactsSql(definition, identity, 'preview.facts_now'));
	const rows = await preview.query(changeCountsSql('facts_then', 'facts_now', lastDay));
	return new Map(
		rows.map((row) => [
			String(row['quarter']),
			{
				added: Number(row['added']),
				late: Number(row['late']),
				changed: Number(row['changed']),
				otherwise: Number(row['otherwise']),
				gone: Number(row['gone'])
			}
		])
	);
}

/** A number in both states, for one period, whether or not it changed. */
export function numbersIn(
	{ earlier, later }: Pick<ComparedIndicator, 'earlier' | 'later'>,
	everywhere: Place,
	period: string
): { readonly then: ReleasedCell | null; readonly now: ReleasedCell } {
	const at = { place: everywhere, period };
	return { then: earlier === null ? null : cellOf(earlier, at), now: cellOf(later, at) };
}

/** A number in both states, for one period; `null` where neither has one or both are the same with the same rows. */
export function changeIn(
	{ earlier, later, rows, isRedefined: isOther }: ComparedIndicator,
	everywhere: Place,
	period: string,
	quarters: readonly string[]
): {
	readonly then: ReleasedCell | null;
	readonly now: ReleasedCell;
	readonly rows: ChangedRows;
} | null {
	const { then, now } = numbersIn({ earlier, later }, everywhere, period);
	const sum = (pick: (one: ChangedRows) => number): number =>
		quarters.reduce((total, quarter) => total + pick(rows.get(quarter) ?? noRows), 0);
	const changed = {
		added: sum(({ added }) => added),
		late: sum(({ late }) => late),
		changed: sum((one) => one.changed),
		otherwise: sum(({ otherwise }) => otherwise),
		gone: sum(({ gone }) => gone)
	};
	const isSame = then !== null && sameNumber(then, now);
	// What counts otherwise with the same number in the end needs no word.
	const hasRows = Object.entries(changed).some(
		([what, count]) => what !== 'otherwise' && count > 0
	);
	// More rows without a number say nothing that anybody could look for.
	const isNumber = now.state === 'value' || now.state === 'between';
	return isSame && !isOther && !(hasRows && isNumber) ? null : { then, now, rows: changed };
}

const noRows: ChangedRows = { added: 0, late: 0, changed: 0, otherwise: 0, gone: 0 };

const sameNumber = (one: ReleasedCell, other: ReleasedCell): boolean =>
	one.state === other.state &&
	one.value === other.value &&
	one.numerator === other.numerator &&
	one.denominator === other.denominator &&
	one.lower === other.lower &&
	one.upper === other.upper;
