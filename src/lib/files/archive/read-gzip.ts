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
	const chunks: Uint8Array[] = [];
	let size = 0;
	const gunzip = new Gunzip((chunk) => {
		size += chunk.length;
		if (size > room) throw new RangeError('too large');
		chunks.push(chunk);
	});
	try {
		for (let start = 0; start < bytes.length; start += pieceBytes) {
			const end = start + pieceBytes;
			gunzip.push(bytes.subarray(start, end), end >= bytes.length);
		}
	} catch {
		return size > room ? 'zip too large' : 'zip damaged';
	}
	const unpacked = joinBytes(chunks);
	const trailer = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - trailerBytes);
	const isWhole =
		trailer.getUint32(0, true) === checksum(unpacked) && trailer.getUint32(4, true) === size;
	return isWhole ? unpacked : 'zip damaged';
}
