import { fingersInAll } from '../../domain/meeting/beans.ts';
import type { RowLook } from './bean-row.ts';
import type { MeetingDrawing, WayMark } from './drawing.ts';

/** A hand that shows one to five: the fingers that count are up and full, the others folded and empty. */

interface Finger {
	/** The middle of its root, in the hand's own square. */
	readonly x: number;
	readonly y: number;
	readonly length: number;
	/** Degrees from upright, to the side of the little finger. */
	readonly lean: number;
}

/** From the thumb on. */
const fingers: readonly Finger[] = [
	{ x: 28, y: 57, length: 27, lean: -52 },
	{ x: 32, y: 42, length: 28, lean: -14 },
	{ x: 42, y: 40, length: 33, lean: -4 },
	{ x: 52, y: 41, length: 29, lean: 7 },
	{ x: 61, y: 45, length: 23, lean: 20 }
];
const halfWidth = 5.2;
const folded = 0.26;

const width = 80;
const height = 82;
const palm = 'M25 47c0-6 4-9 9-9h22c6 0 11 4 11 10v13c0 11-8 17-20 17S26 72 25 61z';
const mirroredPalm = 'M55 47c0-6-4-9-9-9H24c-6 0-11 4-11 10v13c0 11 8 17 20 17s21-6 22-17z';

type Point = readonly [number, number];

const at = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The outline of a finger, round at its tip. */
function fingerWay({ x, y, length, lean }: Finger, isUp: boolean, isMirrored: boolean): string {
	const angle = (lean * Math.PI) / 180;
	const reach = isUp ? length : length * folded;
	const place = (across: number, up: number): Point => {
		const left = x + across * Math.cos(angle) + up * Math.sin(angle);
		const top = y + across * Math.sin(angle) - up * Math.cos(angle);
		return [isMirrored ? width - left : left, top];
	};
	const tip = `A${halfWidth} ${halfWidth} 0 0 ${isMirrored ? 0 : 1} ${at(place(halfWidth, reach))}`;
	const root = -6;
	return `M${at(place(-halfWidth, root))}L${at(place(-halfWidth, reach))}${tip}L${at(place(halfWidth, root))}z`;
}

/** @param score 0 to 5 fingers */
export function handOfFive(score: number, { direction, description }: RowLook): MeetingDrawing {
	const isMirrored = direction === 'rtl';
	const way = { kind: 'way', x: 0, y: 0, scale: 1, edge: 'ink', edgeWidth: 2.2 } as const;
	const marks = fingers.slice(0, fingersInAll).map((finger, index): WayMark => {
		const isUp = index < score;
		return { ...way, d: fingerWay(finger, isUp, isMirrored), fill: isUp ? 'fill' : 'paper' };
	});
	const hand: WayMark = { ...way, d: isMirrored ? mirroredPalm : palm, fill: 'paper' };
	return { width, height, description, marks: [...marks, hand] };
}
