import { Inflate, zipSync } from 'fflate';
import { checksum } from './checksum';
import { joinBytes } from './join-bytes';
import { readDirectory, type ZipMember, type ZipProblem } from './zip-directory';

export type { ZipProblem } from './zip-directory';

export interface ZipLimits {
	readonly entries: number;
	/** Bytes of all members together, once inflated. */
	readonly totalBytes: number;
	/** How many times larger than its packed bytes a member may become, once it is past `freeBytes`. */
	readonly ratio: number;
	readonly freeBytes: number;
}

export const defaultZipLimits: ZipLimits = {
	entries: 2_000,
	totalBytes: 300_000_000,
	ratio: 250,
	freeBytes: 10_000_000
};

export type ZipContents =
	{ readonly entries: ReadonlyMap<string, Uint8Array> } | { readonly problem: ZipProblem };

/** The same members give the same bytes, at any time and in any time zone. */
export function writeZip(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
	return zipSync({ ...entries }, { level: 6, mtime: new Date(1980, 0, 1) });
}

/**
 * Unpacks a zip that nobody vouches for. What the zip says about its sizes is not believed: bytes
 * are counted while they come, and a member must have the length and checksum it was packed with.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = defaultZipLimits): ZipContents {
	const directory = readDirectory(bytes, limits.entries);
	if ('problem' in directory) return directory;
	const entries = new Map<string, Uint8Array>();
	let room = limits.totalBytes;
	for (const member of directory.members) {
		if (member.name.endsWith('/')) continue;
		if (entries.has(member.name)) return { problem: 'zip damaged' };
		const content = unpack(bytes, member, room, limits);
		if (typeof content === 'string') return { problem: content };
		room -= content.length;
		entries.set(member.name, content);
	}
	return { entries };
}

function unpack(
	bytes: Uint8Array,
	member: ZipMember,
	room: number,
	limits: ZipLimits
): Uint8Array | ZipProblem {
	const packed = bytes.subarray(member.start, member.start + member.packedSize);
	if (packed.length !== member.packedSize) return 'zip damaged';
	const ratioRoom = Math.max(limits.freeBytes, packed.length * limits.ratio);
	const content = member.stored ? packed.slice() : inflate(packed, Math.min(room, ratioRoom));
	if (typeof content === 'string') return content;
	if (content.length > room) return 'zip too large';
	const whole = content.length === member.size && checksum(content) === member.checksum;
	return whole ? content : 'zip damaged';
}

/** Deflate makes at most about a thousand bytes of one, so that a piece never floods the memory. */
const pieceBytes = 16_384;

class TooLarge extends Error {}

function inflate(packed: Uint8Array, room: number): Uint8Array | ZipProblem {
	const chunks: Uint8Array[] = [];
	let size = 0;
	const inflater = new Inflate((chunk) => {
		size += chunk.length;
		if (size > room) throw new TooLarge();
		chunks.push(chunk);
	});
	try {
		for (let start = 0; start < packed.length; start += pieceBytes) {
			const end = start + pieceBytes;
			inflater.push(packed.subarray(start, end), end >= packed.length);
		}
	} catch (error) {
		return error instanceof TooLarge ? 'zip too large' : 'zip damaged';
	}
	return joinBytes(chunks);
}
