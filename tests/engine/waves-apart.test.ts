import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { findWavesApart, type WavesApart } from '../../src/lib/pipeline/waves-apart.ts';
import { namedParts } from '../../src/lib/state/staged-sources.ts';
import { bring, startProject } from './project-over-time.ts';
import { openWarmEngine } from './warm-engine.ts';

/** Baseline and endline of which the lists of places differ: how many were asked both times is said before they count. */

let engine: MainEngine;
beforeAll(async () => {
	engine = await openWarmEngine();
});
afterAll(() => engine.close());

interface Round {
	readonly wave: string;
	readonly places: readonly string[];
	readonly code?: string;
}

/** A survey's rows: each place with two codes asked, unless one is given. */
function survey(...rounds: readonly Round[]): string {
	const lines = rounds.flatMap(({ wave, places, code }) =>
		places.flatMap((place) =>
			(code === undefined ? ['out_of_school', 'child_labour'] : [code]).map((asked) => {
				const year = wave === 'T1' ? 2024 : 2025;
				return `${place},${year}-03-01,${year}-03-31,${wave},${asked},survey,3,30`;
			})
		)
	);
	const header =
		'community_id,period_start,period_end,wave,measure_code,method,numerator,denominator';
	return [header, ...lines].join('\n');
}

/** What is said of the last of the files, brought in one after the other. */
async function saidOf(...files: readonly string[]): Promise<readonly WavesApart[]> {
	const project = startProject(engine);
	for (const [at, text] of files.entries()) {
		await bring(project, at + 1, { [`file-${at + 1}.csv`]: text });
	}
	const parts = project.project.sources.flatMap((source) => namedParts(project.project, source));
	return findWavesApart(engine, parts.slice(-1), parts.slice(0, -1));
}

const before = ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'];

test('two rounds of the same places need no word', async () => {
	expect(await saidOf(survey({ wave: 'T1', places: before }))).toEqual([]);
	const after = survey({ wave: 'T2', places: ['C6', 'C1', 'C2', 'C3', 'C9'] });
	expect(await saidOf(survey({ wave: 'T1', places: before }), after)).toEqual([]);
});

test('places under other codes are counted and named', async () => {
	const after = survey({ wave: 'T2', places: ['V-01', 'V-02', 'V-03', 'C3'] });
	expect(await saidOf(survey({ wave: 'T1', places: before }), after)).toEqual([
		{
			file: 'file-2.csv',
			wave: 'T2',
			other: 'T1',
			named: 4,
			otherNamed: 6,
			shared: 1,
			onlyHere: ['V-01', 'V-02', 'V-03'],
			onlyThere: ['C1', 'C2', 'C4', 'C5']
		}
	]);
});

test('a baseline that comes after the endline is told too, and two rounds in one file', async () => {
	const after = survey({ wave: 'T2', places: ['V-01', 'V-02', 'V-03'] });
	const [said] = await saidOf(after, survey({ wave: 'T1', places: before }));
	expect(said).toMatchObject({ wave: 'T1', other: 'T2', named: 6, otherNamed: 3, shared: 0 });
	const both = survey(
		{ wave: 'T1', places: before },
		{ wave: 'T2', places: ['V-01', 'V-02', 'V-03'] }
	);
	const once = await saidOf(both);
	expect(once.map(({ wave, other }) => [wave, other])).toEqual([['T2', 'T1']]);
});

test('rounds that asked other things are not held together, nor are two places a list', async () => {
	const other = survey({ wave: 'T2', places: ['V-01', 'V-02', 'V-03'], code: 'early_pregnancy' });
	expect(await saidOf(survey({ wave: 'T1', places: before }), other)).toEqual([]);
	const two = survey({ wave: 'T2', places: ['V-01', 'V-02'] });
	expect(await saidOf(survey({ wave: 'T1', places: before }), two)).toEqual([]);
});

test('what stood so before is not said again', async () => {
	const first = survey({ wave: 'T1', places: before });
	const second = survey({ wave: 'T2', places: ['V-01', 'V-02', 'V-03', 'C3'] });
	const corrected = survey({ wave: 'T2', places: ['V-01', 'V-02', 'V-03', 'C3', 'V-04'] });
	expect(await saidOf(first, second, corrected)).toEqual([]);
	const third = survey({ wave: 'T3', places: ['X1', 'X2', 'X3'] });
	const said = await saidOf(first, second, third);
	expect(said.map(({ wave, other, shared }) => [wave, other, shared])).toEqual([
		['T3', 'T1', 0],
		['T3', 'T2', 0]
	]);
});

test('names with quotes of files and places come through whole', async () => {
	const after = survey({ wave: 'T2', places: ["N'Djili", 'V-02', 'V-03'] });
	const [said] = await saidOf(survey({ wave: 'T1', places: before }), after);
	expect(said?.onlyHere).toEqual(["N'Djili", 'V-02', 'V-03']);
});
