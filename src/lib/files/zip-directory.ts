import { memberName } from './zip-names';

export const zipProblems = [
	'zip damaged',
	'zip too many entries',
	'zip too large',
	'zip encrypted',
	'zip unsupported'
] as const;
export type ZipProblem = (typeof zipProblems)[number];

export interface ZipMember {
	readonly name: string;
	/** Where its packed bytes begin. */
	readonly start: number;
	readonly packedSize: number;
	readonly size: number;
	readonly checksum: number;
	/** Stored as it is; else deflated. */
	readonly stored: boolean;
}

const endSignature = 0x06054b50;
const endLength = 22;
const longestComment = 65_535;
const entrySignature = 0x02014b50;
const entryLength = 46;
const localSignature = 0x04034b50;
const localLength = 30;
/** A size or offset that stands elsewhere because it may need more than 32 bits. */
const elsewhere = 0xffffffff;
const largeEndLocator = 0x07064b50;
const largeEndLocatorLength = 20;
const largeEndSignature = 0x06064b50;
const largeEndLength = 56;
const largeSizesId = 1;
const isUtf8Flag = 0x800;

/** The list at the end of a zip, which says what is in it. */
export function readDirectory(
	bytes: Uint8Array,
	mostEntries: number
): { readonly members: readonly ZipMember[] } | { readonly problem: ZipProblem } {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === null) return { problem: 'zip damaged' };
	const { count, start } = listOf(view, end);
	if (count > mostEntries) return { problem: 'zip too many entries' };
	const members: ZipMember[] = [];
	let offset = start;
	for (let index = 0; index < count; index += 1) {
		const entry = readEntry(bytes, view, offset);
		if (typeof entry === 'string') return { problem: entry };
		members.push(entry.member);
		offset = entry.next;
	}
	return { members };
}

function findEnd(view: DataView): number | null {
	const first = Math.max(0, view.byteLength - endLength - longestComment);
	for (let offset = view.byteLength - endLength; offset >= first; offset -= 1) {
		const comment = view.byteLength - offset - endLength;
		const found = view.getUint32(offset, true) === endSignature;
		if (found && view.getUint16(offset + 20, true) === comment) return offset;
	}
	return null;
}

/** How many members there are, and where the list of them begins: at the end, or where that points. */
function listOf(view: DataView, end: number): { readonly count: number; readonly start: number } {
	const small = { count: view.getUint16(end + 10, true), start: view.getUint32(end + 16, true) };
	const locator = end - largeEndLocatorLength;
	if (locator < 0 || !hasRecord(view, locator, largeEndLocatorLength, largeEndLocator))
		return small;
	const large = large64(view, locator + 8);
	if (!hasRecord(view, large, largeEndLength, largeEndSignature)) return small;
	return { count: large64(view, large + 32), start: large64(view, large + 48) };
}

/** More than a file can have is as good as the most that a number can hold. */
const large64 = (view: DataView, offset: number): number =>
	Math.min(Number(view.getBigUint64(offset, true)), Number.MAX_SAFE_INTEGER);

function readEntry(
	bytes: Uint8Array,
	view: DataView,
	offset: number
): { member: ZipMember; next: number } | ZipProblem {
	if (!hasRecord(view, offset, entryLength, entrySignature)) return 'zip damaged';
	if ((view.getUint16(offset + 8, true) & 1) === 1) return 'zip encrypted';
	const method = view.getUint16(offset + 10, true);
	const nameStart = offset + entryLength;
	const nameEnd = nameStart + view.getUint16(offset + 28, true);
	const extraEnd = nameEnd + view.getUint16(offset + 30, true);
	const next = extraEnd + view.getUint16(offset + 32, true);
	if (next > view.byteLength) return 'zip damaged';
	const [size = 0, packedSize = 0, local = 0] = largeSizes(
		view,
		[nameEnd, extraEnd],
		[24, 20, 42].map((at) => view.getUint32(offset + at, true))
	);
	if (method !== 0 && method !== 8) return 'zip unsupported';
	const start = startOfContent(view, local);
	if (start === null) return 'zip damaged';
	const isUtf8 = (view.getUint16(offset + 8, true) & isUtf8Flag) !== 0;
	const name = memberName(bytes.subarray(nameStart, nameEnd), isUtf8);
	const checksum = view.getUint32(offset + 16, true);
	const member = { name, start, packedSize, size, checksum, stored: method === 0 };
	return { member, next };
}

/** Numbers that did not fit stand in a field of their own, in this order, those that did left out. */
function largeSizes(
	view: DataView,
	[from, to]: readonly [number, number],
	numbers: readonly number[]
): number[] {
	let field = from;
	while (field + 4 <= to && view.getUint16(field, true) !== largeSizesId) {
		field += 4 + view.getUint16(field + 2, true);
	}
	let at = field + 4;
	return numbers.map((number) => {
		if (number !== elsewhere || at + 8 > to) return number;
		at += 8;
		return large64(view, at - 8);
	});
}

function startOfContent(view: DataView, local: number): number | null {
	if (!hasRecord(view, local, localLength, localSignature)) return null;
	return local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function hasRecord(view: DataView, offset: number, length: number, signature: number): boolean {
	return offset + length <= view.byteLength && view.getUint32(offset, true) === signature;
}
