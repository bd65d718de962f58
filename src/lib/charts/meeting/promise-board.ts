import { promiseStates, type PromiseState } from '../../domain/meeting/record.ts';
import type { RowLook } from './bean-row.ts';
import { iconSize, type MeetingDrawing, type MeetingMark } from './drawing.ts';
import { stateMarks } from './icons/answers.ts';

/** Promises as three heaps side by side: done, in part, not yet; one mark for each. Set by the people, never by the tool. */

const column = 120;
const perRow = 3;
const step = 38;
const headHeight = 56;

function heap(state: PromiseState, count: number, left: number): readonly MeetingMark[] {
	const heading = stateMarks(state, { x: left + (column - 48) / 2, y: 0, scale: 1.5 });
	// Each row stands in the middle under the sign, the last one too.
	const each = Array.from({ length: count }, (_, index) => {
		const row = Math.floor(index / perRow);
		const inRow = Math.min(perRow, count - row * perRow);
		const start = left + (column - inRow * step + step - iconSize) / 2;
		const [x, y] = [start + (index % perRow) * step, headHeight + 12 + row * step];
		return stateMarks(state, { x, y, scale: 1 });
	});
	return [...heading, ...each.flat()];
}

export function promiseBoard(
	counts: Readonly<Record<PromiseState, number>>,
	{ direction, description }: RowLook
): MeetingDrawing {
	const order = direction === 'rtl' ? promiseStates.toReversed() : promiseStates;
	const most = Math.max(1, ...order.map((state) => counts[state]));
	const width = column * order.length;
	const ground: MeetingMark = {
		...{ kind: 'way', d: `M0 ${headHeight}H${width}`, x: 0, y: 0, scale: 1 },
		...{ fill: null, edge: 'ink', edgeWidth: 2 }
	} as const;
	return {
		width,
		height: headHeight + 12 + Math.ceil(most / perRow) * step,
		description,
		marks: [ground, ...order.flatMap((state, index) => heap(state, counts[state], index * column))]
	};
}
