import type { Period } from '../domain/period.ts';
import { text } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';

/** What a community said that it learned, in a meeting. It never leaves the device unless the officer lets it. */
export interface LearnedText {
	readonly meetingId: string;
	readonly text: string;
}

/** Words about learning of a period, the newest first. */
export async function readLearning(
	engine: Engine,
	{ firstDay, lastDay }: Period
): Promise<readonly LearnedText[]> {
	const rows = await engine.query(
		`SELECT meeting_id, learning FROM meetings
		WHERE trim(coalesce(learning, '')) <> '' AND "date" BETWEEN ${text(firstDay)}::DATE AND ${text(lastDay)}::DATE
		ORDER BY "date" DESC, meeting_id`
	);
	return rows.map((row) => ({
		meetingId: String(row['meeting_id']),
		text: String(row['learning']).trim()
	}));
}
