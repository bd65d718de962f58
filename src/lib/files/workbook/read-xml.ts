import type { ZipArchive } from '../zip-archive';
import type { ReadingGuard } from './guard';
import { XmlReader, type XmlHandler } from './xml';

/** A piece of text from which the encoding can be told. */
const declarationBytes = 200;

/** Reads a member of a zip as XML while it is unpacked, so that neither is held whole. */
export function readXmlMember(
	archive: ZipArchive,
	name: string,
	handler: XmlHandler,
	guard: ReadingGuard
): void {
	const reader = new XmlReader(handler);
	let decoder: TextDecoder | null = null;
	archive.pieces(name, (piece) => {
		decoder ??= new TextDecoder(xmlEncoding(piece));
		pushPieces(piece, reader, decoder, guard);
	});
	reader.end();
}

/** Reads bytes as XML. */
export function readXmlBytes(bytes: Uint8Array, handler: XmlHandler, guard: ReadingGuard): void {
	const reader = new XmlReader(handler);
	pushPieces(bytes, reader, new TextDecoder(xmlEncoding(bytes)), guard);
	reader.end();
}

/** Texts above a hundred thousand letters or so are many times dearer to make than shorter ones. */
const pieceBytes = 65_536;

function pushPieces(
	bytes: Uint8Array,
	reader: XmlReader,
	decoder: TextDecoder,
	guard: ReadingGuard
): void {
	for (let start = 0; start < bytes.length; start += pieceBytes) {
		guard.lookAtClock();
		const piece = bytes.subarray(start, start + pieceBytes);
		reader.push(decoder.decode(piece, { stream: true }));
	}
}

/** By byte order mark, else as the declaration says, else UTF-8. */
function xmlEncoding(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, declarationBytes));
	const label = /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)["']/.exec(beginning)?.[1];
	return label !== undefined && isKnown(label) ? label : 'utf-8';
}

function isKnown(label: string): boolean {
	try {
		return !/^utf-?16/i.test(new TextDecoder(label).encoding);
	} catch {
		return false;
	}
}
