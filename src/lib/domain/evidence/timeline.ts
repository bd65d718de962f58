import type { PlainRecord, Released, ReleasedCell } from '../disclosure/release.ts';

/**
 * One line of time: a measure, the actions of a place, and what else happened.
 *
 * Always allowed. One came after the other; that alone says nothing about why. What stands on the line leaves the
 * pipeline as released tables, whose plain records have the shapes of this file.
 */

/** `here`: the place asked about. `beside`: the places that it is compared with. */
export type Side = 'here' | 'beside';

/** Surveys are asked in waves; registers are read quarter by quarter. */
export type PointKind = 'wave' | 'quarter';

/** One point of the measure; its number is the cell of the same index. */
export type PointRecord = Readonly<{
	side: Side;
	/** A wave (`T1`) or a quarter (`2024-Q3`). */
	label: string;
	/** Where it stands on the line. */
	day: string;
	/** When asking began and ended; of a quarter its own days. */
	first_day: string;
	last_day: string;
	/** Points of one segment were asked in the same way; between segments the line is broken. */
	segment: number;
	/** How this point was asked differently from the one before it. */
	change: '' | 'method' | 'instrument';
}>;

/** How one community was asked for one point. */
export type SourceRecord = Readonly<{
	side: Side;
	label: string;
	community_id: string;
	community_label: string;
	method: string | null;
	instrument: string | null;
	first_day: string;
	last_day: string;
	rows: number;
}>;

export type ActionRecord = Readonly<{
	action_id: string;
	title: string | null;
	harm: string | null;
	action_type: string | null;
	community_label: string;
	managed_by: string | null;
	date_started: string;
	date_ended: string | null;
	end_reason: string | null;
	/** It addresses the harm that the measure is about. */
	is_about_measure: boolean;
	/** Still going on the last day of the line. */
	is_going: boolean;
}>;

/** How far an event reaches: the whole place, a part of it, or a place that it is compared with. */
export type EventReach = 'here' | 'part' | 'beside';

export type EventRecord = Readonly<{
	/** A code of `context_events.kind`, or `handover`. */
	kind: string | null;
	label: string | null;
	/** Where: a community's label, an area's name, or `''` for everywhere. */
	scope_label: string;
	reach: EventReach;
	date_start: string;
	/** Without an end it goes on. */
	date_end: string | null;
}>;

export type CommunityRecord = Readonly<{
	community_id: string;
	community_label: string;
	side: Side;
	selected_because: string | null;
}>;

/** A released table with records of one shape. */
export interface ReleasedRecords<Shape extends PlainRecord> extends Released {
	readonly records: readonly Shape[];
}

/** The tables of one line of time, released together. */
export interface ReleasedTimeline {
	readonly points: ReleasedRecords<PointRecord>;
	readonly sources: ReleasedRecords<SourceRecord>;
	readonly actions: ReleasedRecords<ActionRecord>;
	readonly events: ReleasedRecords<EventRecord>;
	readonly communities: ReleasedRecords<CommunityRecord>;
	/** From the first to the last day of the line. */
	readonly firstDay: string;
	readonly lastDay: string;
	readonly by: PointKind;
}

/** A point with its number. */
export interface Point extends PointRecord {
	readonly cell: ReleasedCell;
}

/** The points of one side of the line, each with its number, in the order of time. */
export function pointsOf(timeline: ReleasedTimeline, side: Side): readonly Point[] {
	const { records } = timeline.points;
	return timeline.points.cells.flatMap((cell, index) => {
		const record = records[index];
		return record === undefined || record.side !== side ? [] : [{ ...record, cell }];
	});
}

/** Kinds of events that come back every year. */
export const seasonKinds: readonly string[] = [
	'hunger_season',
	'harvest',
	'school_holiday',
	'exam'
];

/** Kinds of events that move numbers whatever people do. */
export const shockKinds: readonly string[] = ['epidemic', 'flood_drought', 'conflict'];

/** Whether an event touches the days from one to another, both included. */
export const overlaps = (
	{ date_start, date_end }: Pick<EventRecord, 'date_start' | 'date_end'>,
	firstDay: string,
	lastDay: string
): boolean => date_start <= lastDay && (date_end === null || date_end >= firstDay);
