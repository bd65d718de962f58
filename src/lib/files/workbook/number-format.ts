/** What a number format makes of a number: only what tells dates and times from numbers matters. */
export type FormatKind = 'number' | 'date' | 'time' | 'date and time' | 'duration';

/** Formats that a workbook may use without spelling them out. */
const builtIn: ReadonlyMap<number, FormatKind> = new Map([
	...span(14, 17, 'date'),
	...span(18, 21, 'time'),
	[22, 'date and time'],
	// Dates in East Asian editions.
	...span(27, 31, 'date'),
	...span(32, 35, 'time'),
	[36, 'date'],
	[45, 'time'],
	[46, 'duration'],
	[47, 'time'],
	...span(50, 58, 'date')
]);

export function builtInFormatKind(id: number): FormatKind {
	return builtIn.get(id) ?? 'number';
}

/** What stands for itself: quoted or escaped text, room to fill, colours, conditions, locales. */
const literals = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi;

export function formatKind(code: string): FormatKind {
	const section = code.replace(literals, '').split(';')[0] ?? '';
	if (/^\s*(?:general|standard)\s*$/i.test(section) || /[0#?@]/.test(withoutSeconds(section)))
		return 'number';
	if (/\[(?:h+|m+|s+)\]/i.test(section)) return 'duration';
	const hasTime = /[hs]|am\/pm|a\/p/i.test(section);
	const plain = section.replace(/am\/pm|a\/p/gi, '');
	const hasDate = /[ydeg]/i.test(plain) || hasMonth(plain);
	if (hasDate && hasTime) return 'date and time';
	if (hasDate) return 'date';
	return hasTime ? 'time' : 'number';
}

/** Tenths of seconds are written with zeros too. */
function withoutSeconds(section: string): string {
	return section.replace(/s[.,]0+/gi, 's').replace(/\]\s*[.,]0+/g, ']');
}

/** `m` is minutes beside hours or seconds, else months. */
function hasMonth(section: string): boolean {
	return /m/i.test(section.replace(/h+[^a-z]*m+/gi, 'h').replace(/m+[^a-z]*s/gi, 's'));
}

function span(first: number, last: number, kind: FormatKind): [number, FormatKind][] {
	return Array.from({ length: last - first + 1 }, (_, index) => [first + index, kind]);
}
