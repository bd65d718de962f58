import type { Consent } from '../domain/disclosure/composition.ts';
import type { LedgerEntry } from '../domain/disclosure/ledger.ts';
import { release, type Table } from '../domain/disclosure/release.ts';
import type { Solver } from '../domain/disclosure/solver.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { pictureOf } from '../domain/meeting/beans.ts';
import {
	hiddenQuestions,
	preparedQuestions,
	type LastMeeting,
	type OwnLooks,
	type PreparedEvent,
	type PreparedMeeting
} from '../domain/meeting/prepared.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { isAsked, type Period } from '../domain/period.ts';
import type { Engine } from '../engine/engine.ts';
import { meetingsInFiles, promisesInFiles, type MeetingInFile } from './meetings-in-files.ts';
import { countedIn, readPooled } from './pooled.ts';
import type { Place } from './read-cells.ts';
import { selectCells } from './select-cells.ts';
import { readCommunities, readEvents } from './timeline-events.ts';

/** Makes the meeting of one community ready: what its rules release, and nothing else. */

export interface MeetingQuestion {
	readonly projectId: string;
	/** A community. */
	readonly place: Place;
	readonly definitions: readonly IndicatorDefinition[];
	/** The stretches of time whose numbers stand beside each other, the oldest first. */
	readonly periods: readonly Period[];
	readonly looksOf: (id: string) => OwnLooks;
	readonly records: readonly MeetingRecord[];
	readonly consent: Consent;
	readonly ledger: readonly LedgerEntry[];
	/** Words in small letters that are no names of people, as those of the calendar. */
	readonly known?: readonly string[];
	/** ISO day. */
	readonly today: string;
	readonly solver: Solver;
}

export interface ReadyMeeting {
	readonly prepared: PreparedMeeting;
	/** To be kept in the project once something of it is handed over. It holds what was hidden, so it never leaves. */
	readonly entry: LedgerEntry | null;
	readonly hiddenCells: number;
}

export async function prepareMeeting(
	engine: Engine,
	question: MeetingQuestion,
	progress: (share: number) => void = () => undefined
): Promise<ReadyMeeting> {
	const { definitions, place, periods, consent, ledger, today, solver } = question;
	const shown = definitions.filter(({ unit }) => pictureOf(unit) !== null);
	const pooled = await readPooled(engine);
	const tables: Table[] = [];
	for (const [index, definition] of shown.entries()) {
		progress(index / shown.length);
		const table = await tableOf(engine, definition, place, periods);
		tables.push({ ...table, counted: countedIn(definition, pooled) });
	}
	const released = release(tables, 'meeting', {
		consent: new Map([[place.id, consent]]),
		ledger,
		solver,
		periods,
		date: today
	});
	const held = question.records.map(({ meetingId }) => meetingId);
	const inFiles = await meetingsInFiles(engine, place.id, held);
	return {
		prepared: {
			projectId: question.projectId,
			communityId: place.id,
			label: place.label,
			preparedOn: today,
			questions: preparedQuestions(shown, released.tables, periods, question.looksOf),
			events: await eventsHere(engine, place, periods),
			lastInFiles: await lastOf(engine, question, inFiles[0]),
			daysInFiles: inFiles.map(({ date: day }) => day),
			records: question.records,
			consent,
			hidden: hiddenQuestions(released.tables, periods)
		},
		entry: released.entry,
		hiddenCells: released.hidden
	};
}

/** The last meeting with what was promised there; the community's own name is no person's. */
async function lastOf(
	engine: Engine,
	{ place, known = [] }: MeetingQuestion,
	last: MeetingInFile | undefined
): Promise<LastMeeting | null> {
	if (last === undefined) return null;
	const own = place.label.toLocaleLowerCase().split(/\s+/);
	const promises = await promisesInFiles(engine, last.meetingId, new Set([...known, ...own]));
	return { ...last, promises };
}

async function tableOf(
	engine: Engine,
	definition: IndicatorDefinition,
	place: Place,
	periods: readonly Period[]
): Promise<Table> {
	const splits = definition.id === 'O7' ? (['group'] as const) : [];
	const asked = periods.filter(isAsked);
	const { released } = await selectCells(engine, definition, {}, { place, splits, asked });
	const ids = new Set(periods.map(({ id }) => id));
	const own = released.cells.filter(({ period }) => ids.has(period));
	const last = periods.findLast(({ id }) => own.some((cell) => isNumber(cell, id)))?.id;
	// Of groups only the last time is looked at.
	const cells = own.filter(({ breakdown, period }) => breakdown === '' || period === last);
	return {
		id: definition.id,
		cells,
		behind: cells.map(({ numerator, denominator }) => [
			{ communityId: place.id, numerator, denominator }
		])
	};
}

const isNumber = (
	{ breakdown, period, state }: { breakdown: string; period: string; state: string },
	id: string
): boolean => breakdown !== '' && period === id && state === 'value';

/** What happened to the numbers and not to the people. */
const aboutNumbers = 'data_change';

async function eventsHere(
	engine: Engine,
	place: Place,
	periods: readonly Period[]
): Promise<readonly PreparedEvent[]> {
	const [first, last] = [periods[0], periods.at(-1)];
	if (first === undefined || last === undefined) return [];
	const span = { firstDay: first.firstDay, lastDay: last.lastDay };
	const communities = await readCommunities(engine, place, undefined);
	const events = await readEvents(engine, place, communities, span);
	return events
		.filter(({ kind }) => kind !== aboutNumbers)
		.map(({ kind, label, date_start: firstDay, date_end: lastDay }) => ({
			...{ kind: kind ?? '', label: label ?? '' },
			firstDay,
			lastDay: lastDay ?? firstDay
		}))
		.toSorted((a, b) => (a.firstDay < b.firstDay ? -1 : 1));
}
