import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { ChainEnd, ChainLane } from '../domain/sdg/chain.ts';
import type { DrawnPicture, Mark, Tone } from './drawn-picture.ts';
import type { ChainWords } from './sdg-chain.ts';
import { box, pipe, targetTile, way, wordsAround } from './sdg-chain-marks.ts';
import { textWidth } from './words-room.ts';

/** The figure of the SDG chain on a phone: a lane is read from top to bottom, along one line at its side. */

const startHeight = 42;
const linkHeight = 50;
const laneGap = 18;
/** Where the line of a lane runs, and where what hangs on it begins. */
const spine = 12;
const indent = 26;
const pipeHeight = 10;
/** Between two links, and between a pipe and the target beside it. */
const between = 14;
const tileHeight = 34;
/** A target's code and the words of its grade. */
const tileWidth = 152;

interface Placed {
	readonly marks: readonly Mark[];
	readonly height: number;
}

function startOf(lane: ChainLane, top: number, said: ChainWords, width: number): Placed {
	const actions = said.actions(lane);
	const lines: readonly Mark[] = [
		...wordsAround({ x: 12, y: top + (actions === '' ? 21 : 14) }, said.lane(lane), width - 24, {
			size: 15,
			isBold: true,
			most: 1
		}),
		...(actions === ''
			? []
			: wordsAround({ x: 12, y: top + 30 }, actions, width - 24, {
					size: 12.5,
					tone: 'quiet',
					most: 1
				}))
	];
	const frame = { x: 1, y: top, width: width - 2, height: startHeight };
	return {
		marks: [box(frame, { fill: 'paper', edge: 'action', edgeWidth: 2 }), ...lines],
		height: startHeight
	};
}

interface Link {
	readonly cell: ReleasedCell;
	readonly counts: string;
	readonly tone: Tone;
}

/** What a link counts over two lines where it must, and below it a pipe with n of N. */
function linkMarks(
	{ cell, counts, tone }: Link,
	{ x, y, room }: { readonly x: number; readonly y: number; readonly room: number },
	said: ChainWords
): readonly Mark[] {
	const share = said.share(cell);
	const shareWidth = textWidth(share, 13) + 8;
	// A reason in the place of n of N needs the room of the pipe, which would say no more.
	const isReason = shareWidth > room * 0.6;
	const pipeFrame = { x, y: y + 33, width: room - shareWidth, height: pipeHeight };
	const name = wordsAround({ x, y: y + 17 }, counts, room, { size: 12 });
	const look = { size: 13, isBold: true, most: 1 } as const;
	if (isReason) return [...name, ...wordsAround({ x, y: y + 38 }, share, room, look)];
	return [
		...name,
		...pipe(pipeFrame, cell, tone),
		...wordsAround({ x: x + room, y: y + 38 }, share, shareWidth, { ...look, anchor: 'end' })
	];
}

/** Whose a lane's actions are and what lasts, beside each other. */
function linksOf(lane: ChainLane, top: number, said: ChainWords, width: number): Placed {
	const { ownership, lasting } = lane;
	const links: readonly Link[] = [
		...(ownership === null
			? []
			: [{ cell: ownership, counts: said.ownership(lane), tone: 'ownership' as const }]),
		...(lasting === null
			? []
			: [{ cell: lasting, counts: said.lasting(lane), tone: 'lasting' as const }])
	];
	const whole = width - indent - 2;
	const room = links.length > 1 ? (whole - between) / 2 : whole;
	return {
		marks: links.flatMap((link, place) =>
			linkMarks(link, { x: indent + place * (room + between), y: top, room }, said)
		),
		height: links.length === 0 ? 0 : linkHeight
	};
}

/** What was measured of children at the left, over two lines where it must, and n of N at the right. */
function measureWords(
	measure: ReleasedCell,
	middle: number,
	room: number,
	said: ChainWords
): readonly Mark[] {
	const share = said.share(measure);
	const shareRoom = Math.min(textWidth(share, 14) + 12, room * 0.6);
	return [
		...wordsAround({ x: indent, y: middle }, said.measure(measure), room - shareRoom, { size: 13 }),
		...wordsAround({ x: indent + room, y: middle }, share, shareRoom, {
			size: 14,
			isBold: true,
			anchor: 'end'
		})
	];
}

/** Where a lane arrives: what was measured above, and its pipe, or that nothing was, beside the target. */
function endOf(
	lane: ChainLane,
	end: ChainEnd,
	top: number,
	said: ChainWords,
	width: number
): Placed {
	const { measure, grade, target, code } = end;
	const room = width - indent - 2;
	const pipeRoom = room - tileWidth - between;
	const tileTop = top + (measure === null ? 8 : 34);
	const middle = tileTop + tileHeight / 2;
	const tile = { x: indent + room - tileWidth, y: tileTop, width: tileWidth, height: tileHeight };
	const pipeFrame = {
		x: indent,
		y: middle - pipeHeight / 2,
		width: pipeRoom,
		height: pipeHeight
	};
	const isSaid = measure === null && lane.id.startsWith('harm:');
	const look = { size: 12.5, tone: 'quiet' } as const;
	const ways: readonly Mark[] =
		measure === null && !isSaid
			? [arrow(spine, tile.x, middle, true)]
			: [
					arrow(spine, indent, middle, measure === null),
					arrow(indent + pipeRoom, tile.x, middle, measure === null)
				];
	return {
		marks: [
			...(measure === null
				? []
				: [...measureWords(measure, top + 17, room, said), ...pipe(pipeFrame, measure, 'harm')]),
			...(isSaid
				? wordsAround({ x: indent + 4, y: middle }, said.notMeasured, pipeRoom - 4, look)
				: []),
			...ways,
			...targetTile(tile, grade === 'contributes' ? target : code, grade, said.grade(grade))
		],
		height: tileTop + tileHeight + 6 - top
	};
}

const arrow = (from: number, to: number, y: number, isDashed: boolean): Mark =>
	way(
		[
			[from, y],
			[to, y]
		],
		{ hasArrow: true, isDashed }
	);

function laneAt(lane: ChainLane, top: number, said: ChainWords, width: number): Placed {
	const start = startOf(lane, top, said, width);
	const links = linksOf(lane, top + start.height, said, width);
	let at = top + start.height + links.height;
	const ends = lane.ends.map((end) => {
		const placed = endOf(lane, end, at, said, width);
		at += placed.height;
		return placed;
	});
	const line = way([
		[spine, top + start.height],
		[spine, at - 6 - tileHeight / 2]
	]);
	return {
		marks: [line, ...[start, links, ...ends].flatMap(({ marks }) => marks)],
		height: at - top
	};
}

export function narrowChain(
	lanes: readonly ChainLane[],
	said: ChainWords,
	width: number
): DrawnPicture {
	let top = 4;
	const marks: Mark[] = [];
	for (const lane of lanes) {
		const placed = laneAt(lane, top, said, width);
		marks.push(...placed.marks);
		top += placed.height + laneGap;
	}
	return { width, height: top, description: said.description, marks };
}
