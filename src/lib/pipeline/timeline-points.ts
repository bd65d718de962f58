import type { Cell } from '../domain/cell.ts';
import { methodBreak } from '../domain/evidence/method-break.ts';
import type { PointKind, PointRecord, Side, SourceRecord } from '../domain/evidence/timeline.ts';
import { sourcesSql, wavesSql } from '../domain/evidence/timeline-sql.ts';
import type {
	Breakdown,
	MeasureDefinition,
	PersonFilter
} from '../domain/indicators/definition.ts';
import { breakdownKey } from '../domain/indicators/facts-sql.ts';
import { byArm, byWave } from '../domain/indicators/measure-breakdowns.ts';
import { every, text } from '../domain/sql.ts';
import type { Period } from '../domain/period.ts';
import type { Engine, Row } from '../engine/engine.ts';
import { absentCell, readCells, type Place } from './read-cells.ts';
import { ensureMeasured } from './measure.ts';
import { reachedBy, type PeopleFilter } from './select-cells.ts';
import { textOrNull } from './row-fields.ts';

/** What the points of one line of time are read by. */
export interface PointsQuestion {
	readonly definition: MeasureDefinition;
	readonly place: Place;
	readonly beside: Place | undefined;
	readonly people: PeopleFilter;
	readonly quarters: readonly Period[];
	readonly firstDay: string;
	readonly lastDay: string;
}

export interface PointsRead {
	readonly by: PointKind;
	readonly points: readonly { readonly cell: Cell; readonly record: PointRecord }[];
	readonly sources: readonly SourceRecord[];
}

/** A time at which a point may stand: a wave anywhere in the project, or a quarter. */
export interface Time {
	readonly label: string;
	readonly firstDay: string;
	readonly lastDay: string;
}

/** One side of the line, and the breakdowns by which it is measured. */
export interface SideQuestion extends PointsQuestion {
	readonly side: Side;
	readonly at: Place;
	readonly by: PointKind;
	readonly times: readonly Time[];
	readonly breakdowns: readonly Breakdown[];
}

/** The points of a measure at a place, and beside it, gaps included, in the order of time. */
export async function readPoints(engine: Engine, question: PointsQuestion): Promise<PointsRead> {
	const { by, times } = await readTimes(engine, question);
	const here = await readSide(engine, sideQuestion(question, by, times, 'here', question.place));
	const beside =
		question.beside === undefined
			? noPoints
			: await readSide(engine, sideQuestion(question, by, times, 'beside', question.beside));
	return {
		by,
		points: [...here.points, ...beside.points],
		sources: [...here.sources, ...beside.sources]
	};
}

/** The times at which points may stand: the waves of a measure, else the quarters. */
export async function readTimes(
	engine: Engine,
	question: PointsQuestion
): Promise<{ readonly by: PointKind; readonly times: readonly Time[] }> {
	const waves = await readWaves(engine, question);
	if (waves.length > 0) return { by: 'wave', times: waves };
	const times = question.quarters.map(({ id, firstDay, lastDay }) => ({
		label: id,
		firstDay,
		lastDay
	}));
	return { by: 'quarter', times };
}

const noPoints = { points: [], sources: [] } as const;

/** The waves of a measure; none where this place and those beside it were never asked in waves. */
async function readWaves(
	engine: Engine,
	{ definition, place, beside }: PointsQuestion
): Promise<readonly Time[]> {
	const places = [place, ...(beside === undefined ? [] : [beside])];
	const rows = await engine.query(wavesSql(definition, places));
	if (!rows.some((row) => row.is_here === true)) return [];
	return rows.map((row) => ({
		label: String(row.wave),
		firstDay: String(row.first_day),
		lastDay: String(row.last_day)
	}));
}

export function sideQuestion(
	question: PointsQuestion,
	by: PointKind,
	times: readonly Time[],
	side: Side,
	at: Place
): SideQuestion {
	const breakdowns = [
		...reachedBy(question.definition, question.people),
		...(by === 'wave' ? [byWave] : []),
		...(side === 'beside' ? [byArm] : [])
	];
	return { ...question, side, at, by, times, breakdowns };
}

/** The group under which a side's number at a time is kept: `f/T1/comparison`. */
function groupOf({ definition, people, side, by }: SideQuestion, time: Time): string {
	const asked = reachedBy(definition, people).map(({ id }) => people[id as PersonFilter] ?? '');
	return [
		...asked,
		...(by === 'wave' ? [time.label] : []),
		...(side === 'beside' ? ['comparison'] : [])
	].join('/');
}

async function readSide(engine: Engine, question: SideQuestion): Promise<Omit<PointsRead, 'by'>> {
	const { definition, breakdowns, at, side, times } = question;
	await ensureMeasured(engine, definition, breakdowns);
	const cells = await readCells(
		engine,
		definition,
		every([
			`indicator_id = ${text(definition.id)}`,
			`breakdown = ${text(breakdownKey(breakdowns))}`,
			`place_kind = ${text(at.kind)}`,
			`place_id = ${text(at.id)}`
		])
	);
	const sources = await readSources(engine, question);
	const points = withSegments(
		times.map((time) => pointAt(question, time, cells, sources)),
		sources
	).filter(({ record }) => record.day >= question.firstDay && record.day <= question.lastDay);
	const isEmpty = points.every(({ cell }) => ['no data', 'not applicable'].includes(cell.state));
	if (side === 'beside' && isEmpty) return noPoints;
	const shown = new Set(points.map(({ record }) => record.label));
	return { points, sources: sources.filter((source) => shown.has(source.label)) };
}

async function readSources(
	engine: Engine,
	question: SideQuestion
): Promise<readonly SourceRecord[]> {
	const { definition, breakdowns, at, by } = question;
	const rows = await engine.query(
		sourcesSql(definition, breakdowns, [at], by === 'wave' ? 'all' : 'quarter')
	);
	return sourcesOf(rows, question);
}

export function sourcesOf(rows: readonly Row[], question: SideQuestion): readonly SourceRecord[] {
	const { by, side, times } = question;
	return times.flatMap((time) => {
		const group = groupOf(question, time);
		return rows
			.filter((row) => row.group === group && (by === 'wave' || row.period_id === time.label))
			.map((row) => sourceOf(row, side, time));
	});
}

function sourceOf(row: Row, side: Side, time: Time): SourceRecord {
	return {
		side,
		label: time.label,
		community_id: String(row.community_id),
		community_label: String(row.community_label),
		method: textOrNull(row.method),
		instrument: textOrNull(row.instrument),
		first_day: String(row.first_day),
		last_day: String(row.last_day),
		rows: Number(row.rows)
	};
}

export type MeasuredPoint = PointsRead['points'][number];

/** The number at one time, or the reason why there is none. */
export function pointAt(
	question: SideQuestion,
	time: Time,
	cells: readonly Cell[],
	sources: readonly SourceRecord[]
): MeasuredPoint {
	const { definition, at, by, side, breakdowns } = question;
	const group = groupOf(question, time);
	const period = by === 'wave' ? 'ALL' : time.label;
	const found = cells.find((cell) => cell.period === period && cell.group === group);
	const cell = found ?? absentCell(definition, at, period, breakdownKey(breakdowns), group);
	const own = sources.filter((source) => source.label === time.label);
	const record: PointRecord = {
		side,
		label: time.label,
		...daysOf(time, by, own),
		segment: 0,
		change: ''
	};
	return { cell, record };
}

/** A wave stands where asking ended, here or else anywhere; a quarter in its middle. */
function daysOf(
	time: Time,
	by: PointKind,
	sources: readonly SourceRecord[]
): Pick<PointRecord, 'day' | 'first_day' | 'last_day'> {
	if (by === 'quarter') {
		const middle = (Date.parse(time.firstDay) + Date.parse(time.lastDay)) / 2;
		const day = new Date(middle).toISOString().slice(0, 10);
		return { day, first_day: time.firstDay, last_day: time.lastDay };
	}
	const days = sources.flatMap((source) => [source.first_day, source.last_day]).sort();
	const last_day = days.at(-1) ?? time.lastDay;
	return { day: last_day, first_day: days[0] ?? time.firstDay, last_day };
}

/** Numbers the stretches of points that were asked in the same way. */
export function withSegments(
	points: readonly MeasuredPoint[],
	sources: readonly SourceRecord[]
): readonly MeasuredPoint[] {
	let segment = 0;
	let before: readonly SourceRecord[] = [];
	return points.map(({ cell, record }) => {
		const own = sources.filter((source) => source.label === record.label);
		const found = methodBreak(before, own);
		if (found !== undefined) segment += 1;
		if (own.length > 0) before = own;
		return { cell, record: { ...record, segment, change: found?.change ?? '' } };
	});
}
