import { describe, expect, it } from 'vitest';
import {
	firstSmall,
	isSmallPhoto,
	mostPhotoBytes,
	photoAddress,
	placeInSquare,
	withoutNotes
} from '../../../src/lib/files/small-photo.ts';

/** A part of a JPEG: its code, its length of two bytes (which counts itself), and what it holds. */
const part = (code: number, text: string): readonly number[] => {
	const held = new TextEncoder().encode(text);
	return [0xff, code, (held.length + 2) >> 8, (held.length + 2) & 0xff, ...held];
};
const head = [0xff, 0xd8];
const jfif = part(0xe0, 'JFIF\0');
const table = part(0xdb, 'table');
const scan = [...part(0xda, 'scan'), 1, 2, 3, 0xff, 0xd9];
const notes = [
	...part(0xe1, 'Exif\0\0 GPS here'),
	...part(0xed, 'Photoshop by Amina'),
	...part(0xfe, 'a comment')
];

const plain = Uint8Array.from([...head, ...jfif, ...table, ...scan]);
const noted = Uint8Array.from([...head, ...notes, ...jfif, ...table, ...scan]);
const long = (bytes: number): Uint8Array => {
	const whole = new Uint8Array(bytes);
	whole.set(plain);
	return whole;
};

describe('a small photo', () => {
	it('keeps its picture and loses what a camera or a program wrote into it', () => {
		expect(withoutNotes(noted)).toEqual(plain);
		expect(withoutNotes(plain)).toEqual(plain);
	});

	it('is no other kind of file, and none that was cut short', () => {
		expect(withoutNotes(Uint8Array.from([0x89, 0x50, 0x4e, 0x47]))).toBeNull();
		expect(withoutNotes(new Uint8Array())).toBeNull();
		expect(withoutNotes(plain.subarray(0, 14))).toBeNull();
		expect(withoutNotes(Uint8Array.from([...head, ...jfif, ...table]))).toBeNull();
	});

	it('is made smaller and plainer until it is small enough', async () => {
		const tried: string[] = [];
		const bytes = await firstSmall((side, quality) => {
			tried.push(`${side} ${quality}`);
			return Promise.resolve(long(side === 192 ? mostPhotoBytes : mostPhotoBytes + 1));
		});
		expect(bytes).toHaveLength(mostPhotoBytes);
		expect(tried).toEqual(['256 0.8', '256 0.6', '256 0.4', '192 0.8']);
	});

	it('is none where it never becomes small enough, or nothing was painted', async () => {
		expect(await firstSmall(() => Promise.resolve(long(mostPhotoBytes + 1)))).toBeNull();
		expect(await firstSmall(() => Promise.resolve(new Uint8Array()))).toBeNull();
	});

	it('stands whole in the middle of a square, and is never made larger', () => {
		expect(placeInSquare(4000, 2000, 256)).toEqual({ x: 0, y: 64, width: 256, height: 128 });
		expect(placeInSquare(300, 600, 256)).toEqual({ x: 64, y: 0, width: 128, height: 256 });
		expect(placeInSquare(56, 56, 256)).toEqual({ x: 100, y: 100, width: 56, height: 56 });
	});

	it('is known by what stands in it, whoever wrote the file that holds it', () => {
		expect(isSmallPhoto(photoAddress(plain))).toBe(true);
		expect(isSmallPhoto(photoAddress(long(mostPhotoBytes)))).toBe(true);
		expect(isSmallPhoto(photoAddress(long(mostPhotoBytes + 3)))).toBe(false);
		expect(isSmallPhoto(photoAddress(noted))).toBe(false);
		expect(isSmallPhoto('data:image/svg+xml;base64,PHN2Zz4=')).toBe(false);
		expect(isSmallPhoto('https://example.org/a.jpg')).toBe(false);
		expect(isSmallPhoto(`${photoAddress(plain)}" onerror="`)).toBe(false);
	});
});
