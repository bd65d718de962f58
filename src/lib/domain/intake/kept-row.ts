/** A row that was left out since another one with its code is the right one, as it is known again in a newer file. */
export interface KeptRow {
	/** Fingerprint of what the row says. */
	readonly leftOut: string;
	/** Those of all rows with its code, sorted: where one of them says something else since, nobody has decided. */
	readonly among: readonly string[];
}
