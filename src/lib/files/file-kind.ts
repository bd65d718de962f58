import { readDirectory } from './zip-directory';

/**
 * What a file really is, whatever its name says. Only kinds that are not delimited text are named;
 * the message catalogue has a word for each.
 */
export const otherKinds = [
	'project',
	'xlsx',
	'xlsb',
	'ods',
	'docx',
	'pptx',
	'odt',
	'numbers',
	'zip',
	'xls',
	'pdf',
	'html',
	'xml',
	'fods',
	'xml 2003',
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
	// Sheets of Excel 2 to 5 without a container, as simple programs write them still.
	['xls', [0x09, 0x00, 0x04, 0x00]],
	['xls', [0x09, 0x02, 0x06, 0x00]],
	['xls', [0x09, 0x04, 0x06, 0x00]],
	['xls', [0x09, 0x08, 0x08, 0x00]],
	['xls', [0x09, 0x08, 0x10, 0x00]],
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

/** Names of members that only a zip of each kind has. */
const zipMembers: readonly (readonly [OtherKind, RegExp])[] = [
	['project', /^project\.json$/],
	['xlsb', /^xl[\\/]workbook\.bin$/i],
	['xlsx', /^xl[\\/](?:workbook\.xml|worksheets[\\/])/i],
	['docx', /^word[\\/]document\.xml$/i],
	['pptx', /^ppt[\\/]presentation\.xml$/i],
	['numbers', /^Index(?:\.zip$|[\\/].*\.iwa$)/]
];

/** What OpenDocument files say at their beginning about themselves. */
const openDocuments: readonly (readonly [OtherKind, string])[] = [
	['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
	['odt', 'application/vnd.oasis.opendocument.']
];

const zipLookBytes = 65_536;
const mostMembers = 65_535;
/** Programs name dozens of vocabularies before they say what they have written. */
const textLookBytes = 16_384;

/** The kind that the first bytes give away; `null` where it may be delimited text. */
export function kindOfBytes(bytes: Uint8Array): OtherKind | null {
	if (zipSignatures.some((signature) => startsWith(bytes, signature))) return kindOfZip(bytes);
	const found = signatures.find(([, signature]) => startsWith(bytes, signature))?.[0];
	return found ?? kindOfText(beginningOf(bytes));
}

function beginningOf(bytes: Uint8Array): string {
	let label = 'utf-8';
	if (startsWith(bytes, [0xff, 0xfe])) label = 'utf-16le';
	else if (startsWith(bytes, [0xfe, 0xff])) label = 'utf-16be';
	return new TextDecoder(label).decode(bytes.subarray(0, textLookBytes));
}

const textKinds: readonly (readonly [OtherKind, RegExp])[] = [
	// Many systems write an HTML table and call it `.xls`.
	[
		'html',
		/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style)\b/i
	],
	['fods', /^\s*<\?xml[\s\S]*<office:document\s[\s\S]*opendocument\.spreadsheet/],
	[
		'xml 2003',
		/^\s*<\?xml[\s\S]*<(?:\w+:)?Workbook\s[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/
	],
	['xml 2003', /^\s*<Workbook\s[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/],
	['xml', /^\s*<\?xml\s/],
	['json', /^\s*(?:\{\s*"[^"\r\n]{0,200}"\s*:|\[\s*\{)/]
];

/** The kind that the beginning of a text gives away; `null` where it may be delimited text. */
export function kindOfText(text: string): OtherKind | null {
	const beginning = text.slice(0, textLookBytes);
	return textKinds.find(([, pattern]) => pattern.test(beginning))?.[0] ?? null;
}

function kindOfZip(bytes: Uint8Array): OtherKind {
	const latin = new TextDecoder('latin1');
	const beginning = latin.decode(bytes.subarray(0, zipLookBytes));
	const open = openDocuments.find(([, mark]) => beginning.slice(0, 200).includes(mark));
	if (open !== undefined) return open[0];
	const directory = readDirectory(bytes, mostMembers);
	// Of a zip that is cut short only the beginning can say what it was.
	const names =
		'problem' in directory
			? [firstName(bytes), ...beginning.split(/(?=(?:xl|word|ppt)\/|project\.json)/)]
			: directory.members.map(({ name }) => name);
	const isOpen = ['META-INF/manifest.xml', 'mimetype'].some((name) => names.includes(name));
	if (isOpen && names.includes('content.xml')) return 'ods';
	return zipMembers.find(([, pattern]) => names.some((name) => pattern.test(name)))?.[0] ?? 'zip';
}

/** The name in the header before the first member. */
function firstName(bytes: Uint8Array): string {
	const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
	return new TextDecoder('latin1').decode(bytes.subarray(30, 30 + length));
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((code, index) => bytes[index] === code);
}

function codes(text: string): number[] {
	return Array.from(text, (character) => character.charCodeAt(0));
}
