import { Gunzip } from 'fflate';
import { checksum } from '../checksum';
import { refused } from '../file-problem';
import { joinBytes } from '../join-bytes';
import type { Answers, ReadResult } from '../read-result';
import { defaultZipLimits } from '../zip';
import { isArchive, type ReadMember } from './read-archive';

const pieceBytes = 16_384;
/** Length and checksum of what was packed stand in the last eight bytes. */
const trailerBytes = 8;
const shortest = 18;
/** So much is unpacked of what tells that it is too large, to see that it is not merely cut short. */
const enoughOfBomb = 20_000_000;
/** What goes on for longer than this behind the length that it tells is not what it says. */
const mostBeyondLength = 1_000_000;

/** Reads the one file that is packed in a gzip. */
export async function readGzip(
	bytes: Uint8Array,
	fileName: string,
	answers: Answers,
	readMember: ReadMember
): Promise<ReadResult> {
	const unpacked = unpack(bytes);
	if (typeof unpacked === 'string') return refused(fileName, unpacked);
	// An archive in an archive may go on for ever.
	if (isArchive(unpacked)) return refused(fileName, 'archive inside');
	return readMember(unpacked, fileName, answers);
}

function unpack(bytes: Uint8Array): Uint8Array | 'zip damaged' | 'zip too large' {
	if (bytes.length < shortest) return 'zip damaged';
	const room = Math.min(
		defaultZipLimits.totalBytes,
		Math.max(defaultZipLimits.freeBytes, bytes.length * defaultZipLimits.ratio)
	);
	const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - trailerBytes);
	const told = trailer.getUint32(4, true);
	const most = told > room ? Math.min(room, enoughOfBomb) : told + mostBeyondLength;
	const chunks: Uint8Array[] = [];
	let size = 0;
	const gunzip = new Gunzip((chunk) => {
		size += chunk.length;
		if (size > most) throw new RangeError('too large');
		chunks.push(chunk);
	});
	try {
		for (let start = 0; start < bytes.length; start += pieceBytes) {
			const end = start + pieceBytes;
			gunzip.push(bytes.subarray(start, end), end >= bytes.length);
		}
	} catch {
		return size > most && told > room ? 'zip too large' : 'zip damaged';
	}
	const unpacked = joinBytes(chunks);
	const isWhole = told === size && trailer.getUint32(0, true) === checksum(unpacked);
	return isWhole ? unpacked : 'zip damaged';
}
