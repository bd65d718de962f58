import { inBags } from '../../domain/meeting/beans.ts';
import type { RowLook } from './bean-row.ts';
import { iconSize, lineMark, type MeetingDrawing, type MeetingMark } from './drawing.ts';

/** Things that are counted, one mark each; of many, ten together in a bag. */

const bag =
	'M12 8c-6 4-9 9-9 14 0 5 4 7 13 7s13-2 13-7c0-5-3-10-9-14M12 8h8M12 8 9.500 3.500c2 1 3 1 4.300 0 1.500 1 3 1 4.400 0 1.300 1 2.300 1 4.300 0L20 8';
const dot = 'M0-1.400a1.400 1.400 0 1 0 0 2.800 1.400 1.400 0 0 0 0-2.800z';
const stone = 'M7 18c0-6 4-9 9-9s9 4 9 9-3 7-9 7-9-2-9-7z';

/** Where the ten lie in a bag. */
const dots: readonly (readonly [number, number])[] = [
	[14, 13],
	[18, 13],
	[10.5, 17.5],
	[16, 17.5],
	[21.5, 17.5],
	[7.5, 22.5],
	[12, 22.5],
	[16.5, 22.5],
	[21, 22.5],
	[25, 22.5]
];

const perRow = 10;
const step = 34;

function bagMarks(x: number, y: number): readonly MeetingMark[] {
	const way = { kind: 'way', scale: 1 } as const;
	return [
		{ ...way, d: bag, x, y, fill: 'paper', edge: 'ink', edgeWidth: 2 },
		...dots.map(
			([left, top]) =>
				({
					...way,
					d: dot,
					x: x + left,
					y: y + top,
					fill: 'fill',
					edge: null,
					edgeWidth: 0
				}) as const
		)
	];
}

/** @param lines the drawing of what is counted (32 by 32); `''` for a stone */
function singleMarks(lines: string, x: number, y: number): readonly MeetingMark[] {
	if (lines !== '') return [lineMark(lines, { x, y })];
	return [{ kind: 'way', d: stone, x, y, scale: 1, fill: 'fill', edge: 'ink', edgeWidth: 2 }];
}

const bowl = 'M3 15h26c0 8-5 13-13 13S3 23 3 15z';

/** None of them: a bowl with nothing in it, since nothing at all would say nothing. */
function noThings(description: string): MeetingDrawing {
	const marks: readonly MeetingMark[] = [
		{ kind: 'way', d: bowl, x: 0, y: 0, scale: 1, fill: 'paper', edge: 'ink', edgeWidth: 2 }
	];
	return { width: iconSize, height: iconSize, description, marks };
}

/** @param count a whole number of things */
export function thingsDrawing(
	count: number,
	lines: string,
	{ direction, description }: RowLook
): MeetingDrawing {
	if (count === 0) return noThings(description);
	const { bags, single } = inBags(count);
	const columns = Math.min(perRow, bags + single);
	const place = (index: number): readonly [number, number] => {
		const column = index % perRow;
		const inOrder = direction === 'rtl' ? columns - 1 - column : column;
		return [inOrder * step, Math.floor(index / perRow) * step];
	};
	const marks = Array.from({ length: bags + single }, (_, index) => {
		const [x, y] = place(index);
		return index < bags ? bagMarks(x, y) : singleMarks(lines, x, y);
	});
	return {
		width: columns * step - 2,
		height: Math.ceil((bags + single) / perRow) * step - step + iconSize,
		description,
		marks: marks.flat()
	};
}
