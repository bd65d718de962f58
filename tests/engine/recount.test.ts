import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { csvFiles, projectOf, resultsText, type NamedText } from './project-in-node.ts';

/**
 * Every cell of "All results" against a separate program in another language, which reads the same files by the
 * written rules (`tests/recount`).
 */

const hasPython = spawnSync('python3', ['--version']).status === 0;
const isLong = process.env['LONG'] === '1';
const seeds = isLong ? Array.from({ length: 60 }, (_, index) => index + 1) : [3, 4, 5, 7];

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'tafakari-recount-'));
});
afterAll(async () => {
	await rm(folder, { recursive: true });
});

/** What the comparison says; empty where every cell is equal. */
async function differences(files: NamedText, dataFolder: string, name: string): Promise<string> {
	const project = await projectOf(files);
	const ours = join(folder, `${name}-ours.csv`);
	const theirs = join(folder, `${name}-theirs.csv`);
	await writeFile(ours, `\uFEFF${await resultsText(project)}`);
	await project.engine.close();
	const recounted = execFileSync('python3', ['tests/recount/recount.py', dataFolder], {
		maxBuffer: 1e9,
		stdio: ['ignore', 'pipe', 'ignore']
	});
	await writeFile(theirs, recounted);
	const compared = spawnSync('python3', ['tests/recount/compare.py', ours, theirs], {
		encoding: 'utf8'
	});
	return compared.status === 0 ? '' : compared.stdout;
}

// Python comes with Debian; where it is missing the separate program cannot run.
describe.skipIf(!hasPython)('All results equal a separate recount, cell by cell', () => {
	it('on the sample data', { timeout: 120_000 }, async () => {
		expect(await differences(await csvFiles('sample-data'), 'sample-data', 'sample')).toBe('');
	});

	it.each(seeds)('on a messy data set (seed %i)', { timeout: 120_000 }, async (seed) => {
		const dataFolder = join(folder, String(seed));
		execFileSync('python3', ['tests/recount/make-messy.py', String(seed), dataFolder]);
		expect(await differences(await csvFiles(dataFolder), dataFolder, String(seed))).toBe('');
	});

	it('whose own worked cases come out as counted by hand', () => {
		const run = spawnSync('python3', ['tests/recount/test_recount.py'], { encoding: 'utf8' });
		expect(run.status, run.stderr).toBe(0);
	});
});

describe.skipIf(!hasPython)('The sample data', () => {
	it('is counted by its own short program as its README says', () => {
		const run = spawnSync('python3', ['sample-data/count.py'], { encoding: 'utf8' });
		expect(run.status, run.stderr).toBe(0);
		expect(run.stdout.trim().split('\n').length).toBeGreaterThanOrEqual(12);
	});
});
