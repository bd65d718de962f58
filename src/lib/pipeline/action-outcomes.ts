import type { ActionOutcome } from '../domain/evidence/contribution-story.ts';
import type { Engine, Row } from '../engine/engine.ts';

const outcomesSql = `SELECT action_id, end_reason,
	CASE WHEN steps_planned = steps_planned__high THEN steps_planned::INTEGER END AS planned,
	CASE WHEN steps_done = steps_done__high THEN steps_done::INTEGER END AS done
FROM actions ORDER BY action_id`;

const numberOrNull = (value: Row[string] | undefined): number | null =>
	typeof value === 'number' ? value : null;

/** What became of every action, and how many of its steps were done. */
export async function readActionOutcomes(engine: Engine): Promise<readonly ActionOutcome[]> {
	const rows = await engine.query(outcomesSql);
	return rows.map((row) => ({
		action_id: String(row.action_id),
		end_reason: typeof row.end_reason === 'string' ? row.end_reason : null,
		planned: numberOrNull(row['planned']),
		done: numberOrNull(row['done'])
	}));
}
