import { meetingsSaid, type MeetingSaid } from '../domain/meeting/reflection-in-file.ts';
import type { ReasonWhy } from '../domain/meeting/record.ts';
import type { Engine } from '../engine/engine.ts';

/** What people call things in their files. */
export interface ReflectionNames {
	/** The id of an indicator, where a file names it by its id or its plain name. */
	readonly questionOf: (name: string) => string | undefined;
	readonly reasonOf: (words: string) => ReasonWhy | undefined;
}

/**
 * What was said of numbers at meetings, as files tell: codes alone. Words that are no code may name a person; they stay with
 * the file, and so does what it says of consent.
 */
export async function readReflections(
	engine: Engine,
	{ questionOf, reasonOf }: ReflectionNames
): Promise<readonly MeetingSaid[]> {
	const rows = await engine.query(
		`SELECT meeting_id, meeting.community_id AS community_id, trim(t.question) AS question, coalesce(t."group", '') AS "group",
		coalesce(t.helped, '') AS helped, coalesce(t.blocked, '') AS blocked, coalesce(t.feels_right, '') AS feels_right
		FROM reflections t JOIN meetings meeting USING (meeting_id) ORDER BY t.part, t."row"`
	);
	return meetingsSaid(
		rows.map((row) => ({
			meetingId: String(row['meeting_id']),
			communityId: String(row['community_id']),
			question: questionOf(String(row['question'])) ?? String(row['question']),
			group: String(row['group']),
			helped: String(row['helped']),
			blocked: String(row['blocked']),
			feelsRight: String(row['feels_right'])
		})),
		reasonOf
	);
}
