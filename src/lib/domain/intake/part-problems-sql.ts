import { name, text, unionAll } from '../sql.ts';
import { tableOf, tables } from '../tables/index.ts';
import { fewestAlike } from './rows-alike.ts';
import { aboutWhat, comparedSql } from './updates/identity.ts';

/** What is to be said of a file as a whole once its rows stand beside those of all others. */

/**
 * Parts that give amounts in another currency than most rows of the project: `part`, `currency`, and where most have
 * theirs, `other` (a part) and `other_currency`.
 */
export const currenciesSql = `WITH found AS (
	SELECT part, upper(currency) AS currency, count(*) AS amount FROM contributions
	WHERE currency IS NOT NULL AND "value" IS NOT NULL GROUP BY ALL),
usual AS (SELECT currency FROM found GROUP BY currency ORDER BY sum(amount) DESC, min(part), currency LIMIT 1),
source AS (SELECT part, currency FROM found JOIN usual USING (currency) ORDER BY amount DESC, part LIMIT 1)
SELECT found.part, found.currency, source.part AS other, source.currency AS other_currency
FROM found, source WHERE found.currency <> source.currency ORDER BY found.part, found.currency`;

/**
 * Of some parts with measures how many rows say the same as another by all that tells sums apart: `part`, `alike`. None
 * where these are so few that they are slips. A million rows are held against each other by fingerprints.
 */
export function alikeMeasuresSql(parts: readonly number[]): string {
	const about = aboutWhat.measures.map((column) => comparedSql('t', column));
	return `SELECT part, (sum(amount) FILTER (amount > 1))::BIGINT AS alike FROM (
	SELECT part, count(*) AS amount FROM measures t WHERE part IN (${parts.join(', ')}) AND numerator IS NOT NULL
	GROUP BY part, hash(${about.join(', ')}))
GROUP BY part HAVING sum(amount) FILTER (amount > 1) >= sum(amount) * ${fewestAlike} ORDER BY part`;
}

/** The Ethiopian calendar is seven years and some months behind; older days than these are hardly somebody's own. */
const yearsBehind = { least: 7, most: 16 } as const;

const dated = tables.filter((table): table is typeof table & { date: string } => 'date' in table);

/**
 * Parts whose every day lies so many years back that it may be one of the Ethiopian calendar: `part`, `column`, `value`
 * (the last of the days).
 *
 * @param today an ISO day; used for this warning only
 */
export function daysBackSql(today: string): string {
	const day = `${text(today)}::DATE`;
	const selects = dated.map(({ id }) => {
		const date = tableOf(id).date ?? '';
		return `SELECT part, ${text(date)} AS "column", max(${name(date)})::VARCHAR AS "value" FROM ${id} GROUP BY part
HAVING max(${name(date)}) <= ${day} - INTERVAL ${yearsBehind.least} YEAR AND min(${name(date)}) > ${day} - INTERVAL ${yearsBehind.most} YEAR`;
	});
	return `SELECT * FROM (${unionAll(selects)}) ORDER BY part`;
}
