import type { Direction } from './definition.ts';

/** What a community says of a measure of its own: nothing of it moves a number. */
export interface OwnMeasureWords {
	/** The measure's code, in any case. */
	readonly code: string;
	/** What people call it; `''`: by its code. */
	readonly label: string;
	readonly picture: MeasurePicture | '';
	/** What its numbers are of: `graves`; `''` where nobody said. */
	readonly unitWord: string;
	readonly direction: Direction;
	readonly howOften: HowOften | '';
}

/** Simple drawings that are part of the page. */
export const measurePictures = [
	'tree',
	'well',
	'house',
	'school',
	'book',
	'child',
	'people',
	'hands',
	'heart',
	'path',
	'field',
	'moon'
] as const;
export type MeasurePicture = (typeof measurePictures)[number];

export const howOftens = [
	'when it happens',
	'week',
	'month',
	'quarter',
	'half-year',
	'year'
] as const;
export type HowOften = (typeof howOftens)[number];
