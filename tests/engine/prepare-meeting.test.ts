import { readFile } from 'node:fs/promises';
import highsLoader from 'highs';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openingQuestions } from '$lib/domain/meeting/prepared';
import type { MainEngine } from '$lib/engine/engine';
import { measureHeadlines } from '$lib/pipeline/measure';
import { prepareMeeting, type ReadyMeeting } from '$lib/pipeline/prepare-meeting';
import { readPeriods, readPlaces } from '$lib/pipeline/read-cells';
import { csvFiles, projectOf } from './project-in-node';

/** One community of the sample as its own meeting may see it, counted again from the files. */

type FileRow = Readonly<Record<string, string>>;

async function rowsOf(table: string): Promise<readonly FileRow[]> {
	const text = await readFile(`sample-data/${table}.csv`, 'utf8');
	return Papa.parse<FileRow>(text, { header: true, skipEmptyLines: true }).data;
}

let engine: MainEngine;
let ready: ReadyMeeting;
const community = 'c01';

beforeAll(async () => {
	engine = (await projectOf(await csvFiles('sample-data'))).engine as MainEngine;
	const places = await readPlaces(engine);
	const place = places.find(({ id }) => id === community) ?? places[0];
	if (place === undefined) throw new Error('no community');
	ready = await prepareMeeting(engine, {
		projectId: 'p',
		place,
		definitions: await measureHeadlines(engine),
		periods: (await readPeriods(engine)).filter(({ kind }) => kind === 'year'),
		looksOf: () => ({ name: '', drawing: '' }),
		records: [],
		consent: 'none',
		ledger: [],
		today: '2026-01-15',
		solver: await highsLoader()
	});
	// To build and measure a project takes long where other tests run beside it.
}, 180_000);

afterAll(() => engine.close());

describe('the meeting of one community', () => {
	it('shows how many of the decisions the community took itself, as its own rows have it', async () => {
		const rows = (await rowsOf('meetings')).filter(
			(row) => row['community_id'] === ready.prepared.communityId
		);
		const question = ready.prepared.questions.find(({ id }) => id === 'O1');
		expect(question?.points.length).toBeGreaterThan(1);
		for (const { firstDay, count, of, score } of question?.points ?? []) {
			const own = rows.filter(
				(row) =>
					row['date']?.slice(0, 4) === firstDay.slice(0, 4) &&
					row['decisions_total'] !== '' &&
					row['decisions_community'] !== ''
			);
			const sum = (column: string) =>
				own.reduce((total, row) => total + Number(row[column] ?? 0), 0);
			expect([count, of]).toEqual([sum('decisions_community'), sum('decisions_total')]);
			expect(score).toBe(Math.round((10 * sum('decisions_community')) / sum('decisions_total')));
		}
	});

	it('shows nothing about harm of fewer than 25 children, or of one to four', () => {
		const harm = ready.prepared.questions.filter(({ isHarm }) => isHarm);
		for (const { points, groups } of harm) {
			expect(groups).toEqual([]);
			for (const { of, count } of points) {
				expect(of === null || of >= 25).toBe(true);
				expect(count === null || count === 0 || count >= 5).toBe(true);
			}
		}
		expect(ready.prepared.hidden.length + harm.length).toBeGreaterThan(0);
	});

	it('knows the last time that the community looked back', async () => {
		const rows = (await rowsOf('meetings'))
			.filter(
				(row) =>
					row['community_id'] === ready.prepared.communityId && row['meeting_type'] === 'reflection'
			)
			.toSorted((a, b) => ((a['date'] ?? '') < (b['date'] ?? '') ? -1 : 1));
		const last = rows.at(-1);
		expect(ready.prepared.lastInFiles).toEqual({
			meetingId: last?.['meeting_id'],
			date: last?.['date'],
			agreed: Number(last?.['adjustments_agreed']),
			promises: []
		});
	});

	it('begins with questions that have a then and a now, and never with harm', () => {
		const opening = openingQuestions(ready.prepared.questions);
		expect(opening.length).toBeGreaterThan(0);
		for (const id of opening) {
			const question = ready.prepared.questions.find((one) => one.id === id);
			expect(question?.isHarm).toBe(false);
			expect(question?.points.length).toBeGreaterThan(1);
		}
	});
});
