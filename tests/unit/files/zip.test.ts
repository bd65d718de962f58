import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { defaultZipLimits, readZip, writeZip } from '../../../src/lib/files/zip';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const members = { 'a.txt': text('hello '.repeat(1_000)), 'b/c.txt': text(''), 'd.bin': text('x') };

test('a zip gives back what was put in', () => {
	expect(readZip(writeZip(members))).toEqual({ entries: new Map(Object.entries(members)) });
});

test('the same members give the same bytes', () => {
	expect(writeZip(members)).toEqual(writeZip({ ...members }));
});

test('folders are not members', () => {
	const bytes = zipSync({ 'folder/': new Uint8Array(0), 'folder/a': text('a') });
	expect(readZip(bytes)).toEqual({ entries: new Map([['folder/a', text('a')]]) });
});

describe('a zip for more than four gigabytes', () => {
	/** Sizes and places are written as such a zip writes them, though they are small. */
	function largeZip(): Uint8Array {
		const small = writeZip({ 'a.txt': text('hello '.repeat(100)) });
		const view = new DataView(small.buffer);
		const directory = view.getUint32(small.length - 6, true);
		const entry = small.slice(directory, directory + 46 + 5);
		const entryView = new DataView(entry.buffer);
		const extra = new DataView(new ArrayBuffer(28));
		extra.setUint16(0, 1, true);
		extra.setUint16(2, 24, true);
		for (const [index, at] of [24, 20, 42].entries()) {
			extra.setUint32(4 + index * 8, entryView.getUint32(at, true), true);
			entryView.setUint32(at, 0xffffffff, true);
		}
		entryView.setUint16(30, 28, true);
		const largeEnd = new DataView(new ArrayBuffer(56 + 20));
		const list = directory + entry.length + 28;
		largeEnd.setUint32(0, 0x06064b50, true);
		largeEnd.setUint32(32, 1, true);
		largeEnd.setUint32(48, directory, true);
		largeEnd.setUint32(56, 0x07064b50, true);
		largeEnd.setUint32(64, list, true);
		const end = small.slice(-22);
		new DataView(end.buffer).setUint32(16, 0xffffffff, true);
		const parts = [small.slice(0, directory), entry, extra, largeEnd, end];
		return Uint8Array.from(
			parts.flatMap((part) => [...new Uint8Array('buffer' in part ? part.buffer : part)])
		);
	}

	test('is read where it is small all the same', () => {
		expect(readZip(largeZip())).toEqual({
			entries: new Map([['a.txt', text('hello '.repeat(100))]])
		});
	});
});

describe('the name of a member', () => {
	const named = (...codes: readonly number[]): Uint8Array => {
		const bytes = writeZip({ 'a?b?.csv': text('x') });
		const marks = [...bytes.keys()].filter((at) => bytes[at] === 0x3f);
		for (const [index, at] of marks.entries()) bytes[at] = codes[index % 2] ?? 0;
		return bytes;
	};

	test('is UTF-8 where it can be, else of the old letters of Windows', () => {
		const names = (bytes: Uint8Array): unknown => {
			const contents = readZip(bytes);
			return 'entries' in contents ? [...contents.entries.keys()] : contents;
		};
		expect(names(named(0x82, 0x8a))).toEqual(['aébè.csv']);
		expect(names(writeZip({ 'aébè.csv': text('x') }))).toEqual(['aébè.csv']);
	});
});

describe('limits', () => {
	test('hold for the number of members', () => {
		const limits = { ...defaultZipLimits, entries: 2 };
		expect(readZip(writeZip(members), limits)).toEqual({ problem: 'zip too many entries' });
	});

	test('hold for all bytes together, packed or stored', () => {
		const limits = { ...defaultZipLimits, totalBytes: 5_000 };
		expect(readZip(writeZip(members), limits)).toEqual({ problem: 'zip too large' });
		const stored = zipSync({ a: new Uint8Array(6_000) }, { level: 0 });
		expect(readZip(stored, limits)).toEqual({ problem: 'zip too large' });
	});

	test('stop a bomb, also one that lies about its size', () => {
		const bomb = zipSync({ bomb: new Uint8Array(40_000_000) });
		expect(readZip(bomb)).toEqual({ problem: 'zip too large' });
		const liar = bomb.slice();
		const directory = new DataView(liar.buffer).getUint32(liar.length - 6, true);
		new DataView(liar.buffer).setUint32(directory + 24, 10, true);
		expect(readZip(liar)).toEqual({ problem: 'zip too large' });
	});

	test('are looked at before anything is unpacked', () => {
		const notPacked = zipSync({ bomb: new Uint8Array(2_000).fill(0xff) }, { level: 0 });
		const view = new DataView(notPacked.buffer);
		const directory = view.getUint32(notPacked.length - 6, true);
		view.setUint16(directory + 10, 8, true);
		expect(readZip(notPacked)).toEqual({ problem: 'zip damaged' });
		view.setUint32(directory + 24, 2_000_000_000, true);
		expect(readZip(notPacked)).toEqual({ problem: 'zip too large' });
	});
});

describe('damage', () => {
	const bytes = writeZip(members);

	test('of any kind is a value: cut anywhere', () => {
		for (let length = 0; length < bytes.length; length += 1) {
			expect(readZip(bytes.subarray(0, length))).toEqual({ problem: 'zip damaged' });
		}
	});

	test('of any kind is a value: any byte changed', () => {
		const property = fc.property(
			fc.nat(bytes.length - 1),
			fc.integer({ min: 1, max: 255 }),
			(at, by) => {
				const changed = bytes.slice();
				changed[at] = (changed[at] ?? 0) ^ by;
				const result = readZip(changed);
				if ('problem' in result) return;
				// What still reads is what was packed, save for a name.
				for (const content of result.entries.values()) {
					expect(Object.values(members)).toContainEqual(content);
				}
			}
		);
		fc.assert(property, { seed: 4, numRuns: 2_000 });
	});

	test('of any kind is a value: any bytes at all', () => {
		const property = fc.property(fc.uint8Array({ maxLength: 200 }), (any) => {
			readZip(any);
		});
		fc.assert(property, { seed: 5, numRuns: 1_000 });
	});

	test('is told from a passphrase', () => {
		const locked = writeZip({ a: text('a') });
		const view = new DataView(locked.buffer);
		const directory = view.getUint32(locked.length - 6, true);
		view.setUint16(directory + 8, 1, true);
		expect(readZip(locked)).toEqual({ problem: 'zip encrypted' });
	});
});
