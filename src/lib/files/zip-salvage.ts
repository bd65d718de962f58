import { Unzip, UnzipInflate } from 'fflate';
import { joinBytes } from './join-bytes';

/** A zip's bytes are given on in pieces, so that what becomes too large is noticed on the way. */
const pieceBytes = 65_536;

/**
 * The members of a damaged zip that can still be unpacked, found by the header before each of them: the list at the end may
 * be lost. Whether they are what was packed is for the caller to check.
 *
 * @param mostBytes of all members together; what goes beyond is not read
 */
export function salvageZip(bytes: Uint8Array, mostBytes: number): ReadonlyMap<string, Uint8Array> {
	const found = new Map<string, Uint8Array>();
	let room = mostBytes;
	const unzip = new Unzip((member) => {
		const pieces: Uint8Array[] = [];
		member.ondata = (error, piece, isLast) => {
			if (error !== null) return;
			room -= piece.length;
			if (room < 0) throw new Error('invalid zip: too large');
			pieces.push(piece);
			if (isLast) found.set(member.name, joinBytes(pieces));
		};
		member.start();
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length; at += pieceBytes) {
			const end = at + pieceBytes;
			unzip.push(bytes.subarray(at, end), end >= bytes.length);
		}
	} catch {
		// What came before is whole; what comes after cannot be found.
	}
	return found;
}
