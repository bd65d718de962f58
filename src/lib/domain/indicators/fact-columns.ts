import { name } from '../sql.ts';
import type { Breakdown } from './definition.ts';

/** What all facts have in common: their columns, and how a row's group is named. */

/** NULL wherever a shape has nothing to say, so that all facts have the same columns. */
const emptyFact: Readonly<Record<string, string>> = {
	numerator_low: 'NULL::DOUBLE',
	numerator_high: 'NULL::DOUBLE',
	denominator_low: 'NULL::DOUBLE',
	denominator_high: 'NULL::DOUBLE',
	denominator_key: 'NULL::VARCHAR',
	currency: 'NULL::VARCHAR',
	worth: 'NULL::DOUBLE',
	score: 'NULL::DOUBLE',
	side: 'NULL::VARCHAR',
	days: 'NULL::INTEGER',
	stopped: 'NULL::BOOLEAN'
};

/** The select list of facts: what a shape gives, and NULL for the rest. */
export function factColumns(given: Readonly<Record<string, string>>): string {
	return Object.entries({ ...emptyFact, ...given })
		.map(([column, sql]) => `${sql} AS ${name(column)}`)
		.join(',\n\t');
}

/** The group of a row within one or more breakdowns at once (`f/6-11`); NULL where one is not recorded. */
export function groupSql(breakdowns: readonly Breakdown[]): string {
	const own = breakdowns.filter((breakdown) => breakdown.id !== 'arm');
	if (own.length === 0) return 'NULL::VARCHAR';
	return own.map((breakdown) => `(${groupOf(breakdown)})`).join(" || '/' || ");
}

/** SQL that gives the group of a row, or of a part of it. */
export const groupOf = (breakdown: Breakdown): string =>
	'parts' in breakdown ? 'part_of."group"' : breakdown.value;
