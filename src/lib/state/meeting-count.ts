import { promisesDone, type MeetingRecord } from '../domain/meeting/record.ts';
import { recordColumns, recordRows } from '../domain/meeting/record-rows.ts';
import { text } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';
import { writeCsv } from '../files/write-csv.ts';
import { meetingsHeld } from '../project/meetings.ts';
import { activeFixes, addDecision, type FixDecision, type Project } from '../project/project.ts';
import { fileOf } from '../project/readings.ts';
import { sha256 } from '../project/sha256.ts';
import { sharedEngine } from './engine.ts';
import { takeIn } from './project-sources.ts';
import { now } from './now.ts';

/**
 * Meetings that were held with this tool, put into the numbers: as a file of meetings like any other, so that they are
 * checked, traced and undone like any other, and what became of the promises before them as a change of one cell.
 */

/** The file's name; its rows are known again by the ids of the meetings. */
const fileName = 'meetings-held.csv';

/** Takes the meetings in that are not in the numbers yet. @returns whether anything had to be taken in */
export async function countMeetings(project: Project): Promise<boolean> {
	const held = meetingsHeld(project);
	if (held.length === 0) return false;
	const bytes = writeCsv(recordColumns, recordRows(held));
	const hash = await sha256(bytes);
	if (project.sources.some(({ id }) => fileOf(id) === hash)) return false;
	const checked = await withChecked(await sharedEngine(), project, held);
	await takeIn(checked, [new File([bytes as Uint8Array<ArrayBuffer>], fileName)]);
	return true;
}

/** The project with what was found of changes that were agreed at meetings in its files. */
async function withChecked(
	engine: Engine,
	project: Project,
	held: readonly MeetingRecord[]
): Promise<Project> {
	const own = new Set(held.map(({ meetingId }) => meetingId));
	let next = project;
	for (const record of held) {
		const done = promisesDone(record);
		if (done === null || record.before === '' || own.has(record.before)) continue;
		const fix = await fixOf(engine, next, record.before, done);
		if (fix !== null) next = addDecision(next, fix);
	}
	return next;
}

/** How many changes were found done at a meeting in a file; `null` where that stands there already. */
async function fixOf(
	engine: Engine,
	project: Project,
	meetingId: string,
	done: number
): Promise<FixDecision | null> {
	const rows = await engine.query(
		`SELECT adjustments_done AS done FROM meetings WHERE meeting_id = ${text(meetingId)}`
	);
	const [row] = rows;
	if (row === undefined || row['done'] === done) return null;
	const before = activeFixes(project).find(
		({ column, where }) => column === 'adjustments_done' && where?.value === meetingId
	);
	return {
		kind: 'fix',
		id: crypto.randomUUID(),
		at: now(),
		on: true,
		table: 'meetings',
		column: 'adjustments_done',
		value: before?.value ?? String(row['done'] ?? ''),
		to: String(done),
		where: { column: 'meeting_id', value: meetingId }
	};
}
