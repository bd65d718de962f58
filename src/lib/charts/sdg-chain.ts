import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { ChainEnd, ChainLane } from '../domain/sdg/chain.ts';
import type { Grade } from '../domain/sdg/grade.ts';
import type { SdgTargetId } from '../domain/sdg/texts.ts';
import type { DrawnPicture, Mark } from './drawn-picture.ts';
import { narrowChain } from './sdg-chain-narrow.ts';
import { box, pipe, targetTile, way, words, wordsAround, wordsBelow } from './sdg-chain-marks.ts';
import { fitText, wrapText } from './words-room.ts';

/**
 * From what communities do, over whose it is and what lasts, to harm and to SDG targets: a lane for all actions, one for
 * each harm, and two that lead past harm. Every link says its n of N, and a pipe along it is as full as that; grades are
 * told by edges, not by colour. No line says why a number moved.
 */

/** The words of the figure, in the reader's language. */
export interface ChainWords {
	readonly lane: (lane: ChainLane) => string;
	/** `14 of 52 actions`; `''` for lanes of no actions. */
	readonly actions: (lane: ChainLane) => string;
	/** n of N, or why there is none. */
	readonly share: (cell: ReleasedCell) => string;
	readonly measure: (cell: ReleasedCell) => string;
	readonly grade: (grade: Grade) => string;
	/** What the first and the second link of a lane count. */
	readonly ownership: (lane: ChainLane) => string;
	readonly lasting: (lane: ChainLane) => string;
	readonly notMeasured: string;
	/** Over the four columns. */
	readonly stages: readonly [string, string, string, string];
	readonly description: string;
}

/** Below this width lanes stand below each other, and not along the page. */
const narrowest = 680;

export const isNarrow = (width: number): boolean => width < narrowest;

const rowHeight = 60;
const headHeight = 66;
const laneGap = 12;
const pipeHeight = 12;
/** Room for the edge of a box at either side. */
const edge = 1;

/** Where the columns stand, in pixels from the left. */
interface Columns {
	readonly start: { readonly x: number; readonly width: number };
	readonly ownership: { readonly x: number; readonly width: number };
	readonly lasting: { readonly x: number; readonly width: number };
	readonly measure: { readonly x: number; readonly width: number };
	readonly children: { readonly x: number; readonly width: number };
	readonly target: { readonly x: number; readonly width: number };
}

/** Shares of the width that each column takes, and the room for a way behind it. */
function columnsOf(width: number): Columns {
	const way = 18;
	const room = width - way * 5 - 2 * edge;
	const shares = [0.2, 0.13, 0.13, 0.2, 0.17, 0.17];
	const starts = shares.map((_, place) =>
		shares.slice(0, place).reduce((sum, share) => sum + share * room + way, 0)
	);
	const column = (place: number): { x: number; width: number } => ({
		x: Math.round(starts[place] ?? 0) + edge,
		width: Math.round((shares[place] ?? 0) * room)
	});
	return {
		start: column(0),
		ownership: column(1),
		lasting: column(2),
		measure: column(3),
		children: column(4),
		target: column(5)
	};
}

type Column = Columns[keyof Columns];
const endOf = ({ x, width }: Column): number => x + width;

function headMarks(columns: Columns, { stages }: ChainWords): readonly Mark[] {
	const [actions, ownership, harm, targets] = stages;
	const over: readonly (readonly [Column, string, number])[] = [
		[columns.start, actions, columns.start.width],
		[columns.ownership, ownership, endOf(columns.lasting) - columns.ownership.x],
		[columns.measure, harm, endOf(columns.children) - columns.measure.x],
		[columns.target, targets, columns.target.width]
	];
	const look = { size: 15, isBold: true };
	return over.flatMap(([{ x, width }, text, room]) => [
		...wordsAround({ x, y: 18 }, text, room, look),
		box(
			{ x, y: 40, width: Math.max(width, room), height: 2 },
			{ fill: 'ink', edge: null, radius: 0 }
		)
	]);
}

/** A link: its n of N above the pipe, what it counts below. One that is hidden in a lane of one harm is told quietly. */
function linkMarks(
	column: Column,
	middle: number,
	cell: ReleasedCell,
	given: {
		readonly share: string;
		readonly counts: string;
		readonly tone: Parameters<typeof pipe>[2];
		readonly isHidden?: boolean;
	}
): readonly Mark[] {
	const { x, width } = column;
	// A number with the words of its unit goes on below the pipe, where nothing else stands.
	const { lines, size } = fitText(given.share, width, 14, given.counts === '' ? 3 : 1);
	const [above = '', ...below] = lines;
	const isQuiet = given.isHidden === true;
	const look = { size, isBold: !isQuiet, tone: isQuiet ? 'quiet' : 'ink', most: 1 } as const;
	return [
		...wordsAround({ x, y: middle - 17 }, above, width, look),
		...pipe({ x, y: middle - pipeHeight / 2, width, height: pipeHeight }, cell, given.tone),
		...below.map((line, place) =>
			words({ x, y: middle + 21 + place * 14 }, line, { size: 13, isBold: true })
		),
		...wordsBelow({ x, y: middle + 21 }, given.counts, width, { size: 12, tone: 'quiet' })
	];
}

/** The beginning of a lane: its name, over two lines where it must, and how many actions it is of. */
function startMarks(lane: ChainLane, column: Column, middle: number, said: ChainWords) {
	const actions = said.actions(lane);
	const x = column.x + 10;
	const room = column.width - 20;
	const look = { size: 14.5, isBold: true };
	const isLong = wrapText(said.lane(lane), room, look.size).length > 1;
	const height = actions !== '' && isLong ? rowHeight - 2 : rowHeight - 14;
	const [up, down] = isLong ? [8, 18] : [9, 11];
	const nameAt = actions === '' ? middle : middle - up;
	return [
		box(
			{ ...column, y: middle - height / 2, height },
			{ fill: 'paper', edge: 'action', edgeWidth: 2 }
		),
		...wordsAround({ x, y: nameAt }, said.lane(lane), room, look),
		...wordsAround({ x, y: middle + down }, actions, room, { size: 13, tone: 'quiet', most: 1 })
	];
}

/** The two links of whose it is and what lasts, with the ways between them. */
function ownMarks(
	lane: ChainLane,
	columns: Columns,
	middle: number,
	said: ChainWords
): readonly Mark[] {
	const { ownership, lasting } = lane;
	// Many harms of few actions each: what is counted stands in the lane of all actions, and need not be said of what is hidden.
	const linkOf = (cell: ReleasedCell, counts: string) => {
		const isHidden = cell.state === 'suppressed' && lane.id.startsWith('harm:');
		return { share: said.share(cell), counts: isHidden ? '' : counts, isHidden };
	};
	const through = (from: number, to: number): Mark =>
		way([
			[from, middle],
			[to, middle]
		]);
	return [
		through(endOf(columns.start), columns.ownership.x),
		...(ownership === null
			? [through(columns.ownership.x, endOf(columns.ownership))]
			: linkMarks(columns.ownership, middle, ownership, {
					...linkOf(ownership, said.ownership(lane)),
					tone: 'ownership'
				})),
		through(endOf(columns.ownership), columns.lasting.x),
		...(lasting === null
			? [through(columns.lasting.x, endOf(columns.lasting))]
			: linkMarks(columns.lasting, middle, lasting, {
					...linkOf(lasting, said.lasting(lane)),
					tone: 'lasting'
				}))
	];
}

/** What was measured of children, and its share, on the way to a target. */
function measureMarks(
	measure: ReleasedCell,
	columns: Columns,
	middle: number,
	said: ChainWords
): readonly Mark[] {
	const { x, width } = columns.measure;
	const height = rowHeight - 18;
	return [
		box(
			{ x, y: middle - height / 2, width, height },
			{ fill: 'paper', edge: 'harm', edgeWidth: 2 }
		),
		...wordsAround({ x: x + 10, y: middle }, said.measure(measure), width - 16, { size: 13.5 }),
		way([
			[endOf(columns.measure), middle],
			[columns.children.x, middle]
		]),
		...linkMarks(columns.children, middle, measure, {
			share: said.share(measure),
			counts: '',
			tone: 'harm'
		}),
		way(
			[
				[endOf(columns.children), middle],
				[columns.target.x, middle]
			],
			{ hasArrow: true }
		)
	];
}

/** A way past what was not measured: dashed, and said where a harm is meant. */
function unmeasuredMarks(
	lane: ChainLane,
	columns: Columns,
	middle: number,
	said: ChainWords
): readonly Mark[] {
	const line = way(
		[
			[columns.measure.x, middle],
			[columns.target.x, middle]
		],
		{
			isDashed: true,
			hasArrow: true
		}
	);
	if (!lane.id.startsWith('harm:')) return [line];
	const at = { x: columns.measure.x, y: middle - 11 };
	return [line, words(at, said.notMeasured, { size: 12.5, tone: 'quiet' })];
}

function endMarks(
	lane: ChainLane,
	end: ChainEnd,
	columns: Columns,
	[from, middle]: readonly [number, number],
	said: ChainWords
): readonly Mark[] {
	const { x, width } = columns.target;
	const height = rowHeight - 18;
	const out = endOf(columns.lasting);
	const turn = out + (columns.measure.x - out) / 2;
	const entry: readonly (readonly [number, number])[] =
		from === middle
			? [
					[out, from],
					[columns.measure.x, middle]
				]
			: [
					[out, from],
					[turn, from],
					[turn, middle],
					[columns.measure.x, middle]
				];
	return [
		way(entry, { hasArrow: end.measure !== null, isDashed: end.measure === null }),
		...(end.measure === null
			? unmeasuredMarks(lane, columns, middle, said)
			: measureMarks(end.measure, columns, middle, said)),
		...targetTile(
			{ x, y: middle - height / 2, width, height },
			shownCode(end),
			end.grade,
			said.grade(end.grade)
		)
	];
}

/** What contributes does so to the target, and to no indicator of it. */
const shownCode = ({ grade, code, target }: ChainEnd): SdgTargetId | ChainEnd['code'] =>
	grade === 'contributes' ? target : code;

const heightOf = ({ ends }: ChainLane): number => Math.max(1, ends.length) * rowHeight;

function laneMarks(
	lane: ChainLane,
	top: number,
	columns: Columns,
	said: ChainWords
): readonly Mark[] {
	const middle = top + heightOf(lane) / 2;
	return [
		...startMarks(lane, columns.start, middle, said),
		...ownMarks(lane, columns, middle, said),
		...lane.ends.flatMap((end, place) =>
			endMarks(lane, end, columns, [middle, top + (place + 0.5) * rowHeight], said)
		)
	];
}

function wideChain(lanes: readonly ChainLane[], said: ChainWords, width: number): DrawnPicture {
	const columns = columnsOf(width);
	const tops = lanes.map((_, place) =>
		lanes.slice(0, place).reduce((top, lane) => top + heightOf(lane) + laneGap, headHeight)
	);
	const height = lanes.reduce((sum, lane) => sum + heightOf(lane) + laneGap, headHeight);
	const between = tops
		.slice(1)
		.map((top) =>
			box({ x: 0, y: top - laneGap / 2, width, height: 1 }, { fill: 'line', edge: null, radius: 0 })
		);
	const marks = [
		...headMarks(columns, said),
		...between,
		...lanes.flatMap((lane, place) => laneMarks(lane, tops[place] ?? 0, columns, said))
	];
	return { width, height, description: said.description, marks };
}

/** The figure of the chain at a width in CSS pixels. */
export function sdgChain(
	lanes: readonly ChainLane[],
	said: ChainWords,
	width: number
): DrawnPicture {
	return isNarrow(width) ? narrowChain(lanes, said, width) : wideChain(lanes, said, width);
}
