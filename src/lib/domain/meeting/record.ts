import type { Consent } from '../disclosure/composition.ts';
import type { CommunityScore } from './beans.ts';

/**
 * What a reflection meeting leaves behind. It is written by the people there, with the facilitator's hand: what they
 * promise, what they think helped, whether a number feels right. Its texts never leave the project.
 */

/** What becomes of something that the community does. */
export const promiseKinds = ['keep', 'change', 'stop'] as const;
export type PromiseKind = (typeof promiseKinds)[number];

/** Set by the people there, never by the tool. */
export const promiseStates = ['done', 'part', 'not_yet'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** Who sees to it: a role, never a name. */
export const promiseRoles = [
	'girls',
	'boys',
	'women',
	'men',
	'leaders',
	'teachers',
	'health workers',
	'committee',
	'everyone',
	'outside'
] as const;
export type PromiseRole = (typeof promiseRoles)[number];

export interface MeetingPromise {
	/** Unique in the project: the meeting's id and a number. */
	readonly id: string;
	readonly kind: PromiseKind;
	readonly text: string;
	readonly role: PromiseRole | '';
	/** ISO day; `''` where none was said. */
	readonly due: string;
}

/** What people say helped or stood in the way; one list, since what helps here may block there. */
export const reasonsWhy = [
	'people came together',
	'children spoke',
	'leaders',
	'parents',
	'school',
	'health centre',
	'money',
	'time',
	'rules of our own',
	'customs',
	'rain or drought',
	'harvest or hunger',
	'conflict',
	'sickness',
	'people moved',
	'help from outside'
] as const;
export type ReasonWhy = (typeof reasonsWhy)[number];

/** Whose voice is missing, among those who came. */
export const missingGroups = [
	'girls',
	'boys',
	'women',
	'men',
	'children out of school',
	'people with disabilities',
	'poorest families',
	'newcomers',
	'leaders'
] as const;
export type MissingGroup = (typeof missingGroups)[number];

export const feelings = ['yes', 'partly', 'no'] as const;
export type Feeling = (typeof feelings)[number];

/** What one group guessed before it saw the number. */
export interface Guess {
	/** Which group, in the order of the table: girls, boys, women, men, or everybody together. */
	readonly group: GuessGroup;
	readonly score: CommunityScore;
}

export const guessGroups = ['everyone', 'girls', 'boys', 'women', 'men'] as const;
export type GuessGroup = (typeof guessGroups)[number];

/** What was said of one question. */
export interface Reflection {
	/** Id of an indicator or measure. */
	readonly question: string;
	readonly guesses: readonly Guess[];
	readonly helped: readonly ReasonWhy[];
	readonly blocked: readonly ReasonWhy[];
	readonly missing: readonly MissingGroup[];
	/** In their own words; local. */
	readonly words: string;
	readonly feelsRight: Feeling | '';
}

/** A promise of an earlier meeting, as it was found at this one. */
export interface CheckedPromise {
	readonly id: string;
	readonly state: PromiseState;
}

export interface PeopleThere {
	readonly girls: number | null;
	readonly boys: number | null;
	readonly women: number | null;
	readonly men: number | null;
	readonly withDisability: number | null;
}

export interface MeetingRecord {
	readonly meetingId: string;
	readonly communityId: string;
	/** The community's name as it stood, so that the record can be read by itself. */
	readonly label: string;
	/** ISO day. */
	readonly date: string;
	/** The meeting whose promises were looked at; `''` for none. */
	readonly before: string;
	readonly checked: readonly CheckedPromise[];
	/** Of changes that were agreed before and of which only the number is known, how many were found done. */
	readonly checkedCount: number | null;
	readonly reflections: readonly Reflection[];
	readonly promises: readonly MeetingPromise[];
	readonly people: PeopleThere;
	/** May the community's numbers be shown to others; `''` where nobody was asked. */
	readonly consent: Consent | '';
	/** ISO day; `''` where none was set. */
	readonly nextDate: string;
	/** When it was last written, an ISO instant; of two versions on one device the later counts. */
	readonly writtenAt: string;
}

export const nobodyCounted: PeopleThere = {
	girls: null,
	boys: null,
	women: null,
	men: null,
	withDisability: null
};

/** A meeting as it begins. */
export function beginRecord(
	begun: Pick<MeetingRecord, 'meetingId' | 'communityId' | 'label' | 'date' | 'before'> & {
		readonly questions: readonly string[];
		readonly at: string;
	}
): MeetingRecord {
	const { meetingId, communityId, label, date, before, questions, at } = begun;
	return {
		...{ meetingId, communityId, label, date, before },
		checked: [],
		checkedCount: null,
		reflections: questions.map(emptyReflection),
		promises: [],
		people: nobodyCounted,
		consent: '',
		nextDate: '',
		writtenAt: at
	};
}

export function emptyReflection(question: string): Reflection {
	return {
		question,
		guesses: [],
		helped: [],
		blocked: [],
		missing: [],
		words: '',
		feelsRight: ''
	};
}

/** Unique in the project, also after others were taken away. */
export function nextPromiseId({ meetingId, promises }: MeetingRecord): string {
	const numbers = promises.map(({ id }) => Number(id.slice(id.lastIndexOf('-') + 1)));
	return `${meetingId}-${Math.max(0, ...numbers) + 1}`;
}

/** The record as it is kept: a line without words promises nothing. */
export function recordToKeep(record: MeetingRecord): MeetingRecord {
	const promises = record.promises
		.map((promise) => ({ ...promise, text: promise.text.trim() }))
		.filter(({ text }) => text !== '');
	return { ...record, promises };
}

/** How many of the promises of the meeting before were found done; `null` where nobody looked. */
export function promisesDone({ checked, checkedCount }: MeetingRecord): number | null {
	if (checked.length === 0) return checkedCount;
	return checked.filter(({ state }) => state === 'done').length;
}

/** Whether something is done differently from now on: A4's adjustment. To keep on is none. */
export function hasAdjustment({ promises }: MeetingRecord): boolean {
	return promises.some(({ kind }) => kind !== 'keep');
}

/** The changes that A5 asks about later: every promise that can be found done. */
export const adjustmentsAgreed = ({ promises }: MeetingRecord): number => promises.length;

/** Those of one community, the oldest first. */
export function recordsOf(
	records: readonly MeetingRecord[],
	communityId: string
): readonly MeetingRecord[] {
	return records
		.filter((record) => record.communityId === communityId)
		.toSorted((a, b) => (a.date + a.writtenAt < b.date + b.writtenAt ? -1 : 1));
}
