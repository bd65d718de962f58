/**
 * An estimate with its two limits. `null` says that the data cannot give this number: a share of
 * nobody, the upper limit of a median that was not reached. It is never `NaN`.
 */
export interface Interval<Limit = number | null> {
	estimate: Limit;
	lower: Limit;
	upper: Limit;
}

/** The interval of a count, which always exists. */
export type CountInterval = Interval<number>;
