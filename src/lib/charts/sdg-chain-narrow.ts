import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { ChainEnd, ChainLane } from '../domain/sdg/chain.ts';
import type { DrawnPicture, Mark, Tone } from './drawn-picture.ts';
import type { ChainWords } from './sdg-chain.ts';
import { box, pipe, targetTile, way, wordsAround } from './sdg-chain-marks.ts';
import { textWidth } from './words-room.ts';

/** The figure of the SDG chain on a phone: a lane is read from top to bottom, along one line at its side. */

const startHeight = 46;
const linkHeight = 56;
const laneGap = 26;
/** Where the line of a lane runs, and where what hangs on it begins. */
const spine = 12;
const indent = 30;
const pipeHeight = 11;

interface Placed {
	readonly marks: readonly Mark[];
	readonly height: number;
}

function startOf(lane: ChainLane, top: number, said: ChainWords, width: number): Placed {
	const actions = said.actions(lane);
	const lines: readonly Mark[] = [
		...wordsAround({ x: 12, y: top + (actions === '' ? 23 : 15) }, said.lane(lane), width - 24, {
			size: 15,
			isBold: true,
			most: 1
		}),
		...(actions === ''
			? []
			: wordsAround({ x: 12, y: top + 33 }, actions, width - 24, {
					size: 13,
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

/** What is counted at the left, over two lines where it must, and n of N at the right. */
function namedShare(
	middle: number,
	{ name, share, room }: { readonly name: string; readonly share: string; readonly room: number }
): readonly Mark[] {
	const shareRoom = Math.min(textWidth(share, 14) + 12, room * 0.6);
	return [
		...wordsAround({ x: indent, y: middle }, name, room - shareRoom, { size: 13 }),
		...wordsAround({ x: indent + room, y: middle }, share, shareRoom, {
			size: 14,
			isBold: true,
			anchor: 'end'
		})
	];
}

function endWords(
	measure: ReleasedCell | null,
	middle: number,
	room: number,
	said: ChainWords
): readonly Mark[] {
	if (measure === null) {
		const look = { size: 13, tone: 'quiet' } as const;
		return wordsAround({ x: indent, y: middle }, said.notMeasured, room, look);
	}
	const [name, share] = [said.measure(measure), said.share(measure)];
	return namedShare(middle, { name, share, room });
}

function linkOf(
	cell: ReleasedCell | null,
	top: number,
	given: {
		readonly counts: string;
		readonly tone: Tone;
		readonly said: ChainWords;
		readonly width: number;
	}
): Placed {
	if (cell === null) return { marks: [], height: 0 };
	const { counts, tone, said, width } = given;
	const room = width - indent - 2;
	return {
		marks: [
			...namedShare(top + 18, { name: counts, share: said.share(cell), room }),
			...pipe({ x: indent, y: top + 36, width: room, height: pipeHeight }, cell, tone)
		],
		height: linkHeight
	};
}

function endOf(
	lane: ChainLane,
	end: ChainEnd,
	top: number,
	said: ChainWords,
	width: number
): Placed {
	const { measure, grade, target, code } = end;
	const isSaid = measure !== null || lane.id.startsWith('harm:');
	const room = width - indent - 2;
	const tileTop = isSaid ? top + (measure === null ? 34 : 54) : top + 8;
	const tile = { x: indent, y: tileTop, width: room, height: 38 };
	const tileMiddle = tileTop + 19;
	return {
		marks: [
			...(isSaid ? endWords(measure, top + 18, room, said) : []),
			...(measure === null
				? []
				: pipe({ x: indent, y: top + 36, width: room, height: pipeHeight }, measure, 'harm')),
			way(
				[
					[spine, tileMiddle],
					[indent, tileMiddle]
				],
				{
					hasArrow: true,
					isDashed: measure === null
				}
			),
			...targetTile(tile, grade === 'contributes' ? target : code, grade, said.grade(grade))
		],
		height: tileTop + 46 - top
	};
}

function laneAt(lane: ChainLane, top: number, said: ChainWords, width: number): Placed {
	const start = startOf(lane, top, said, width);
	const look = { said, width };
	const first = linkOf(lane.ownership, top + start.height, {
		...look,
		counts: said.ownership(lane),
		tone: 'ownership'
	});
	const second = linkOf(lane.lasting, top + start.height + first.height, {
		...look,
		counts: said.lasting(lane),
		tone: 'lasting'
	});
	let at = top + start.height + first.height + second.height;
	const ends = lane.ends.map((end) => {
		const placed = endOf(lane, end, at, said, width);
		at += placed.height;
		return placed;
	});
	const line = way([
		[spine, top + start.height],
		[spine, at - 27]
	]);
	return {
		marks: [line, ...[start, first, second, ...ends].flatMap(({ marks }) => marks)],
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
