import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readZip, writeZip } from '../../../src/lib/files/zip';
import { undoLastImport } from '../../../src/lib/project/imports';
import {
	readProjectFile,
	salvageProjectFile,
	writeProjectFile
} from '../../../src/lib/project/project-file';
import { emptyProject, exampleParts, examplePath, exampleProject } from './example-project';

const project = undoLastImport(exampleProject('ab'), '2026-01-20T00:00:00.000Z');
const parts = exampleParts('ab');
const file = await writeProjectFile(project, parts);

function entriesOf(bytes: Uint8Array): Record<string, Uint8Array> {
	const contents = readZip(bytes);
	if ('problem' in contents) throw new Error(contents.problem);
	return Object.fromEntries(contents.entries);
}

test('a project file opens as the same project and the same parts, undone imports too', async () => {
	expect(await readProjectFile(file)).toEqual({ project, parts });
});

test('a project without sources is a file too', async () => {
	const empty = await writeProjectFile(emptyProject(), new Map());
	expect(await readProjectFile(empty)).toEqual({ project: emptyProject(), parts: new Map() });
});

test('project.json comes first in the file, and the format first in it', () => {
	const entries = entriesOf(file);
	expect(Object.keys(entries)).toEqual(['project.json', examplePath('a'), examplePath('b')]);
	expect(new TextDecoder().decode(entries['project.json'])).toMatch(/^\{\s*"format": 14,/);
});

test('the same project gives the same bytes', async () => {
	expect(await writeProjectFile(project, parts)).toEqual(file);
});

test('parts that the project does not name stay out of the file', async () => {
	const more = new Map([...parts, ...exampleParts('c')]);
	expect(await writeProjectFile(project, more)).toEqual(file);
});

test('a part that is missing is a mistake of ours', async () => {
	await expect(writeProjectFile(project, exampleParts('a'))).rejects.toThrow(
		'missing part: sources/b'
	);
});

describe('a problem, never an exception, comes of', () => {
	test('142: a file that was made by a newer version', async () => {
		const json = new TextEncoder().encode('{"format": 1000}');
		expect(await readProjectFile(writeZip({ 'project.json': json }))).toEqual({
			problem: { code: 'project newer' }
		});
	});

	test('a part that was changed or lost', async () => {
		const damaged = {
			problem: { code: 'project damaged', parameters: { part: examplePath('b') } }
		};
		const entries = entriesOf(file);
		const changed = { ...entries, [examplePath('b')]: new TextEncoder().encode('a,b\nb,2') };
		expect(await readProjectFile(writeZip(changed))).toEqual(damaged);
		const { [examplePath('b')]: _lost, ...rest } = entries;
		expect(await readProjectFile(writeZip(rest))).toEqual(damaged);
	});

	test('a file that is no project', async () => {
		const notOurs = { problem: { code: 'project not a project' } };
		expect(await readProjectFile(new Uint8Array(0))).toEqual(notOurs);
		expect(await readProjectFile(new TextEncoder().encode('a,b\n1,2\n'))).toEqual(notOurs);
		expect(await readProjectFile(writeZip({ 'xl/workbook.xml': new Uint8Array(3) }))).toEqual(
			notOurs
		);
	});

	test('a file that needs a passphrase', async () => {
		const age = new TextEncoder().encode('age-encryption.org/v1\n-> scrypt');
		expect(await readProjectFile(age)).toEqual({ problem: { code: 'project encrypted' } });
	});

	test('a file cut anywhere', async () => {
		for (let length = 0; length < file.length; length += 7) {
			expect(await readProjectFile(file.subarray(0, length))).toHaveProperty('problem');
		}
	});

	test('a file cut behind its first name: it is known as a project, and damaged', async () => {
		const long = { ...project, name: 'Kilifi '.repeat(2_000) };
		const whole = await writeProjectFile(long, parts);
		for (const length of [60, 200, whole.length - 30]) {
			expect(await readProjectFile(whole.subarray(0, length))).toEqual({
				problem: { code: 'project damaged' }
			});
		}
	});

	test('any byte changed, unless the project is still the same', async () => {
		const property = fc.asyncProperty(
			fc.nat(file.length - 1),
			fc.integer({ min: 1, max: 255 }),
			async (at, by) => {
				const changed = file.slice();
				changed[at] = (changed[at] ?? 0) ^ by;
				const result = await readProjectFile(changed);
				if (!('problem' in result)) expect(result).toEqual({ project, parts });
			}
		);
		await fc.assert(property, { seed: 11, numRuns: 1_000 });
	});
});

describe('143: of a damaged project file', () => {
	const onlyA = async (bytes: Uint8Array) => {
		const salvaged = await salvageProjectFile(bytes);
		expect(salvaged?.lost).toEqual(['file b.csv']);
		expect(salvaged?.parts).toEqual(exampleParts('a'));
		expect(salvaged?.project.sources.map(({ name }) => name)).toEqual(['file a.csv']);
		const imports = salvaged?.project.decisions.filter(({ kind }) => kind === 'import');
		expect(imports?.map(({ id }) => id)).toEqual(['d-a']);
		// It is a project like any other: saved, it opens.
		const again = await writeProjectFile(salvaged!.project, salvaged!.parts);
		expect(await readProjectFile(again)).toEqual({
			project: salvaged!.project,
			parts: salvaged!.parts
		});
	};

	test('what was not cut off can be opened', async () => {
		const lastMember = file.findLastIndex(
			(byte, at) => byte === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 3
		);
		const header = 30 + examplePath('b').length;
		await onlyA(file.subarray(0, lastMember + header + 3));
	});

	test('a part that was changed is lost alone', async () => {
		const changed = {
			...entriesOf(file),
			[examplePath('b')]: new TextEncoder().encode('a,b\nb,2')
		};
		await onlyA(writeZip(changed));
	});

	test('all is whole where only the list at its end is lost', async () => {
		const list = file.findLastIndex(
			(byte, at) => byte === 0x50 && file[at + 1] === 0x4b && file[at + 2] === 5
		);
		const salvaged = await salvageProjectFile(file.subarray(0, list));
		expect(salvaged).toEqual({ project, parts, lost: [] });
	});

	test('nothing is made where its decisions or all of its files are lost', async () => {
		expect(await salvageProjectFile(file.subarray(0, 100))).toBeNull();
		const { 'project.json': json } = entriesOf(file);
		expect(await salvageProjectFile(writeZip({ 'project.json': json! }))).toBeNull();
	});

	test('whatever byte was changed, every part that opens is as it was', async () => {
		const property = fc.asyncProperty(
			fc.nat(file.length - 1),
			fc.integer({ min: 1, max: 255 }),
			async (at, by) => {
				const changed = file.slice();
				changed[at] = (changed[at] ?? 0) ^ by;
				const salvaged = await salvageProjectFile(changed);
				for (const [path, bytes] of salvaged?.parts ?? []) {
					expect(bytes).toEqual(parts.get(path));
				}
			}
		);
		await fc.assert(property, { seed: 12, numRuns: 300 });
	});
});
