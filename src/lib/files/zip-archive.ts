import { Inflate } from 'fflate';
import { checksum } from './checksum';
import { joinBytes } from './join-bytes';
import { readDirectory, type ZipMember, type ZipProblem } from './zip-directory';

export interface ZipLimits {
	readonly entries: number;
	/** Bytes of all members together, once inflated. */
	readonly totalBytes: number;
	/** How many times larger than its packed bytes a member may become, once it is past `freeBytes`. */
	readonly ratio: number;
	readonly freeBytes: number;
}

/** What unwinds the reading of an archive; it never leaves `files/`. */
export class ZipFailure extends Error {
	constructor(readonly problem: ZipProblem) {
		super(problem);
	}
}

/** Deflate makes at most about a thousand bytes of one, so that a piece never floods the memory. */
const pieceBytes = 16_384;

/** A member that goes on for longer than this behind the size that it tells is not damaged, but lies. */
const mostBeyondSize = 1_000_000;

/**
 * The members of a zip that nobody vouches for. What the zip says about its sizes is not believed:
 * bytes are counted while they come, and a member must have the length and checksum it was packed with.
 */
export class ZipArchive {
	readonly #bytes: Uint8Array;
	readonly #limits: ZipLimits;
	readonly #members = new Map<string, ZipMember>();
	#room: number;

	constructor(bytes: Uint8Array, limits: ZipLimits) {
		const directory = readDirectory(bytes, limits.entries);
		if ('problem' in directory) throw new ZipFailure(directory.problem);
		for (const member of directory.members) {
			if (member.name.endsWith('/')) continue;
			if (this.#members.has(member.name)) throw new ZipFailure('zip damaged');
			this.#members.set(member.name, member);
		}
		if (overlap(directory.members)) throw new ZipFailure('zip damaged');
		this.#bytes = bytes;
		this.#limits = limits;
		this.#room = limits.totalBytes;
	}

	/** Names of the members, in the order of the list; folders are not members. */
	get names(): readonly string[] {
		return [...this.#members.keys()];
	}

	/** Refuses what says itself that it would be too large, before any of it is unpacked. */
	makeRoomFor(names: readonly string[]): void {
		const sizes = names.map((name) => this.#members.get(name)?.size ?? 0);
		const all = sizes.reduce((sum, size) => sum + size, 0);
		if (all > this.#room) throw new ZipFailure('zip too large');
	}

	read(name: string): Uint8Array {
		const chunks: Uint8Array[] = [];
		this.pieces(name, (piece) => chunks.push(piece));
		return joinBytes(chunks);
	}

	/** Hands a member over piece by piece, so that it need not be held whole. */
	pieces(name: string, take: (piece: Uint8Array) => void): void {
		const member = this.#members.get(name);
		if (member === undefined) throw new ZipFailure('zip damaged');
		const packed = this.#bytes.subarray(member.start, member.start + member.packedSize);
		if (packed.length !== member.packedSize) throw new ZipFailure('zip damaged');
		const ratioRoom = Math.max(this.#limits.freeBytes, packed.length * this.#limits.ratio);
		const room = Math.min(this.#room, member.stored ? this.#room : ratioRoom);
		// Who says that it is a bomb need not be unpacked to be believed; who says otherwise is caught a little later.
		if (member.size > room) throw new ZipFailure('zip too large');
		const most = Math.min(room, member.size + mostBeyondSize);
		let size = 0;
		let sum = 0;
		const count = (piece: Uint8Array): void => {
			size += piece.length;
			if (size > most) throw new ZipFailure('zip too large');
			sum = checksum(piece, sum);
			take(piece);
		};
		if (member.stored) count(packed.slice());
		else inflate(packed, count);
		this.#room -= size;
		if (size !== member.size || sum !== member.checksum) throw new ZipFailure('zip damaged');
	}
}

/** Members that share their packed bytes are how a bomb of many members is made small. */
function overlap(members: readonly ZipMember[]): boolean {
	const filled = members.filter(({ packedSize }) => packedSize > 0);
	const sorted = filled.toSorted((one, other) => one.start - other.start);
	return sorted.some(({ start }, index) => {
		const before = sorted[index - 1];
		return before !== undefined && before.start + before.packedSize > start;
	});
}

function inflate(packed: Uint8Array, take: (piece: Uint8Array) => void): void {
	let failure: Error | null = null;
	const inflater = new Inflate((piece) => {
		try {
			take(piece);
		} catch (error) {
			if (error instanceof Error) failure ??= error;
			throw error;
		}
	});
	try {
		for (let start = 0; start < packed.length; start += pieceBytes) {
			const end = start + pieceBytes;
			inflater.push(packed.subarray(start, end), end >= packed.length);
		}
	} catch {
		// Who takes the pieces may have had enough of them; any other failure is the zip's own.
		throw (failure as Error | null) ?? new ZipFailure('zip damaged');
	}
}
