import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../../src/lib/pipeline/read-source.ts';
import { projectAt } from '../../../src/lib/project/earlier-state.ts';
import {
	forgetIdle,
	forgottenIn,
	idleSources,
	namesakes
} from '../../../src/lib/project/forgotten.ts';
import { MemoryStorage } from '../../../src/lib/project/memory-storage.ts';
import { readProjectFile, writeProjectFile } from '../../../src/lib/project/project-file.ts';
import type { FixDecision } from '../../../src/lib/project/decisions/about-rows.ts';
import {
	activeSources,
	addImport,
	redoImport,
	undoLastImport
} from '../../../src/lib/project/imports.ts';
import { addDecision } from '../../../src/lib/project/project.ts';
import { readingId } from '../../../src/lib/project/readings.ts';
import { emptyProject, exampleProject, exampleSource } from './example-project.ts';

const secret = 'Wanjiku Kamau';
const file = `meeting_id,community_id,date,called_by\nm1,c1,2026-01-03,${secret}\n`;
const without = file.replace('called_by', 'chief');
const day = (at: number): string => `2026-02-0${at}T10:00:00.000Z`;

/** The file was taken in with the column, undone, and taken in again without it; a cell of it was mended meanwhile. */
async function twiceRead() {
	const encoder = new TextEncoder();
	const first = await readSource(encoder.encode(file), 'january.csv', day(1));
	const second = await readSource(encoder.encode(without), 'january.csv', day(2));
	if (first.source === null || second.source === null) throw new Error('refused');
	const id = readingId(first.source.sha256, [first.source]);
	const parts = second.source.parts.map((part) => ({ ...part, path: `sources/again.csv` }));
	const again = { ...second.source, id, sha256: first.source.sha256, parts };
	const fix: FixDecision = {
		id: 'fix',
		kind: 'fix',
		at: day(1),
		on: true,
		table: 'meetings',
		column: 'called_by',
		value: secret,
		to: 'community'
	};
	const taken = addDecision(
		addImport(emptyProject(), [first.source], { id: 'd1', at: day(1) }),
		fix
	);
	const undone = undoLastImport(taken, day(2));
	const project = addImport(undone, [again], { id: 'd2', at: day(2) });
	const bytes = [...second.bytes.values()].map((one) => ['sources/again.csv', one] as const);
	return { project, parts: new Map([...first.bytes, ...bytes]), first: first.source, again };
}

/** All that stands in a saved project file, unpacked. */
const unpacked = (zip: Uint8Array): string =>
	Object.values(unzipSync(zip))
		.map((bytes) => strFromU8(bytes))
		.join('\n');

describe('A column that was taken in by mistake', () => {
	it('is told as held by the earlier reading, and by no other', async () => {
		const { project, first } = await twiceRead();
		expect(
			idleSources(project).map(({ source, why, onlyHere }) => [source.id, why, onlyHere])
		).toEqual([[first.id, 'read again', ['called_by']]]);
	});

	it('is gone from what is stored and from the saved file, byte by byte, once it is forgotten', async () => {
		const { project, parts } = await twiceRead();
		const storage = new MemoryStorage();
		await storage.save(project, parts);
		const before = await writeProjectFile(project, parts);
		expect(unpacked(before)).toContain(secret);

		const next = forgetIdle(project, { id: 'f', at: day(3) });
		await storage.save(next, new Map());
		const stored = await storage.load('p1');
		if (stored === undefined) throw new Error('missing project');
		expect([...stored.parts.keys()]).toEqual(['sources/again.csv']);
		const after = unpacked(await writeProjectFile(next, stored.parts));
		expect(after).not.toContain(secret);
		expect(after).not.toContain('called_by');
		expect(after).toContain('january.csv');
	});

	it('leaves a project that counts the same, and opens from its file', async () => {
		const { project, parts, again } = await twiceRead();
		const next = forgetIdle(project, { id: 'f', at: day(3) });
		expect(activeSources(next)).toEqual(activeSources(project));
		const kept = new Map([...parts].filter(([path]) => path === 'sources/again.csv'));
		const read = await readProjectFile(await writeProjectFile(next, kept));
		expect(read).toMatchObject({ project: { sources: [{ id: again.id }] } });
		expect(idleSources(next)).toEqual([]);
		expect(forgetIdle(next, { id: 'g', at: day(4) })).toBe(next);
	});

	it('is said to be missing on the days on which it counted', async () => {
		const { project } = await twiceRead();
		const next = forgetIdle(project, { id: 'f', at: day(3) });
		expect(forgottenIn(projectAt(next, day(1)), next)).toEqual(['january.csv']);
		expect(forgottenIn(next, next)).toEqual([]);
	});
});

describe('What was forgotten', () => {
	it('cannot be brought back by switching an import on, and its id is no other reading’s', () => {
		const undone = undoLastImport(exampleProject('ab'), day(1));
		const next = forgetIdle(undone, { id: 'f', at: day(3) });
		expect(next.sources.map(({ id }) => id)).toEqual([exampleSource('a').id]);
		expect(redoImport(next, day(4))).toBe(next);
		const { id } = exampleSource('b');
		expect(readingId(id, [...namesakes(next), ...next.sources])).toBe(`${id}_2`);
	});
});
