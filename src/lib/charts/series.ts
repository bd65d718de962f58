/** How a line over time is drawn. */
export interface SeriesOptions {
	/** Surveys: connects one recorded point with the next, across quarters in which nobody was asked. */
	readonly connectAcrossGaps?: boolean;
	/** Periods before which the line is broken, since from then on it was counted in another way. */
	readonly breakBefore?: ReadonlySet<string>;
	/** What is written at such a break: "counted differently from here". */
	readonly breakLabel?: string;
}
