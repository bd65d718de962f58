import { beforeAll, describe, expect, it } from 'vitest';
import { largeFrom } from '../../../src/lib/files/csv-stream/read-large.ts';
import { readSource, readStoredPart } from '../../../src/lib/pipeline/read-source.ts';
import { ReadingDesk } from '../../../src/lib/pipeline/reading-desk.ts';
import type { TakenFile } from '../../../src/lib/pipeline/take-file.ts';

const header = 'meeting_id,community_id,date,girls';

/** Row 2 of the file is the first record. */
const line = (row: number): string =>
	`M-${row},C-${row % 400},2024-03-0${(row % 9) + 1},${row % 30}`;

function largeFile(): Uint8Array {
	const records = Math.ceil(largeFrom / line(1_000_000).length) + 50_000;
	const lines = Array.from({ length: records }, (_, at) => line(at + 2));
	return new TextEncoder().encode(`${[header, ...lines].join('\n')}\n`);
}

describe('A large file that the project keeps', () => {
	const bytes = largeFile();
	let taken: TakenFile;

	beforeAll(async () => {
		const read = await readSource(bytes, 'meetings.csv', '2026-01-01T00:00:00Z');
		if (read.source === null) throw new Error('missing source');
		taken = { ...read, source: read.source };
	});

	it('is kept as it came, and read again to the very same bytes for the database', async () => {
		const [part] = taken.source.parts;
		const [first] = taken.parts;
		if (part === undefined || first === undefined) throw new Error('missing part');
		expect(taken.bytes.get(part.path)).toBe(bytes);
		expect(first.arrowStreams.length).toBeGreaterThan(1);
		const shares: number[] = [];
		const again = await readStoredPart(taken.source, part, bytes, (share) => shares.push(share));
		expect(again.problems).toEqual([]);
		expect({ ...again.part, arrowStreams: [] }).toEqual({ ...first, arrowStreams: [] });
		const streams = [again.part.arrowStreams, first.arrowStreams].map((all) => Buffer.concat(all));
		expect(streams[0]?.equals(streams[1] ?? Buffer.alloc(0))).toBe(true);
		expect(shares.at(-1)).toBe(1);
	});

	it('shows the rows that somebody asks for, and none where none stands', async () => {
		const [part] = taken.source.parts;
		if (part === undefined) throw new Error('missing part');
		const wanted = [2, 140_003, 1, 9_999_999];
		const found = await new ReadingDesk().rows(taken.source, part, bytes, wanted);
		expect(found).toEqual({
			header: header.split(','),
			rows: [2, 140_003].map((row) => ({ row, cells: line(row).split(',') }))
		});
	});
});
