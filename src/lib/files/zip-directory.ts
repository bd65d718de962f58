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
/** A size or offset that stands elsewhere because it needs more than 32 bits. */
const elsewhere = 0xffffffff;

/** The list at the end of a zip, which says what is in it. */
export function readDirectory(
	bytes: Uint8Array,
	mostEntries: number
): { readonly members: readonly ZipMember[] } | { readonly problem: ZipProblem } {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const end = findEnd(view);
	if (end === null) return { problem: 'zip damaged' };
	const count = view.getUint16(end + 10, true);
	if (count > mostEntries) return { problem: 'zip too many entries' };
	const members: ZipMember[] = [];
	let offset = view.getUint32(end + 16, true);
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

function readEntry(
	bytes: Uint8Array,
	view: DataView,
	offset: number
): { member: ZipMember; next: number } | ZipProblem {
	if (!hasRecord(view, offset, entryLength, entrySignature)) return 'zip damaged';
	if ((view.getUint16(offset + 8, true) & 1) === 1) return 'zip encrypted';
	const method = view.getUint16(offset + 10, true);
	const packedSize = view.getUint32(offset + 20, true);
	const size = view.getUint32(offset + 24, true);
	const local = view.getUint32(offset + 42, true);
	const large = packedSize === elsewhere || size === elsewhere || local === elsewhere;
	if ((method !== 0 && method !== 8) || large) return 'zip unsupported';
	const start = startOfContent(view, local);
	if (start === null) return 'zip damaged';
	const nameStart = offset + entryLength;
	const nameEnd = nameStart + view.getUint16(offset + 28, true);
	const rest = view.getUint16(offset + 30, true) + view.getUint16(offset + 32, true);
	const name = new TextDecoder().decode(bytes.subarray(nameStart, nameEnd));
	const checksum = view.getUint32(offset + 16, true);
	const member = { name, start, packedSize, size, checksum, stored: method === 0 };
	return { member, next: nameEnd + rest };
}

function startOfContent(view: DataView, local: number): number | null {
	if (!hasRecord(view, local, localLength, localSignature)) return null;
	return local + localLength + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

function hasRecord(view: DataView, offset: number, length: number, signature: number): boolean {
	return offset + length <= view.byteLength && view.getUint32(offset, true) === signature;
}
