/** A table has rows: a line as long as this is no row of one. */
const longestLine = 8_000_000;

/** Whether a text holds a line that is longer than any row of a table. */
export function isOneEndlessLine(text: string): boolean {
	if (text.length <= longestLine) return false;
	let from = 0;
	while (text.length - from > longestLine) {
		const feed = text.lastIndexOf('\n', from + longestLine);
		const carriage = text.lastIndexOf('\r', from + longestLine);
		const end = Math.max(feed, carriage);
		if (end <= from) return true;
		from = end;
	}
	return false;
}
