import {
	missingGroups,
	reasonsWhy,
	type Feeling,
	type MeetingRecord,
	type MissingGroup,
	type ReasonWhy
} from '../meeting/record.ts';

/** A meeting with what was said at it. */
type MeetingSaid = Pick<MeetingRecord, 'communityId' | 'reflections'>;

/**
 * What people said of one number at meetings that were held with this tool or of which a file tells it: codes, and at how many meetings each was said.
 * Their own words are not in it.
 */
export interface SaidAtMeetings {
	/** Meetings at which something was said of the number. */
	readonly meetings: number;
	/** Communities in which they were held. */
	readonly places: number;
	/** Each list with what was said most often first. */
	readonly helped: readonly Said<ReasonWhy>[];
	readonly blocked: readonly Said<ReasonWhy>[];
	readonly missing: readonly Said<MissingGroup>[];
	/** At how many meetings the number felt right, in part, or not. */
	readonly feels: Readonly<Record<Feeling, number>>;
}

export interface Said<Code extends string> {
	readonly code: Code;
	/** At how many meetings. */
	readonly meetings: number;
}

/** Of which number, and in which communities. */
export interface AskedOfMeetings {
	readonly indicatorId: string;
	/** Ids. */
	readonly communities: ReadonlySet<string>;
}

/** @returns `null` where no meeting said anything of it */
export function saidAtMeetings(
	records: readonly MeetingSaid[],
	asked: AskedOfMeetings
): SaidAtMeetings | null {
	const said = reflectionsOn(records, asked).filter(
		({ reflection: { helped, blocked, missing, feelsRight } }) =>
			helped.length + blocked.length + missing.length > 0 || feelsRight !== ''
	);
	if (said.length === 0) return null;
	const reflections = said.map(({ reflection }) => reflection);
	const felt = (feeling: Feeling): number =>
		reflections.filter(({ feelsRight }) => feelsRight === feeling).length;
	return {
		meetings: said.length,
		places: new Set(said.map(({ record }) => record.communityId)).size,
		helped: mostFirst(
			reasonsWhy,
			reflections.map(({ helped }) => helped)
		),
		blocked: mostFirst(
			reasonsWhy,
			reflections.map(({ blocked }) => blocked)
		),
		missing: mostFirst(
			missingGroups,
			reflections.map(({ missing }) => missing)
		),
		feels: { yes: felt('yes'), partly: felt('partly'), no: felt('no') }
	};
}

/** Words of one meeting, for the officer's own screen. */
export interface WordsOfMeeting {
	readonly meetingId: string;
	/** The community's name. */
	readonly label: string;
	/** ISO day. */
	readonly date: string;
	readonly words: string;
}

/** What people said of a number in their own words, the newest first. */
export function wordsAtMeetings(
	records: readonly MeetingRecord[],
	asked: AskedOfMeetings
): readonly WordsOfMeeting[] {
	return reflectionsOn(records, asked)
		.map(({ record: { meetingId, label, date }, reflection }) => ({
			...{ meetingId, label, date },
			words: reflection.words.trim()
		}))
		.filter(({ words }) => words !== '')
		.toSorted((a, b) => (a.date > b.date ? -1 : 1));
}

const reflectionsOn = <Record extends MeetingSaid>(
	records: readonly Record[],
	{ indicatorId, communities }: AskedOfMeetings
) =>
	records
		.filter(({ communityId }) => communities.has(communityId))
		.flatMap((record) =>
			record.reflections
				.filter(({ question }) => question === indicatorId)
				.map((reflection) => ({ record, reflection }))
		);

function mostFirst<Code extends string>(
	codes: readonly Code[],
	lists: readonly (readonly Code[])[]
): readonly Said<Code>[] {
	return codes
		.map((code) => ({ code, meetings: lists.filter((list) => list.includes(code)).length }))
		.filter(({ meetings }) => meetings > 0)
		.toSorted((a, b) => b.meetings - a.meetings);
}
