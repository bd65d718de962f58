import type { TimelineWords } from '../../../src/lib/charts/timeline.ts';
import type { Cell } from '../../../src/lib/domain/cell.ts';
import { release } from '../../../src/lib/domain/disclosure/release.ts';
import type {
	ActionRecord,
	CommunityRecord,
	EventRecord,
	PointKind,
	PointRecord,
	ReleasedTimeline,
	SourceRecord
} from '../../../src/lib/domain/evidence/timeline.ts';
import { cell, share } from './cells.ts';

/** Lines of time made by hand; give what the test is about. */

export interface GivenPoint {
	readonly cell: Cell;
	readonly record: PointRecord;
}

interface Given {
	readonly by?: PointKind;
	readonly points?: readonly GivenPoint[];
	readonly sources?: readonly SourceRecord[];
	readonly actions?: readonly ActionRecord[];
	readonly events?: readonly EventRecord[];
	readonly communities?: readonly CommunityRecord[];
	readonly firstDay?: string;
	readonly lastDay?: string;
}

export function timelineOf(given: Given = {}): ReleasedTimeline {
	const { points = [], sources = [], actions = [], events = [], communities = [] } = given;
	const released = release(
		[
			{
				id: 'points',
				cells: points.map((one) => one.cell),
				records: points.map((one) => one.record)
			},
			{ id: 'sources', cells: [], records: sources },
			{ id: 'actions', cells: [], records: actions },
			{ id: 'events', cells: [], records: events },
			{ id: 'communities', cells: [], records: communities }
		],
		'officer'
	).tables;
	return {
		points: released[0],
		sources: released[1],
		actions: released[2],
		events: released[3],
		communities: released[4],
		firstDay: given.firstDay ?? '2022-01-01',
		lastDay: given.lastDay ?? '2025-12-31',
		by: given.by ?? 'wave'
	} as ReleasedTimeline;
}

/** A round of asking children whether they were hurt. */
export function wave(
	label: string,
	day: string,
	one: Partial<Cell>,
	record: Partial<PointRecord> = {}
): GivenPoint {
	const { numerator, denominator } = one;
	const isShare = typeof numerator === 'number' && typeof denominator === 'number';
	const made = isShare && one.state === undefined ? share(numerator, denominator) : cell(one);
	return {
		cell: { ...made, indicatorId: 'H1', period: 'ALL', breakdown: 'wave', group: label },
		record: {
			side: 'here',
			label,
			day,
			first_day: `${day.slice(0, 8)}01`,
			last_day: day,
			segment: 0,
			change: '',
			...record
		}
	};
}

/** A quarter of a register of children out of school. */
export function quarter(
	label: string,
	one: Partial<Cell>,
	record: Partial<PointRecord> = {}
): GivenPoint {
	const year = label.slice(0, 4);
	const month = Number(label.slice(-1)) * 3;
	const two = (value: number): string => String(value).padStart(2, '0');
	const made = wave(label, `${year}-${two(month - 1)}-15`, one, {
		first_day: `${year}-${two(month - 2)}-01`,
		last_day: `${year}-${two(month)}-${month === 6 || month === 9 ? 30 : 31}`,
		...record
	});
	return {
		...made,
		cell: { ...made.cell, indicatorId: 'H3', period: label, breakdown: '', group: '' }
	};
}

export function source(label: string, given: Partial<SourceRecord> = {}): SourceRecord {
	return {
		side: 'here',
		label,
		community_id: 'c01',
		community_label: 'Apinto',
		method: 'survey',
		instrument: 'children-1',
		first_day: '2022-02-01',
		last_day: '2022-02-10',
		rows: 4,
		...given
	};
}

export function action(title: string, given: Partial<ActionRecord> = {}): ActionRecord {
	return {
		action_id: title,
		title,
		harm: 'out_of_school',
		action_type: 'dialogue',
		community_label: 'Apinto',
		managed_by: 'community',
		date_started: '2022-06-01',
		date_ended: null,
		end_reason: null,
		is_about_measure: false,
		is_going: true,
		...given
	};
}

export function event(
	kind: string,
	first: string,
	last: string | null,
	given: Partial<EventRecord> = {}
): EventRecord {
	return {
		kind,
		label: null,
		scope_label: '',
		reach: 'here',
		date_start: first,
		date_end: last,
		...given
	};
}

export const seasons: readonly EventRecord[] = ['2022', '2023', '2024', '2025'].flatMap((year) => [
	event('hunger_season', `${year}-01-20`, `${year}-03-25`),
	event('harvest', `${year}-05-15`, `${year}-07-09`)
]);

export const timelineWords: TimelineWords = {
	description: 'Children out of school, the actions there, and what else happened.',
	unit: 'of every 100 children',
	value: (value) => String(value),
	caption: ({ cell: { numerator, denominator } }) =>
		denominator === null ? String(numerator) : `${String(numerator)} of ${denominator}`,
	state: ({ cell: { state } }) => (state === 'no data' ? 'not recorded' : state),
	heardPoint: ({ label, cell: { value, state } }) =>
		`${label}: ${value === null ? state : Math.round(value)}`,
	here: '8 places that acted',
	beside: '4 that did not',
	broken: () => 'asked in another way',
	event: ({ kind, label }) => label ?? (kind ?? '').replaceAll('_', ' '),
	handovers: (events) => `${events.length} handed over`,
	action: ({ title, end_reason }) =>
		`${title ?? ''}${end_reason === 'stopped' ? ' (stopped)' : ''}`,
	heardAction: ({ title }) => title ?? '',
	actionsAbout: 'Actions on children out of school',
	actionsOther: 'Other actions',
	actionsAll: 'Actions',
	actionsLanes: 'Actions under way at a time; each tick is one that began',
	more: (count) => `and ${count} more, in the table`,
	lane: (harm) => (harm ?? 'not recorded').replaceAll('_', ' '),
	number: (number) => `${number}`,
	underWay: (count) => `${count} still going`,
	year: (day) => day.slice(0, 4),
	month: (day) => day.slice(0, 7)
};
