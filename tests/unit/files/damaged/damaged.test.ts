import { describe, expect, test } from 'vitest';
import type { ReadResult } from '../../../../src/lib/files/read-result';
import { readTable } from '../../../../src/lib/files/read-table';
import { damagedFile, type DamagedFile } from './damage';
import { likeness, type Found } from './likeness';

const count = 720;

interface Reading {
	readonly file: DamagedFile;
	readonly result: ReadResult;
	readonly score: number;
}

/** Tables one below another, the names of each further one as a row. */
function together(tables: readonly Found[]): Found | null {
	const [first, ...others] = tables;
	if (first === undefined) return null;
	const rows = others.flatMap(({ header, rows }) => [header, ...rows]);
	return { header: first.header, rows: [...first.rows, ...rows] };
}

async function read(number: number): Promise<Reading> {
	const file = damagedFile(number);
	const result = await readTable(file.bytes, `${number}.csv`);
	const there = together(file.tables);
	if (there === null) throw new Error('a damaged file requires at least 1 table');
	return { file, result, score: likeness(there, together(result.tables)) };
}

/** A person hears of it: by a question, a problem, or a row that has not as many cells as names. */
function isSpokenOf({ result }: Reading): boolean {
	const isRagged = result.tables.some(({ header, rows }) =>
		rows.some((row) => row.length !== header.length)
	);
	return result.questions.length > 0 || result.problems.length > 0 || isRagged;
}

describe('Files with several kinds of damage at once', async () => {
	const readings: Reading[] = [];
	for (let number = 1; number <= count; number += 1) readings.push(await read(number));
	const mean = readings.reduce((sum, { score }) => sum + score, 0) / readings.length;
	const wrong = readings.filter(({ score }) => score < 10 - 1e-9);

	test('are read nearly as they were before', () => {
		console.log(`${count} damaged files: ${mean.toFixed(3)} of 10, ${wrong.length} not whole`);
		expect(mean).toBeGreaterThan(9.97);
	});

	test('are read nearly as they were with each kind of damage, so that no weights of the kinds make it worse', () => {
		const byKind = new Map<string, number[]>();
		for (const { file, score } of readings) {
			for (const kind of (file.name.split(': ').at(-1) ?? '').split(', ')) {
				byKind.set(kind, [...(byKind.get(kind) ?? []), score]);
			}
		}
		const means = [...byKind].map(([kind, scores]): readonly [string, number] => [
			kind,
			scores.reduce((sum, score) => sum + score, 0) / scores.length
		]);
		const [worst = ['', 0]] = means.toSorted((a, b) => a[1] - b[1]);
		console.log(
			`${means.length} kinds of damage, the worst read: ${worst[1].toFixed(3)}, ${worst[0]}`
		);
		expect(means.length).toBeGreaterThan(20);
		expect(worst[1]).toBeGreaterThan(9.95);
	});

	test('are all read, whatever has happened to them', () => {
		expect(readings.filter(({ result }) => result.tables.length === 0)).toEqual([]);
	});

	test('are never read wrong in silence', () => {
		const silent = wrong.filter((reading) => !isSpokenOf(reading));
		expect(silent.map(({ file, score }) => `${score.toFixed(2)} ${file.name}`)).toEqual([]);
	});

	test('keep most of their rows, the worst of them too', () => {
		const worst = readings.toSorted((a, b) => a.score - b.score).slice(0, 12);
		console.log(worst.map(({ file, score }) => `${score.toFixed(2)} ${file.name}`).join('\n'));
		expect(worst[0]?.score).toBeGreaterThan(9);
	});
});
