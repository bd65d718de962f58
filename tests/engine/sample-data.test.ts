import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { release } from '../../src/lib/domain/disclosure/release.ts';
import { allResults, type ResultRow } from '../../src/lib/pipeline/all-results.ts';
import { readProblems } from '../../src/lib/pipeline/read-problems.ts';
import { csvFiles, projectOf, type ProjectInNode } from './project-in-node.ts';

/** Numbers of the sample data that a short program in another language counted (`sample-data/count.py`). */
interface Counted {
	readonly files: Readonly<
		Record<string, { rows: number; used: number; set_aside: number; skipped: number }>
	>;
	readonly results: readonly {
		readonly indicator_id: string;
		readonly place_id: string;
		readonly period: string;
		readonly breakdown: string;
		readonly group: string;
		readonly numerator: number | null;
		readonly denominator: number | null;
		readonly value: number | null;
	}[];
}

let project: ProjectInNode;
let results: readonly ResultRow[];
let counted: Counted;

beforeAll(async () => {
	project = await projectOf(await csvFiles('sample-data'));
	results = await allResults(project.engine, project.definitions);
	counted = JSON.parse(await readFile('sample-data/counted.json', 'utf8')) as Counted;
}, 120_000);

afterAll(async () => {
	await project.engine.close();
});

describe('The sample data', () => {
	it('has 8,000 to 12,000 rows, and every one is used, set aside or skipped', () => {
		const total = Object.values(counted.files).reduce((sum, file) => sum + file.rows, 0);
		expect(total).toBeGreaterThanOrEqual(8_000);
		expect(total).toBeLessThanOrEqual(12_000);
		for (const summary of project.summaries) {
			const file = counted.files[summary.file];
			// Our "skipped" counts the header too, as a row of the file.
			expect([summary.file, summary.used, summary.setAside, summary.skipped - 1]).toEqual([
				summary.file,
				file?.used,
				file?.set_aside,
				file?.skipped
			]);
		}
	});

	it('gives the numbers that its own counting program gives', () => {
		expect(counted.results.length).toBeGreaterThanOrEqual(12);
		for (const one of counted.results) {
			const found = results.find(
				({ cell }) =>
					cell.indicatorId === one.indicator_id &&
					cell.placeId === one.place_id &&
					cell.period === one.period &&
					cell.breakdown === one.breakdown &&
					cell.group === one.group
			);
			const { numerator, denominator, value } = found?.cell ?? {};
			const close = (number: number | null): unknown =>
				number === null ? null : expect.closeTo(number, 9);
			expect({ id: one.indicator_id, numerator, denominator, value }).toEqual({
				id: one.indicator_id,
				numerator: close(one.numerator),
				denominator: close(one.denominator),
				value: close(one.value)
			});
		}
	});

	it('names each of its faulty rows, and no other', async () => {
		const problems = await readProblems(project.engine, project.parts, '2026-01-01');
		const named = problems.map(({ file, row, value, code }) => `${file} ${row ?? value} ${code}`);
		expect(named).toEqual([
			'actions.csv 22 part above whole',
			'contributions.csv 334 row repeated',
			'contributions.csv 803 action elsewhere',
			'contributions.csv 1014 number unreadable',
			'followup.csv 253 needed cell blank',
			'measures.csv 2103 code unknown',
			'meetings.csv 123 community unknown',
			'meetings.csv 464 date unreadable',
			'meetings.csv 910 count unreadable',
			'ownership.csv 703 score outside scale'
		]);
	});

	it('shows every state a number can have, but for suppression', () => {
		const states = new Set(results.map(({ cell }) => cell.state));
		expect([...states].sort()).toEqual([
			'between',
			'no data',
			'not applicable',
			'not recorded',
			'too few',
			'value'
		]);
	});

	it('never gives NaN, and gives a number only where the state allows it', () => {
		for (const { cell } of results) {
			const numbers = [cell.numerator, cell.denominator, cell.value, cell.lower, cell.upper];
			for (const number of numbers) expect(number === null || Number.isFinite(number)).toBe(true);
			expect(cell.value !== null).toBe(cell.state === 'value');
		}
	});

	it('marks counts of 1 to 9 about harm as not for sharing', () => {
		const cells = results.map((row) => row.cell);
		const released = release([{ id: 'all', cells }], 'officer').tables[0]?.cells ?? [];
		const marked = released.filter((cell) => cell.notForSharing);
		expect(marked.length).toBeGreaterThan(0);
		for (const cell of marked) {
			const isSmall = cell.numerator !== null && cell.numerator >= 1 && cell.numerator <= 9;
			expect(isSmall || cell.state === 'between').toBe(true);
		}
		// Of the other areas only referrals: they are of children who were hurt.
		const ofMeetings = marked.filter((cell) => /^([APO]\d|S[^6])/.test(cell.indicatorId));
		expect(ofMeetings).toEqual([]);
	});

	it('is written again byte for byte by its seeded script', async () => {
		const folder = await mkdtemp(join(tmpdir(), 'tafakari-sample-'));
		try {
			execFileSync('node', ['scripts/sample-data/generate.mjs', folder]);
			const names = (await readdir('sample-data')).filter((name) => name.endsWith('.csv'));
			expect(names).toHaveLength(10);
			for (const name of names) {
				const again = await readFile(join(folder, name));
				expect(again.equals(await readFile(join('sample-data', name))), name).toBe(true);
			}
		} finally {
			await rm(folder, { recursive: true });
		}
	});
});
