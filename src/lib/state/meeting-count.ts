import { promisesDone, type MeetingRecord } from '../domain/meeting/record.ts';
import { recordColumns, recordRows } from '../domain/meeting/record-rows.ts';
import { text } from '../domain/sql.ts';
import type { Engine } from '../engine/engine.ts';
import { writeCsv } from '../files/write-csv.ts';
import { heldDecisions, withMeetingsFile } from '../project/meetings.ts';
import type { FixDecision } from '../project/decisions/about-rows.ts';
import type { MeetingDecision } from '../project/decisions/about-sharing.ts';
import { addDecision, type Project } from '../project/project.ts';
import { activeFixes } from '../project/row-decisions.ts';
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

/** A project, and whether its meetings count in it as they stand. */
export interface Settled {
	readonly project: Project;
	readonly isIn: boolean;
}

/** The project in which the file of its meetings counts, where it was taken in before, and no other one. */
export async function settleMeetings(project: Project): Promise<Settled> {
	const held = heldDecisions(project);
	const meetings = held.map(({ id }) => id);
	const file = held.length === 0 ? null : { sha256: await sha256(fileOfMeetings(held)), meetings };
	return withMeetingsFile(project, file, now());
}

const fileOfMeetings = (held: readonly MeetingDecision[]): Uint8Array =>
	writeCsv(recordColumns, recordRows(held.map(({ says }) => says)));

/** Takes the file of the meetings in. */
export async function takeMeetings(project: Project): Promise<void> {
	const held = heldDecisions(project);
	const checked = await withChecked(await sharedEngine(), project, held);
	const bytes = fileOfMeetings(held) as Uint8Array<ArrayBuffer>;
	const meetings = held.map(({ id }) => id);
	await takeIn(checked, [new File([bytes], fileName)], { meetings });
}

/** The project with what was found of changes that were agreed at meetings in its files. */
async function withChecked(
	engine: Engine,
	project: Project,
	held: readonly MeetingDecision[]
): Promise<Project> {
	const own = new Set(held.map(({ says }) => says.meetingId));
	let next = project;
	for (const decision of held) {
		const { before } = decision.says;
		if (before === '' || own.has(before) || isChecked(next, decision)) continue;
		const fix = await fixOf(engine, next, decision);
		if (fix !== null) next = addDecision(next, fix);
	}
	return next;
}

/** What a meeting found is written down once: somebody may have taken it back since. */
const isChecked = ({ decisions }: Project, { id }: MeetingDecision): boolean =>
	decisions.some((decision) => decision.kind === 'fix' && decision.meeting === id);

/** How many changes were found done at a meeting in a file; `null` where nobody looked, or that stands there already. */
async function fixOf(
	engine: Engine,
	project: Project,
	{ id, says }: MeetingDecision
): Promise<FixDecision | null> {
	const done = promisesDone(says);
	const row = done === null ? undefined : await rowOf(engine, says);
	if (row === undefined) return null;
	const isOfCell = ({ table, column, where }: FixDecision): boolean =>
		table === 'meetings' && column === 'adjustments_done' && where?.value === says.before;
	// The model may still stand as before a meeting was taken back: the file's own value is in what was changed of it.
	const changes = project.decisions.filter((one) => one.kind === 'fix').filter(isOfCell);
	const inFile = changes.at(-1)?.value ?? String(row['done'] ?? '');
	const standing = activeFixes(project).findLast(isOfCell)?.to ?? inFile;
	if (standing === String(done)) return null;
	return {
		kind: 'fix',
		id: crypto.randomUUID(),
		at: now(),
		on: true,
		table: 'meetings',
		column: 'adjustments_done',
		value: inFile,
		to: String(done),
		where: { column: 'meeting_id', value: says.before },
		meeting: id
	};
}

async function rowOf(engine: Engine, { before }: MeetingRecord) {
	const rows = await engine.query(
		`SELECT adjustments_done AS done FROM meetings WHERE meeting_id = ${text(before)}`
	);
	return rows[0];
}
