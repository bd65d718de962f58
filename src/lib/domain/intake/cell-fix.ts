/**
 * A decision about one cell, or about all cells of a column that say the same. It is applied to the text of the file
 * before anything is read; the problem list goes on showing what stood there.
 */
export interface CellFix {
	/** Id of the model's column. */
	readonly column: string;
	/** The cell as it stands; outer spaces do not matter. */
	readonly value: string;
	/** What is read instead; `''`: nothing was recorded. */
	readonly to: string;
	/** Only in rows in which another column's cell, as it stands, has this value. */
	readonly where?: { readonly column: string; readonly value: string } | undefined;
	/** Only in this row of the file. */
	readonly row?: number | undefined;
	/** Id of the decision that it comes from. */
	readonly decision?: string | undefined;
}
