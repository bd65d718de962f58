import { joinBytes } from './join-bytes.ts';

/**
 * A photo or drawing of an object, made small: a square JPEG that holds the picture and nothing that a camera or a program
 * wrote beside it (place, day, device, thumbnail, comments).
 */

/** So that four of them, three times each, leave room in a pack of 500 kB. */
export const mostPhotoBytes = 10_000;

/** Sides of the square and qualities, in the order in which they are tried until one is small enough. */
const tries: readonly { readonly side: number; readonly quality: number }[] = [
	256, 192, 128
].flatMap((side) => [0.8, 0.6, 0.4].map((quality) => ({ side, quality })));

/** Where a picture lies in a square: whole, in the middle, never larger than it is. */
export function placeInSquare(
	width: number,
	height: number,
	side: number
): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
	const scale = Math.min(1, side / Math.max(width, height));
	const size = { width: Math.max(1, width * scale), height: Math.max(1, height * scale) };
	return { x: (side - size.width) / 2, y: (side - size.height) / 2, ...size };
}

/** The first try that is small enough, without notes; `null` where none is, or what came is no JPEG. */
export async function firstSmall(
	encode: (side: number, quality: number) => Promise<Uint8Array>
): Promise<Uint8Array | null> {
	for (const { side, quality } of tries) {
		const bytes = withoutNotes(await encode(side, quality));
		if (bytes !== null && bytes.length <= mostPhotoBytes) return bytes;
	}
	return null;
}

const marker = 0xff;
const startOfImage = 0xd8;
const startOfScan = 0xda;
const firstNote = 0xe1;
const lastNote = 0xef;
const comment = 0xfe;

interface Segment {
	readonly code: number;
	readonly from: number;
	readonly to: number;
}

/** The parts of a JPEG up to its picture, which begins with the last of them; `null` for other bytes. */
function segmentsOf(bytes: Uint8Array): readonly Segment[] | null {
	if (bytes[0] !== marker || bytes[1] !== startOfImage) return null;
	const segments: Segment[] = [];
	let from = 2;
	while (from + 4 <= bytes.length && bytes[from] === marker) {
		const code = bytes[from + 1] ?? 0;
		const length = (bytes[from + 2] ?? 0) * 256 + (bytes[from + 3] ?? 0);
		const to = from + 2 + length;
		if (length < 2 || to > bytes.length) return null;
		segments.push({ code, from, to });
		if (code === startOfScan) return segments;
		from = to;
	}
	return null;
}

const isNote = ({ code }: Segment): boolean =>
	(code >= firstNote && code <= lastNote) || code === comment;

/** A JPEG without anything but what its picture needs; `null` for other bytes. */
export function withoutNotes(bytes: Uint8Array): Uint8Array | null {
	const segments = segmentsOf(bytes);
	const last = segments?.at(-1);
	if (segments === null || last === undefined) return null;
	const kept = segments.filter((segment) => !isNote(segment) && segment !== last);
	const parts = [bytes.subarray(0, 2), ...kept.map(({ from, to }) => bytes.subarray(from, to))];
	return joinBytes([...parts, bytes.subarray(last.from)]);
}

const address = 'data:image/jpeg;base64,';

/** How it is kept and shown. */
export function photoAddress(bytes: Uint8Array): string {
	return `${address}${btoa(String.fromCharCode(...bytes))}`;
}

/** Whether an address is of a small photo without notes; whoever wrote the file that it stands in. */
export function isSmallPhoto(photo: string): boolean {
	if (!photo.startsWith(address) || !/^[0-9A-Za-z+/]+={0,2}$/.test(photo.slice(address.length))) {
		return false;
	}
	if (photo.length > address.length + Math.ceil(mostPhotoBytes / 3) * 4) return false;
	const bytes = Uint8Array.from(atob(photo.slice(address.length)), (sign) => sign.charCodeAt(0));
	const segments = segmentsOf(bytes);
	return segments !== null && !segments.some(isNote);
}
