import { every, name } from '../../sql.ts';
import { tableOf } from '../../tables/index.ts';
import { stagedName, type Part } from '../stage-sql.ts';
import { comparedSql, identityOf, neverBlank, sameRowSql } from './identity.ts';

/** SQL that counts how far the rows of a newer part are those of an earlier one of the same table. */
export function overlapSql(earlier: Part, newer: Part): string {
	const identity = identityOf(earlier, newer);
	const same = sameRowSql('earlier', 'newer', identity);
	return `WITH earlier AS (${rowsSql(earlier, newer)}), newer AS (${rowsSql(newer, earlier)}),
pairs AS (SELECT earlier.content AS before, newer.content AS after, earlier.anchor AS anchor_before, newer.anchor AS anchor_after
	FROM earlier JOIN newer ON ${same})
SELECT (SELECT count(*) FROM earlier)::INTEGER AS earlier_rows, (SELECT count(*) FROM newer)::INTEGER AS newer_rows,
	(SELECT count(*) FROM earlier SEMI JOIN newer ON ${same})::INTEGER AS earlier_shared,
	(SELECT count(*) FROM newer SEMI JOIN earlier ON ${same})::INTEGER AS newer_shared,
	(SELECT count(*) FROM pairs WHERE before <> after)::INTEGER AS changed,
	(SELECT count(*) FROM pairs WHERE anchor_before IS DISTINCT FROM anchor_after)::INTEGER AS elsewhere,
	(SELECT max(day) FROM earlier)::VARCHAR AS earlier_last, (SELECT max(day) FROM newer)::VARCHAR AS newer_last`;
}

/** The rows of a part that can be known again: their identity, what both files say of them, where and when they are. */
function rowsSql(part: Part, other: Part): string {
	const { table } = part;
	const identity = identityOf(part, other);
	const given = new Set(part.columns.filter((column) => other.columns.includes(column)));
	const { columns, date } = tableOf(table);
	const content = columns.filter(({ id }) => given.has(id)).map(({ id }) => `t.${name(id)}`);
	const anchor = ['community_id', ...(date === undefined ? [] : [date])]
		.filter((column) => given.has(column))
		.map((column) => `t.${name(column)}`);
	const known = neverBlank(table, identity).map((column) => `t.${name(column)} IS NOT NULL`);
	return `SELECT ${identity.map((column) => `t.${name(column)}`).join(', ')},
	hash(${content.length === 0 ? '1' : content.join(', ')}) AS content, ${anchor.length === 0 ? '0' : `hash(${anchor.join(', ')})`} AS anchor,
	${date === undefined ? 'NULL::DATE' : `t.${name(date)}`} AS day
FROM ${stagedName(part.number)} t WHERE ${every(known)}`;
}

/** SQL of the pairs of many parts of one table that have rows in common at all: `one` and `other`, the smaller number first. */
export function inCommonSql(parts: readonly Part[], identity: readonly string[]): string {
	const rows = parts.map(({ table, number }) => {
		const known = neverBlank(table, identity).map((column) => `t.${name(column)} IS NOT NULL`);
		const compared = identity.map((column) => `${comparedSql('t', column)} AS ${name(column)}`);
		return `SELECT DISTINCT ${number} AS part, ${compared.join(', ')} FROM ${stagedName(number)} t WHERE ${every(known)}`;
	});
	return `WITH known AS (${rows.join(' UNION ALL ')})
SELECT DISTINCT one.part AS one, other.part AS other FROM known one JOIN known other
	ON ${sameRowSql('one', 'other', identity)} AND one.part < other.part`;
}

/** SQL of the rows of a part that give way to the same rows of another: their numbers. */
export function givingWaySql(part: Part, winner: Part): string {
	const identity = identityOf(part, winner);
	const known = neverBlank(part.table, identity).map(
		(column) => `${comparedSql('loser', column)} IS NOT NULL`
	);
	return `SELECT loser."row" FROM ${stagedName(part.number)} loser SEMI JOIN ${stagedName(winner.number)} winner
	ON ${sameRowSql('loser', 'winner', identity)} WHERE ${every(known)}`;
}
