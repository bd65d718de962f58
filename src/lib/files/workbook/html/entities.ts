/** Names of the letters from U+00A0 to U+00FF, in their order. */
const latin =
	'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const entities: ReadonlyMap<string, string> = new Map([
	...latin
		.split(' ')
		.map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
	['OElig', 'Œ'],
	['oelig', 'œ'],
	['Scaron', 'Š'],
	['scaron', 'š'],
	['Yuml', 'Ÿ'],
	['ndash', '–'],
	['mdash', '—'],
	['lsquo', '‘'],
	['rsquo', '’'],
	['ldquo', '“'],
	['rdquo', '”'],
	['hellip', '…'],
	['bull', '•'],
	['euro', '€'],
	['trade', '™'],
	['le', '≤'],
	['ge', '≥'],
	['ne', '≠']
]);

export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+\d*);?/gi, (whole, name: string) => {
		if (!name.startsWith('#')) return entities.get(name) ?? whole;
		const isHex = /^#x/i.test(name);
		const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
		return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
	});
}
