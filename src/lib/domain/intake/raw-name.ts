/** The raw table: `row` (the file's own row), `surplus` (cells beyond the header), `c0` … as text. */
export function rawName(part: number): string {
	return `raw_${part}`;
}
