import { groupBy } from '../domain/group-by.ts';
import { survivalDays } from '../domain/indicators/actions-still-going.ts';
import { placedFactsSql } from '../domain/indicators/cells-sql.ts';
import type { Breakdown, SurvivalDefinition } from '../domain/indicators/definition.ts';
import { breakdownKey, placedGroupSql } from '../domain/indicators/facts-sql.ts';
import { text } from '../domain/sql.ts';
import { kaplanMeier } from '../domain/statistics/kaplan-meier.ts';
import type { Engine, Row } from '../engine/engine.ts';

/** Fewer than this still observed, and the curve says nothing more. */
const fewestAtRisk = 5;

/** The months at which the headline is read. */
const headlineMonths = '12';

/**
 * Survival is no sum: its curves are computed from the facts of each place and group, and kept as cells.
 *
 * @param isWanted asked before they are kept: another model may stand there by then
 */
export async function measureSurvival(
	engine: Engine,
	definition: SurvivalDefinition,
	breakdowns: readonly Breakdown[],
	isWanted: () => boolean
): Promise<void> {
	const facts = await engine.query(
		`SELECT place.place_kind AS place_kind, place.place_id AS place_id, ${placedGroupSql(breakdowns.filter((breakdown) => breakdown.id !== 'months'))} AS "group", fact.days AS days, fact.stopped AS stopped, fact.standing AS standing
		${placedFactsSql(definition, breakdowns)}`
	);
	const isByMonths = breakdowns.some((breakdown) => breakdown.id === 'months');
	const curves = groupBy(facts, (fact) =>
		JSON.stringify([fact.place_kind, fact.place_id, fact.group])
	);
	const values = [...curves.values()].flatMap((rows) =>
		(isByMonths ? Object.keys(survivalDays) : [headlineMonths]).map((months) =>
			cellValues(rows, {
				id: definition.id,
				breakdown: breakdownKey(breakdowns),
				group: isByMonths ? monthsGroup(months, rows) : String(rows[0]?.group ?? ''),
				day: survivalDays[months] ?? 0
			})
		)
	);
	if (values.length > 0 && isWanted())
		await engine.query(`INSERT INTO cells VALUES ${values.join(',\n')}`);
}

/** The months, and the group of the curve where it is one group's: `24/teenage_pregnancy`. */
function monthsGroup(months: string, rows: readonly Row[]): string {
	const group = String(rows[0]?.group ?? '');
	return group === '' ? months : `${months}/${group}`;
}

interface Reading {
	readonly id: string;
	readonly breakdown: string;
	readonly group: string;
	readonly day: number;
}

/** One cell: the share of actions still going on a day after handover, `middle` null while too few are observed. */
function cellValues(rows: readonly Row[], { id, breakdown, group, day }: Reading): string {
	const used = rows.filter((row) => row.standing === 'used');
	const { share, lower, upper } = survivalOn(day, used);
	const first = rows[0] ?? {};
	const number = (value: number | null): string => (value === null ? 'NULL' : String(value));
	return `(${[
		text(id),
		text(String(first.place_kind)),
		text(String(first.place_id)),
		`'ALL'`,
		text(breakdown),
		text(group),
		'NULL, NULL',
		`${used.length}, ${used.length}`,
		[share, lower, upper].map(number).join(', '),
		`0, ${used.length}, ${rows.length - used.length}, ${rows.length}`
	].join(', ')})`;
}

function survivalOn(
	day: number,
	used: readonly Row[]
): { share: number | null; lower: number | null; upper: number | null } {
	const times = used.map((row) => Number(row.days));
	if (times.filter((time) => time >= day).length < fewestAtRisk) {
		return { share: null, lower: null, upper: null };
	}
	const { steps } = kaplanMeier(
		times,
		used.map((row) => row.stopped === true)
	);
	const step = steps.filter((candidate) => candidate.time <= day).at(-1);
	if (step === undefined) return { share: 100, lower: null, upper: null };
	const percent = (share: number | null): number | null => (share === null ? null : share * 100);
	return { share: step.survival * 100, lower: percent(step.lower), upper: percent(step.upper) };
}
