import type { Cell } from '../domain/cell.ts';
import { release, type Released } from '../domain/disclosure/release.ts';
import {
	handoversSql,
	localFacilitatorsSql,
	meetingsByQuarterSql
} from '../domain/evidence/support-sql.ts';
import type { Period } from '../domain/period.ts';
import type { Engine } from '../engine/engine.ts';
import { quartersOf } from './quarter-lines.ts';
import type { Place } from './read-cells.ts';

/** What communities do for themselves, quarter by quarter, beside the indicators: plain counts. */

/** A count of one quarter, and of how many communities it is. */
interface Counted {
	readonly total: number;
	readonly places: number;
}

export interface Handover {
	readonly community_label: string;
	readonly day: string;
}

/** A quarter without any row is a gap: nobody knows whether there was nothing. */
function countCell(
	id: string,
	place: Place,
	period: string,
	value: number | null,
	counted?: Counted
): Cell {
	return {
		indicatorId: id,
		placeKind: place.kind,
		placeId: place.id,
		period,
		breakdown: '',
		group: '',
		state: value === null ? 'no data' : 'value',
		numerator: counted?.total ?? null,
		denominator: null,
		value,
		lower: null,
		upper: null,
		interval: '',
		rowsUsed: counted?.places ?? 0,
		rowsNotRecorded: 0
	};
}

/** Counts as a series of all quarters; `rowsUsed` is the number of communities. */
function countSeries(
	id: string,
	place: Place,
	periods: readonly Period[],
	counts: ReadonlyMap<string, Counted>,
	valueOf: (counted: Counted) => number
): Released {
	const cells = quartersOf(periods).map((period) => {
		const counted = counts.get(period.id);
		const value = counted === undefined ? null : valueOf(counted);
		return countCell(id, place, period.id, value, counted);
	});
	const made = release([{ id, cells }], 'officer').tables[0];
	if (made === undefined) throw new Error('missing release');
	return made;
}

async function readCounts(engine: Engine, sql: string): Promise<ReadonlyMap<string, Counted>> {
	const rows = await engine.query(sql);
	return new Map(
		rows.map((row) => [
			String(row.period),
			{ total: Number(row.total), places: Number(row.places) }
		])
	);
}

/** Meetings that were held, quarter by quarter. */
export async function readMeetingsHeld(
	engine: Engine,
	place: Place,
	periods: readonly Period[]
): Promise<Released> {
	const counts = await readCounts(engine, meetingsByQuarterSql(place));
	return countSeries('meetings held', place, periods, counts, ({ total }) => total);
}

/** Local facilitators in a community, on average over those that were visited. */
export async function readLocalFacilitators(
	engine: Engine,
	place: Place,
	periods: readonly Period[]
): Promise<Released> {
	const counts = await readCounts(engine, localFacilitatorsSql(place));
	return countSeries(
		'local facilitators',
		place,
		periods,
		counts,
		({ total, places }) => total / places
	);
}

export async function readHandovers(engine: Engine, place: Place): Promise<readonly Handover[]> {
	const rows = await engine.query(handoversSql(place));
	return rows.map((row) => ({
		community_label: String(row.community_label),
		day: String(row.day)
	}));
}

/** All meetings of the quarters of a period; `null` where one of them has no count. */
export function sumWithin(
	series: Released,
	period: Period,
	periods: readonly Period[]
): number | null {
	const inside = new Set(
		quartersOf(periods)
			.filter(({ firstDay, lastDay }) => firstDay >= period.firstDay && lastDay <= period.lastDay)
			.map(({ id }) => id)
	);
	const values = series.cells.filter((cell) => inside.has(cell.period)).map(({ value }) => value);
	return values.length === 0
		? null
		: values.reduce<number | null>(
				(sum, value) => (sum === null || value === null ? null : sum + value),
				0
			);
}
