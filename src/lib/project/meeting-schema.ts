import * as v from 'valibot';
import { consents } from '../domain/disclosure/composition';
import { storyBoxes } from '../domain/evidence/contribution-story';
import { measurePictures } from '../domain/indicators/own-measure-words';
import {
	feelings,
	guessGroups,
	missingGroups,
	promiseKinds,
	promiseRoles,
	promiseStates,
	reasonsWhy,
	type MeetingRecord
} from '../domain/meeting/record';
import type { PreparedMeeting } from '../domain/meeting/prepared';
import { isSmallPhoto } from '../files/small-photo.ts';

/** Meetings as they stand in a project and in a record's own file, checked value by value. */

const wholeNumber = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const dayOrNone = v.union([v.literal(''), v.pipe(v.string(), v.isoDate())]);
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const words = v.pipe(v.string(), v.maxLength(5_000));

const reflectionSchema = v.object({
	question: id,
	guesses: v.array(v.object({ group: v.picklist(guessGroups), score: wholeNumber })),
	helped: v.array(v.picklist(reasonsWhy)),
	blocked: v.array(v.picklist(reasonsWhy)),
	missing: v.array(v.picklist(missingGroups)),
	words,
	feelsRight: v.picklist([...feelings, ''])
});

const promiseSchema = v.object({
	id,
	kind: v.picklist(promiseKinds),
	text: words,
	role: v.picklist([...promiseRoles, '']),
	due: dayOrNone
});

const promiseInFileSchema = v.object({
	...promiseSchema.entries,
	kind: v.literal(''),
	state: v.picklist([...promiseStates, '']),
	isHeldBack: v.boolean()
});

export const recordSchema = v.object({
	meetingId: id,
	communityId: id,
	label: words,
	date: v.pipe(v.string(), v.isoDate()),
	before: v.string(),
	checked: v.array(v.object({ id, state: v.picklist(promiseStates) })),
	checkedCount: v.nullable(wholeNumber),
	reflections: v.array(reflectionSchema),
	promises: v.array(promiseSchema),
	people: v.object({
		girls: v.nullable(wholeNumber),
		boys: v.nullable(wholeNumber),
		women: v.nullable(wholeNumber),
		men: v.nullable(wholeNumber),
		withDisability: v.nullable(wholeNumber)
	}),
	consent: v.picklist([...consents, '']),
	nextDate: dayOrNone,
	writtenAt: v.pipe(v.string(), v.isoTimestamp())
});

/** None, or a small picture without anything that a camera wrote into it, whoever wrote the file. */
export const photoSchema = v.pipe(
	v.string(),
	v.check((photo) => photo === '' || isSmallPhoto(photo))
);

const number = {
	picture: v.picklist(['beans', 'hand', 'things']),
	score: wholeNumber,
	nearly: v.nullable(v.picklist(['none', 'all']))
};

const questionSchema = v.object({
	id,
	area: v.picklist([
		'action',
		'participation',
		'ownership',
		'sustainability',
		'harm',
		'protective',
		'reports'
	]),
	isHarm: v.boolean(),
	direction: v.picklist(['up', 'down', 'none']),
	picture: number.picture,
	drawing: v.picklist([...measurePictures, '']),
	photo: v.optional(photoSchema),
	name: words,
	points: v.array(
		v.object({
			...number,
			firstDay: v.string(),
			lastDay: v.string(),
			of: v.nullable(v.number()),
			count: v.nullable(v.number())
		})
	),
	groups: v.array(v.object({ group: v.string(), ...number })),
	story: v.optional(
		v.object({
			of: v.picklist(['community', 'area', 'all']),
			area: words,
			boxes: v.array(v.object({ box: v.picklist(storyBoxes), text: words }))
		})
	)
});

export const preparedSchema = v.object({
	projectId: id,
	communityId: id,
	label: words,
	preparedOn: v.pipe(v.string(), v.isoDate()),
	questions: v.array(questionSchema),
	events: v.array(
		v.object({ kind: v.string(), label: words, firstDay: v.string(), lastDay: v.string() })
	),
	lastInFiles: v.nullable(
		v.object({
			meetingId: id,
			date: v.string(),
			agreed: v.nullable(wholeNumber),
			promises: v.optional(v.array(promiseInFileSchema), [])
		})
	),
	daysInFiles: v.optional(v.array(v.string()), []),
	records: v.array(recordSchema),
	consent: v.picklist(consents),
	hidden: v.array(v.string()),
	chosen: v.optional(v.array(id))
});

/** A prepared meeting out of JSON that nobody vouches for; `null` where it is none. */
export function readPrepared(json: unknown): PreparedMeeting | null {
	const read = v.safeParse(preparedSchema, json);
	return read.success ? read.output : null;
}

const fileSchema = v.object({
	tafakariMeeting: v.literal(1),
	projectId: id,
	record: recordSchema
});

/** What a small file of one meeting holds. */
export interface RecordFile {
	readonly projectId: string;
	readonly record: MeetingRecord;
}

export function writeRecordFile({ projectId, record }: RecordFile): Uint8Array {
	const json = JSON.stringify({ tafakariMeeting: 1, projectId, record }, null, '\t');
	return new TextEncoder().encode(json);
}

/** A record's file; `null` for any other bytes. */
export function readRecordFile(bytes: Uint8Array): RecordFile | null {
	try {
		const read = v.safeParse(fileSchema, JSON.parse(new TextDecoder().decode(bytes)));
		if (!read.success) return null;
		const { projectId, record } = read.output;
		return { projectId, record };
	} catch {
		return null;
	}
}
