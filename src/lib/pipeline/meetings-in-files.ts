import { highOf } from '../domain/intake/cell-sql.ts';
import type { LastMeeting } from '../domain/meeting/prepared.ts';
import { text } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';

/** A count that is known exactly. */
const exactlyAgreed = `CASE WHEN adjustments_agreed = ${highOf('adjustments_agreed')} THEN adjustments_agreed END`;

/**
 * Reflection meetings of a community, as its files have them, the newest first.
 *
 * @param held ids of meetings that were held with this tool: they are rows like others
 */
export async function meetingsInFiles(
	engine: Engine,
	communityId: string,
	held: readonly string[]
): Promise<readonly LastMeeting[]> {
	const rows = await engine.query(
		`SELECT meeting_id, date::VARCHAR AS date, ${exactlyAgreed} AS agreed FROM meetings
		WHERE community_id = ${text(communityId)} AND meeting_type = 'reflection' ORDER BY date DESC, meeting_id DESC`
	);
	const own = new Set(held);
	return rows
		.map((row) => ({
			meetingId: String(row['meeting_id']),
			date: String(row['date']),
			agreed: typeof row['agreed'] === 'number' ? row['agreed'] : null
		}))
		.filter(({ meetingId }) => !own.has(meetingId));
}
