/**
 * What a file really is, whatever its name says. Only kinds that are not delimited text are named;
 * the message catalogue has a word for each.
 */
export const otherKinds = [
	'project',
	'xlsx',
	'ods',
	'docx',
	'zip',
	'xls',
	'pdf',
	'html',
	'xml',
	'json',
	'rtf',
	'gzip',
	'7z',
	'rar',
	'picture',
	'parquet',
	'sqlite',
	'encrypted'
] as const;
export type OtherKind = (typeof otherKinds)[number];

const signatures: readonly (readonly [OtherKind, readonly number[]])[] = [
	['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
	['pdf', codes('%PDF-')],
	['rtf', codes('{\\rtf')],
	['gzip', [0x1f, 0x8b, 0x08]],
	['7z', [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
	['rar', codes('Rar!\x1a\x07')],
	['picture', [0x89, ...codes('PNG\r\n\x1a\n')]],
	['picture', [0xff, 0xd8, 0xff]],
	['picture', codes('GIF87a')],
	['picture', codes('GIF89a')],
	['parquet', codes('PAR1')],
	['sqlite', codes('SQLite format 3\0')],
	['encrypted', codes('age-encryption.org/v1')]
];

const zipSignatures = [codes('PK\x03\x04'), codes('PK\x05\x06'), codes('PK\x07\x08')];

/** Names that stand in a zip of each kind, looked for in its first and last bytes. */
const zipMarks: readonly (readonly [OtherKind, string])[] = [
	['project', 'project.json'],
	['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
	['xlsx', 'xl/workbook'],
	['xlsx', 'xl/worksheets/'],
	['docx', 'word/document.xml']
];

const zipLookBytes = 65_536;

/** The kind that the first bytes give away; `null` where they do not. */
export function kindOfBytes(bytes: Uint8Array): OtherKind | null {
	if (zipSignatures.some((signature) => startsWith(bytes, signature))) return kindOfZip(bytes);
	return signatures.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? null;
}

const textKinds: readonly (readonly [OtherKind, RegExp])[] = [
	// Many systems write an HTML table and call it `.xls`.
	['html', /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|table|meta)\b/i],
	['xml', /^\s*<\?xml\s/],
	['json', /^\s*(?:\{\s*"[^"\r\n]{0,200}"\s*:|\[\s*\{)/]
];

/** The kind that the beginning of a text gives away; `null` where it may be delimited text. */
export function kindOfText(text: string): OtherKind | null {
	const beginning = text.slice(0, 2_000);
	return textKinds.find(([, pattern]) => pattern.test(beginning))?.[0] ?? null;
}

function kindOfZip(bytes: Uint8Array): OtherKind {
	const latin = new TextDecoder('latin1');
	const ends =
		latin.decode(bytes.subarray(0, zipLookBytes)) + latin.decode(bytes.subarray(-zipLookBytes));
	return zipMarks.find(([, mark]) => ends.includes(mark))?.[0] ?? 'zip';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((code, index) => bytes[index] === code);
}

function codes(text: string): number[] {
	return Array.from(text, (character) => character.charCodeAt(0));
}
