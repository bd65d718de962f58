import type { ReportingCommunity } from '../domain/completeness/reporting.ts';
import type { Engine } from '../engine/engine.ts';

/** The communities of which something is expected: area by area, those that others are compared with last, if at all. */
export async function readReportingCommunities(
	engine: Engine,
	{ isActionOnly }: { readonly isActionOnly: boolean }
): Promise<readonly ReportingCommunity[]> {
	const rows = await engine.query(
		`SELECT community_id AS id, coalesce(community_label, community_id) AS label, area, start_date::VARCHAR AS start
		FROM communities WHERE ${isActionOnly ? `arm = 'action'` : 'true'} ORDER BY arm = 'comparison', area, community_id`
	);
	return rows.map((row) => ({
		id: String(row['id']),
		label: String(row['label']),
		area: row['area'] === null ? null : String(row['area']),
		start: row['start'] === null ? null : String(row['start'])
	}));
}
