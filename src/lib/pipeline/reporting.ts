import {
	reportingOf,
	type ReportedMonth,
	type Reporting
} from '../domain/completeness/reporting.ts';
import type { Period } from '../domain/period.ts';
import { name, unionAll } from '../domain/sql.ts';
import { tables, type TableId } from '../domain/tables/index.ts';
import type { Engine } from '../engine/engine.ts';
import { readReportingCommunities } from './reporting-communities.ts';
import type { LoadedPart } from './sources.ts';

/**
 * Tables that are filled month by month. Surveys, assessments, targets and events have their own times: whether they are
 * owed in a month is not for a calendar to say.
 */
const monthly: readonly TableId[] = ['meetings', 'contributions', 'followup'];

/**
 * Which community has reported which month.
 *
 * @param imports ids of sources, by the import that brought them, the oldest first
 * @param time from the first to the last day that is looked at: a slip such as 2051 for 2025 makes no months
 */
export async function readReporting(
	engine: Engine,
	parts: readonly LoadedPart[],
	imports: readonly (readonly string[])[],
	time: Pick<Period, 'firstDay' | 'lastDay'>
): Promise<Reporting> {
	const takenIn = new Map(
		parts.map((part) => [part.number, imports.findIndex((ids) => ids.includes(part.source))])
	);
	const found = await engine.query(
		unionAll(
			tables
				.filter((table): table is typeof table & { date: string } => 'date' in table)
				.filter(({ id }) => monthly.includes(id))
				.map(
					({ id, date }) =>
						`SELECT '${id}' AS "table", community_id AS community, strftime(${name(date)}, '%Y-%m') AS month, part, count(*)::INTEGER AS "rows"
						FROM ${id} WHERE community_id IS NOT NULL AND ${name(date)} IS NOT NULL GROUP BY ALL`
				)
		)
	);
	const isLookedAt = ({ month }: ReportedMonth): boolean =>
		month >= time.firstDay.slice(0, 7) && month <= time.lastDay.slice(0, 7);
	const all = found.map((row): ReportedMonth => ({
		community: String(row['community']),
		month: String(row['month']),
		table: String(row['table']) as TableId,
		rows: Number(row['rows']),
		takenIn: takenIn.get(Number(row['part'])) ?? 0
	}));
	const reported = firstOf(all.filter(isLookedAt));
	const communities = await readReportingCommunities(engine, { isActionOnly: true });
	return reportingOf(
		communities,
		reported,
		reported
			.map(({ month }) => month)
			.sort()
			.at(-1) ?? ''
	);
}

/** One entry for each community, month and table: rows added up, taken in when the first of them was. */
function firstOf(reported: readonly ReportedMonth[]): readonly ReportedMonth[] {
	const merged = new Map<string, ReportedMonth>();
	for (const one of reported) {
		const key = `${one.community}\n${one.month}\n${one.table}`;
		const before = merged.get(key);
		merged.set(
			key,
			before === undefined
				? one
				: {
						...one,
						rows: before.rows + one.rows,
						takenIn: Math.min(before.takenIn, one.takenIn)
					}
		);
	}
	return [...merged.values()];
}
