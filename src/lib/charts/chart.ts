import type { TopLevelSpec } from 'vega-lite';
import type { ReleasedCell } from '../domain/disclosure/release.ts';

/**
 * What all charts share. A chart is a pure function `(released, words, look) => spec`: numbers come from a released
 * table, words from the caller (in the reader's language), colours and sizes from the look.
 */
export type ChartSpec = TopLevelSpec;

/** The words under which cells are drawn. */
export interface ChartWords {
	/** What a mark is called on its axis: a quarter, a place, a group. */
	readonly label: (cell: ReleasedCell) => string;
	/** n and N of a mark: "82 of 120". */
	readonly caption: (cell: ReleasedCell) => string;
	/** A number in the indicator's unit, short: "68 %". */
	readonly value: (value: number) => string;
	/** Why there is no number: "not recorded". */
	readonly state: (cell: ReleasedCell) => string;
	/** What the chart shows, for those who hear it. */
	readonly description: string;
}

export interface ChartLook {
	/** Width of the whole picture in CSS pixels. */
	readonly width: number;
	/** The one hue of the area of concern. */
	readonly hue: string;
	readonly ink: string;
	readonly quiet: string;
	readonly line: string;
	readonly paper: string;
	readonly font: string;
	/** Patterns in place of tints, for black-and-white prints. */
	readonly isPrint: boolean;
}
