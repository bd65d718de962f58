import { beansInAll, type CommunityNumber } from '../../domain/meeting/beans.ts';
import type { MeetingDrawing, WayMark } from './drawing.ts';
import { figures, smallFigures, type Figure } from './icons/figures.ts';

/** Ten beans (or ten people) in a row: the full ones first, in the direction of reading. */

/** `piece` is a little of one, `bitten` is one of which a little is missing. */
export type Fill = 'full' | 'empty' | 'piece' | 'bitten';

export interface RowLook {
	/** From which side the row is read. */
	readonly direction: 'ltr' | 'rtl';
	/** For those who hear it; `''` where words beside it say the same. */
	readonly description: string;
}

/** How full each of the ten is. */
export function fillsOf({
	score,
	nearly
}: Pick<CommunityNumber, 'score' | 'nearly'>): readonly Fill[] {
	return Array.from({ length: beansInAll }, (_, index): Fill => {
		if (nearly === 'none' && index === 0) return 'piece';
		if (nearly === 'all' && index === beansInAll - 1) return 'bitten';
		return index < score ? 'full' : 'empty';
	});
}

/** A square of 36 by 40 for each. */
const beanWidth = 36;
const beanHeight = 40;

const shell = 'M12.4 4.5A13 16.5-20 1 1 23.600 35.500 13 16.500-20 1 1 12.400 4.500z';
const groove = 'M13.500 13c-2.500 6 .500 12 5 15';
const bite = 'M20 5.500c-1 7 4 12.500 12 12.500V1z';

type Place = Pick<WayMark, 'x' | 'y' | 'scale'>;

/** One bean. @param place the corner of its square of 36 by 40 */
function beanMarks(fill: Fill, place: Place): readonly WayMark[] {
	const way = { kind: 'way', ...place } as const;
	const outline = { ...way, d: shell, fill: 'paper', edge: 'ink', edgeWidth: 2 } as const;
	const whole = [
		{ ...way, d: shell, fill: 'fill', edge: 'ink', edgeWidth: 2 },
		{ ...way, d: groove, fill: null, edge: 'paper', edgeWidth: 2 }
	] as const;
	if (fill === 'full') return whole;
	if (fill === 'empty') return [outline];
	if (fill === 'bitten') {
		return [...whole, { ...way, d: bite, fill: 'paper', edge: 'paper', edgeWidth: 2 }];
	}
	const { x, y, scale } = place;
	const small = { x: x + 13 * scale, y: y + 21 * scale, scale: scale * 0.35 };
	return [outline, { ...way, ...small, d: shell, fill: 'fill', edge: 'ink', edgeWidth: 2 }];
}

/** Where each of a row stands, whatever it is read from. */
const columnOf = (index: number, direction: RowLook['direction']): number =>
	direction === 'rtl' ? beansInAll - 1 - index : index;

/** Ten beans. */
export function beanRow(
	number: Pick<CommunityNumber, 'score' | 'nearly'>,
	{ direction, description }: RowLook
): MeetingDrawing {
	return {
		width: beansInAll * beanWidth,
		height: beanHeight,
		description,
		marks: fillsOf(number).flatMap((fill, index) =>
			beanMarks(fill, { x: columnOf(index, direction) * beanWidth, y: 0, scale: 1 })
		)
	};
}

/** Who stands in a row: of those who count and of the others, one after the other and over again. */
export interface PeopleOfRow {
	readonly counted: readonly [Figure, ...Figure[]];
	readonly others: readonly [Figure, ...Figure[]];
}

/** Ten people: those who count are filled. Where they are others than the rest, each is drawn as who they are. */
export function peopleRow(
	number: Pick<CommunityNumber, 'score' | 'nearly'>,
	{ counted, others }: PeopleOfRow,
	{ direction, description }: RowLook
): MeetingDrawing {
	const areAllSmall = [...counted, ...others].every((figure) => smallFigures.includes(figure));
	const scale = areAllSmall ? smallScale : 1;
	return {
		width: beansInAll * personWidth,
		height: personWidth,
		description,
		marks: fillsOf(number).flatMap((fill, index) => {
			const who = fill === 'empty' ? others : counted;
			const figure = who[index % who.length] ?? who[0];
			const x = columnOf(index, direction) * personWidth;
			const place = placeOnGround({ x, y: 0, scale: 1 }, scale);
			return personMarks(fill, figures[figure], place);
		})
	};
}

const personWidth = 32;
/** Where all who stand in it are small, they need not leave room for those who are tall. */
const smallScale = 1.3;
const ground = 29;

/** A smaller or larger one in the same place: on the same ground and in the same middle. */
const placeOnGround = ({ x, y, scale }: Place, times: number): Place => ({
	x: x + (personWidth / 2) * scale * (1 - times),
	y: y + ground * scale * (1 - times),
	scale: scale * times
});

/** How large the filled part of one stands in its outline. */
const sizeOf: Readonly<Record<Fill, number>> = { full: 1, empty: 0, piece: 0.4, bitten: 0.8 };

function personMarks(fill: Fill, d: string, place: Place): readonly WayMark[] {
	const way = { kind: 'way', d, ...place, edge: 'ink', edgeWidth: 1.6 } as const;
	const size = sizeOf[fill];
	if (size === 1) return [{ ...way, fill: 'fill' }];
	const outline = { ...way, fill: 'paper' } as const;
	if (size === 0) return [outline];
	return [outline, { ...way, ...placeOnGround(place, size), fill: 'fill' }];
}
