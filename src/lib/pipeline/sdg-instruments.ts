import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import type { Instrument, InstrumentUse } from '../domain/sdg/instrument.ts';
import { text } from '../domain/sql.ts';
import type { Engine, Row } from '../engine/engine.ts';
import type { Place } from './read-cells.ts';
import { numberOrNull, textOrNull } from './row-fields.ts';

/** How measures were asked: what files say of it, and in which versions rows were counted. */

const textOf = (value: Row[string] | undefined): string => textOrNull(value)?.trim() ?? '';

/** The instruments that came in with files, in the order of their rows. */
export async function readInstruments(engine: Engine): Promise<readonly Instrument[]> {
	const rows = await engine.query(`SELECT * FROM instruments ORDER BY part, "row"`);
	return rows.map((row) => ({
		measureCode: textOf(row['measure_code']),
		version: textOf(row['instrument_version']),
		wording: textOf(row['wording']),
		population: textOf(row['population']),
		ageFrom: numberOrNull(row['age_from']),
		ageTo: numberOrNull(row['age_to']),
		recall: textOf(row['recall']),
		source: textOf(row['source'])
	}));
}

/** Rows of measures at a place that ended in a period, by code and version. */
export interface UsesAt {
	readonly inPeriod: readonly CodedUse[];
	/** Up to the end of the period: what a number that was asked last before it is made of. */
	readonly until: readonly CodedUse[];
}

interface CodedUse extends InstrumentUse {
	readonly isReport: boolean;
}

const usesSql = (
	{ kind, id }: Place,
	when: string
): string => `SELECT any_value(measure.measure_code) AS code, coalesce(measure.instrument_version, '') AS version,
	measure.method IS NOT DISTINCT FROM 'report' AS is_report,
	coalesce(string_agg(DISTINCT measure.age_band, '|' ORDER BY measure.age_band), '') AS bands
FROM measures measure JOIN place_members place ON place.community_id = measure.community_id
WHERE place.place_kind = ${text(kind)} AND place.place_id = ${text(id)} AND ${when}
GROUP BY lower(measure.measure_code), coalesce(measure.instrument_version, ''), is_report ORDER BY code, version`;

async function usesWhen(engine: Engine, place: Place, when: string): Promise<readonly CodedUse[]> {
	const rows = await engine.query(usesSql(place, when));
	return rows.map((row) => ({
		measureCode: String(row['code']),
		version: String(row['version']),
		isReport: row['is_report'] === true,
		bands: String(row['bands'])
			.split('|')
			.filter((band) => band !== '')
	}));
}

export async function readUses(
	engine: Engine,
	place: Place,
	{ firstDay, lastDay }: Period
): Promise<UsesAt> {
	const untilLast = `measure.period_end <= DATE ${text(lastDay)}`;
	return {
		inPeriod: await usesWhen(
			engine,
			place,
			`measure.period_end >= DATE ${text(firstDay)} AND ${untilLast}`
		),
		until: await usesWhen(engine, place, untilLast)
	};
}

/**
 * The versions in which the rows of an indicator were asked. All rows of the period count, also where only the latest of
 * them made the number: one that was asked in another way is reason enough not to call it the same question.
 */
export function usesOf(
	definition: IndicatorDefinition,
	{ inPeriod, until }: UsesAt
): readonly InstrumentUse[] {
	if (definition.shape !== 'measure') return [];
	const { codes, method } = definition;
	const own = (uses: readonly CodedUse[]): readonly CodedUse[] =>
		uses.filter(
			({ measureCode, isReport }) =>
				(codes.length === 0 || codes.includes(measureCode.toLowerCase())) &&
				(method === undefined || isReport)
		);
	const here = own(inPeriod);
	return here.length > 0 ? here : own(until);
}
