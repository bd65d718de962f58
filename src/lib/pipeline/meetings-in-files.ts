import { meetingFindings } from '../domain/disclosure/narrative.ts';
import { highOf } from '../domain/intake/cell-sql.ts';
import type { LastMeeting } from '../domain/meeting/prepared.ts';
import type { PromiseInFile } from '../domain/meeting/promise-made.ts';
import { promiseRoles, promiseStates } from '../domain/meeting/record.ts';
import { text } from '../domain/sql.ts';
import type { Engine, Row } from '../engine/engine.ts';

/** A count that is known exactly. */
const exactlyAgreed = `CASE WHEN adjustments_agreed = ${highOf('adjustments_agreed')} THEN adjustments_agreed END`;

/** A meeting that looked back, or at which something was promised. */
const hasPromises = `(meeting_type = 'reflection' OR meeting_id IN (SELECT meeting_id FROM promises))`;

/** A meeting as its file has it, without the words of what was promised. */
export type MeetingInFile = Omit<LastMeeting, 'promises'>;

/**
 * Meetings of a community on which another may look back, as its files have them, the newest first.
 *
 * @param held ids of meetings that were held with this tool: they are rows like others
 */
export async function meetingsInFiles(
	engine: Engine,
	communityId: string,
	held: readonly string[]
): Promise<readonly MeetingInFile[]> {
	const rows = await engine.query(
		`SELECT meeting_id, date::VARCHAR AS date, ${exactlyAgreed} AS agreed FROM meetings
		WHERE community_id = ${text(communityId)} AND ${hasPromises} ORDER BY date DESC, meeting_id DESC`
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

/**
 * What was promised at a meeting, as a file tells. Nobody at the meeting wrote these words, so that those which may point at a
 * person stay with the file.
 *
 * @param known words in small letters that are no names of people
 */
export async function promisesInFiles(
	engine: Engine,
	meetingId: string,
	known: ReadonlySet<string>
): Promise<readonly PromiseInFile[]> {
	const rows = await engine.query(
		`SELECT promise_id, trim("text") AS words, role, due::VARCHAR AS due, state FROM promises
		WHERE meeting_id = ${text(meetingId)} AND trim("text") <> '' ORDER BY part, "row"`
	);
	return rows.map((row) => promiseOf(row, known));
}

/** Longer words are no promise, and are kept by no project. */
const mostLetters = 1_000;

function promiseOf(row: Row, known: ReadonlySet<string>): PromiseInFile {
	const words = String(row['words']);
	const isHeldBack = words.length > mostLetters || meetingFindings(words, known).length > 0;
	return {
		id: String(row['promise_id']),
		kind: '',
		text: isHeldBack ? '' : words,
		role: promiseRoles.find((role) => role.replace(' ', '_') === row['role']) ?? '',
		due: typeof row['due'] === 'string' ? row['due'] : '',
		state: promiseStates.find((state) => state === row['state']) ?? '',
		isHeldBack
	};
}
