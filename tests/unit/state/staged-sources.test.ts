import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../src/lib/engine/engine.ts';
import { loadedPart } from '../../../src/lib/pipeline/loaded-part.ts';
import type { Project } from '../../../src/lib/project/project.ts';
import { dropUnneeded, forgetStaged, stageSource } from '../../../src/lib/state/staged-sources.ts';
import { exampleProject, exampleSource } from '../project/example-project.ts';

/** Notes what it is asked, and does nothing. */
function notingEngine(): Engine & { readonly asked: string[] } {
	const asked: string[] = [];
	const nothing = (): Promise<void> => Promise.resolve();
	return {
		asked,
		query: (sql) => {
			asked.push(sql);
			return Promise.resolve([]);
		},
		load: nothing,
		append: nothing,
		cancel: nothing,
		close: nothing
	};
}

const project = exampleProject('abc');

/** Stages a file of so many rows, and says in which database their table is made. */
async function databaseOf(digit: string, records: number, inProject: Project = project) {
	const engine = notingEngine();
	const source = exampleSource(digit);
	const parts = source.parts.map((part) => ({
		...loadedPart(source, part, {
			header: ['Action', 'Community'],
			rows: [['A-1', 'C-1']],
			rowNumbers: [2],
			positions: [0, 1],
			skipped: 0
		}),
		records
	}));
	await stageSource(engine, inProject, source, { parts, problems: [] });
	const made = engine.asked.find((sql) => /^CREATE OR REPLACE TABLE \S*typed_/.test(sql));
	return made?.includes(' loose.typed_') === true ? 'loose' : 'packed';
}

/** Two columns of so many rows take half of the room, and a little more. */
const many = 10_000_000;

beforeEach(forgetStaged);
afterEach(forgetStaged);

describe('How far the rows are', () => {
	it('is not told of a table without rows, of which there is no share', async () => {
		const source = exampleSource('d');
		const parts = source.parts.map((part) => ({
			...loadedPart(source, part, {
				header: ['Action', 'Community'],
				rows: [],
				rowNumbers: [],
				positions: [0, 1],
				skipped: 0
			}),
			records: 0
		}));
		const shares: (number | null)[] = [];
		await stageSource(notingEngine(), project, source, { parts, problems: [] }, ({ share }) => {
			shares.push(share);
		});
		expect(shares.length).toBeGreaterThan(0);
		expect(shares.every((share) => share === null)).toBe(true);
	});
});

describe('Typed rows', () => {
	it('are packed only where those that are not leave no room for them', async () => {
		expect(await databaseOf('a', many)).toBe('loose');
		expect(await databaseOf('b', many)).toBe('packed');
		expect(await databaseOf('c', 100)).toBe('loose');
	});

	it('have the room again of those that are needed no more', async () => {
		expect(await databaseOf('a', many)).toBe('loose');
		await dropUnneeded(notingEngine(), exampleProject('b'));
		expect(await databaseOf('b', many)).toBe('loose');
	});
});
