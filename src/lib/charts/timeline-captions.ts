import type { Layer } from './frame.ts';
import { haloedWords } from './halo.ts';
import type { Words } from './pixel-marks.ts';
import { pixelOf } from './scale.ts';
import { isNarrow, sizeOf, type TimelinePicture } from './timeline-frame.ts';
import { pointRows, type PointRow } from './timeline-points.ts';
import { textWidth } from './words-room.ts';

/** Words at the points: n of N, and whose line it is. What would lie on something else is left out. */

interface Box {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

const touches = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const halfLine = 8;
/** A caption may come nearer to the name of a line than to another caption. */
const halfName = 5;
const gap = 5;

/** The room that a point takes with its limits. */
function boxOfRow({ scales, timeline }: TimelinePicture, row: PointRow): Box {
	const x = pixelOf(scales.x, row.across);
	const isWave = timeline.by === 'wave';
	const top = pixelOf(scales.y, isWave ? (row.upper ?? row.value) : row.value);
	const bottom = pixelOf(scales.y, isWave ? (row.lower ?? row.value) : row.value);
	return {
		left: x - 6,
		right: x + 6,
		top: Math.min(top, bottom) - 4,
		bottom: Math.max(top, bottom) + 4
	};
}

const boxOfWords = ({ x, y, text }: Words, size: number): Box => {
	const half = textWidth(String(text), size) / 2 + 3;
	return { left: x - half, right: x + half, top: y - halfLine, bottom: y + halfLine };
};

/** The first and the last number first, then the others in their order. */
function byWeight(rows: readonly PointRow[]): readonly PointRow[] {
	const ends = [rows.at(-1), rows[0]].filter((row) => row !== undefined);
	const others = rows.filter((row) => !ends.includes(row));
	return [...new Set([...ends, ...others])];
}

/** Above or below its point: first on the side on which no line of the other side is near. */
function spotsOf(
	picture: TimelinePicture,
	row: PointRow,
	others: readonly PointRow[]
): readonly Words[] {
	const { top, bottom, left, right } = boxOfRow(picture, row);
	const text = picture.words.caption(row.point);
	const half = textWidth(text, sizeOf(picture.look)) / 2;
	const { range } = picture.scales.x;
	const x = Math.max(range[0] + half, Math.min((left + right) / 2, picture.look.width - half));
	const above = { x, y: top - halfLine - gap + 2, text };
	const below = { x, y: bottom + halfLine + gap - 2, text };
	const other = others.find((one) => one.point.label === row.point.label);
	const isUpper = other === undefined ? row.point.side === 'here' : row.value > other.value;
	return isUpper ? [above, below] : [below, above];
}

interface Captions {
	readonly here: readonly Words[];
	readonly beside: readonly Words[];
}

function captionsOf(picture: TimelinePicture, taken: readonly Box[]): Captions {
	const { scales, look } = picture;
	const own = pointRows(picture, picture.here);
	const others = pointRows(picture, picture.beside);
	const boxes = [...taken, ...[...own, ...others].map((row) => boxOfRow(picture, row))];
	const place = (row: PointRow, against: readonly PointRow[]): Words[] => {
		const room = (spot: Words): Box => boxOfWords(spot, sizeOf(look));
		const found = spotsOf(picture, row, against).find(
			(spot) =>
				spot.text !== '' &&
				room(spot).bottom <= scales.y.range[0] + 2 &&
				room(spot).top >= scales.y.range[1] - 2 * halfLine &&
				!boxes.some((box) => touches(room(spot), box))
		);
		if (found === undefined) return [];
		boxes.push(room(found));
		return [found];
	};
	const here = byWeight(own).flatMap((row) => place(row, others));
	const isRoomForBoth = picture.timeline.by === 'wave' && !isNarrow(look);
	const beside = isRoomForBoth ? byWeight(others).flatMap((row) => place(row, own)) : [];
	return { here, beside };
}

/** Where the name of each line stands: at its last point, apart from one another. */
function namesOf(picture: TimelinePicture): Captions {
	const { look, scales, words } = picture;
	if (isNarrow(look) || picture.beside.length === 0) return { here: [], beside: [] };
	const nameAt = (rows: readonly PointRow[], text: string): Words[] => {
		const last = rows.at(-1);
		if (last === undefined) return [];
		return [
			{ x: pixelOf(scales.x, last.across) + nameGap, y: pixelOf(scales.y, last.value), text }
		];
	};
	const [here] = nameAt(pointRows(picture, picture.here), words.here);
	const [beside] = nameAt(pointRows(picture, picture.beside), words.beside);
	if (here === undefined || beside === undefined) {
		return { here: here === undefined ? [] : [here], beside: beside === undefined ? [] : [beside] };
	}
	const x = Math.max(here.x, beside.x);
	const apart = Math.max(0, 2 * halfLine + 2 - Math.abs(here.y - beside.y)) / 2;
	const up = here.y <= beside.y ? -apart : apart;
	return { here: [{ ...here, x, y: here.y + up }], beside: [{ ...beside, x, y: beside.y - up }] };
}

export const nameGap = 16;

/** n of N at the points, and the names of the two lines. */
export function captionLayers(picture: TimelinePicture): Layer[] {
	const { look } = picture;
	const size = sizeOf(look);
	const names = namesOf(picture);
	const taken = [...names.here, ...names.beside].map((name): Box => {
		const width = textWidth(String(name.text), size) * 1.1;
		return {
			left: name.x,
			right: name.x + width,
			top: name.y - halfName,
			bottom: name.y + halfName
		};
	});
	const captions = captionsOf(picture, taken);
	const quiet = { color: look.quiet, size };
	const strong = { color: look.hue, size };
	return [
		...haloedWords(captions.beside, quiet, look.paper),
		...haloedWords(captions.here, strong, look.paper),
		...haloedWords(names.beside, { ...quiet, align: 'left' }, look.paper),
		...haloedWords(names.here, { ...strong, align: 'left', isBold: true }, look.paper)
	];
}
