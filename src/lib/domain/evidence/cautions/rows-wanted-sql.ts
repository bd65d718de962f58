import { placedFactsSql } from '../../indicators/cells-sql.ts';
import type { Breakdown, MeasureDefinition } from '../../indicators/definition.ts';
import { placedGroupSql } from '../../indicators/facts-sql.ts';
import { every, text, textList, unionAll } from '../../sql.ts';
import type { RowsWanted } from './rows-wanted.ts';

/** SQL of the rows that made cautions fire: table, part and row, the place, a day, and a few words of what they say. */

type Of<Table extends RowsWanted['table']> = Extract<RowsWanted, { readonly table: Table }>;

const words = (...columns: readonly string[]): string =>
	`concat_ws(' · ', ${columns.map((column) => `t.${column}::VARCHAR`).join(', ')})`;

function plainSql(
	table: string,
	{ place, day, about, where }: Record<'place' | 'day' | 'about' | 'where', string>
): string {
	return `SELECT ${text(table)} AS "table", t.part, t."row", ${place} AS place, coalesce(${day}::VARCHAR, '') AS day, ${about} AS about
FROM ${table} t WHERE ${where}`;
}

const isSame = (column: string, value: string | null): string =>
	value === null ? `t.${column} IS NULL` : `t.${column} = ${text(value)}`;

/** Everything but the rows of a measure, which need its breakdowns. */
export function plainRowsSql(wanted: Exclude<RowsWanted, Of<'measures'>>): string {
	switch (wanted.table) {
		case 'communities':
			return plainSql('communities', {
				place: 't.community_id',
				day: 't.handover_date',
				about: words('arm', 'area', 'selected_because'),
				where: `t.community_id = ${text(wanted.community_id)}`
			});
		case 'context_events':
			return plainSql('context_events', {
				place: `coalesce(t.scope, '')`,
				day: 't.date_start',
				about: words('kind', 'label'),
				where: every([
					isSame('kind', wanted.kind),
					isSame('label', wanted.label),
					`t.date_start = ${text(wanted.date_start)}::DATE`
				])
			});
		case 'actions':
			return plainSql('actions', {
				place: 't.community_id',
				day: 't.date_started',
				about: words('title', 'harm', 'action_type'),
				where: every([
					`t.community_id = ${text(wanted.community_id)}`,
					`t.date_started = ${text(wanted.date_started)}::DATE`
				])
			});
		case 'ownership':
			return plainSql('ownership', {
				place: 't.community_id',
				day: 't.date',
				about: words('led_by', 'dimension', '"group"', 'score'),
				where: every([`t.community_id = ${text(wanted.community_id)}`, `t.led_by = 'outside'`])
			});
	}
}

/** What the points of a measure are read by: filters of people first, then waves. */
export interface MeasureRows {
	readonly definition: MeasureDefinition;
	readonly breakdowns: readonly Breakdown[];
	/** The group of the filters of people, `f/`, which stands before a wave; `''` without any. */
	readonly people: readonly string[];
	readonly by: 'wave' | 'quarter';
}

/** The rows behind numbers of single communities at their times. */
export function measureRowsSql(
	{ definition, breakdowns, people, by }: MeasureRows,
	wanted: readonly Of<'measures'>[]
): string {
	const isWave = by === 'wave';
	const places = [...new Set(wanted.map(({ community_id }) => community_id))];
	const pairs = wanted.flatMap(({ community_id, at }) =>
		at.map((time) => `(${text(community_id)}, ${text(time)})`)
	);
	const groupOf = isWave
		? [...people.map(text), 't.wave'].join(` || '/' || `)
		: text(people.join('/'));
	return `SELECT DISTINCT 'measures' AS "table", t.part, t."row", t.community_id AS place,
	coalesce(t.period_end::VARCHAR, '') AS day, ${words('wave', 'method', 'instrument_version')} AS about
FROM (SELECT fact.period_id, ${placedGroupSql(breakdowns)} AS "group", fact.part, fact."row"
	${placedFactsSql(definition, breakdowns)} AND place.place_kind = 'community' AND place.place_id IN ${textList(places)}
	AND fact.standing = 'used') placed
JOIN periods ON periods.period_id = placed.period_id AND periods.kind = ${text(isWave ? 'all' : 'quarter')}
JOIN measures t ON t.part = placed.part AND t."row" = placed."row"
WHERE placed."group" = ${groupOf} AND (t.community_id, ${isWave ? 't.wave' : 'placed.period_id'}) IN (${pairs.join(', ')})`;
}

/** @param most how many rows are listed; each says how many there are in all */
export function listedRowsSql(parts: readonly string[], most: number): string {
	return `SELECT rows_found.*, count(*) OVER ()::INTEGER AS total,
	coalesce(community.community_label, rows_found.place) AS place_label
FROM (SELECT DISTINCT * FROM (${unionAll(parts)})) rows_found
LEFT JOIN (SELECT community_id, any_value(community_label) AS community_label FROM communities GROUP BY community_id) community
	ON community.community_id = rows_found.place
ORDER BY rows_found."table" = 'measures', place_label, day, part, "row" LIMIT ${most}`;
}
