import { name, unionAll } from '../../sql.ts';
import { tables } from '../../tables/index.ts';

const referring = tables.filter(
	({ id, columns }) =>
		id !== 'communities' && columns.some((column) => column.id === 'community_id')
);

/** Where each id of a community stands among the rows that are used: `part`, `id`, `row` (the first), `counted`. */
export const placeUsesSql = `SELECT part, community_id AS id, min("row")::INTEGER AS "row", count(*)::INTEGER AS counted
FROM (${unionAll(referring.map(({ id }) => `SELECT part, "row", community_id FROM ${name(id)}`))})
WHERE community_id IS NOT NULL GROUP BY part, community_id ORDER BY part, "row", id`;
