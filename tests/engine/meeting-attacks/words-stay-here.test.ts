import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import highsLoader from 'highs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { release } from '$lib/domain/disclosure/release';
import { recordColumns, recordRows } from '$lib/domain/meeting/record-rows';
import { emptyReflection, type MeetingRecord } from '$lib/domain/meeting/record';
import { periodOfId } from '$lib/domain/period';
import { writeXlsx } from '$lib/files/workbook-writing/write-xlsx';
import { writeCsv } from '$lib/files/write-csv';
import type { MainEngine } from '$lib/engine/engine';
import { readConsent } from '$lib/pipeline/consenting-model';
import { measureDonorFacts, type DonorFacts } from '$lib/pipeline/donor-facts';
import { nothingOwn } from '$lib/pipeline/measure';
import { readPeriods } from '$lib/pipeline/read-cells';
import { createProject, type Project } from '$lib/project/project';
import { donorDataCsv } from '$lib/reports/donor-data';
import type { DonorDocument } from '$lib/reports/donor-document';
import { documentOf, tablesToRelease } from '$lib/reports/donor-making';
import { donorReport } from '$lib/reports/donor-report/report';
import { donorTargetWorkbook } from '$lib/reports/donor-targets';
import { iatiResults } from '$lib/reports/iati';
import { noStories } from '$lib/state/summary-stories';
import { offeredTexts, withWords } from '$lib/state/summary-words';
import { csvFiles, projectOf, resultsText, type ProjectInNode } from '../project-in-node';

/** A meeting that was held with this tool, with words that nobody outside may read, and a photo of a question. */

const record: MeetingRecord = {
	...{ meetingId: 'c01-2025-11-03-ab12', communityId: 'c01', label: 'Sealedlabel' },
	...{ date: '2025-11-03', before: '', checked: [], checkedCount: null, nextDate: '' },
	reflections: [
		{
			...emptyReflection('O1'),
			guesses: [{ group: 'girls', score: 4 }],
			helped: ['leaders'],
			words: 'Sealedwords about the uncle'
		}
	],
	promises: [
		{
			...{ id: 'c01-2025-11-03-ab12-1', kind: 'change', role: 'women', due: '2026-01-31' },
			text: 'Sealedpromise of Amina'
		}
	],
	people: { girls: 8, boys: 7, women: 12, men: 9, withDisability: 3 },
	...{ consent: 'named', writtenAt: '2025-11-03T10:00:00Z' }
};

const photo = `data:image/jpeg;base64,${Buffer.from('Sealedphoto of a well').toString('base64')}`;
const secrets = [
	...['Sealedwords', 'Sealedpromise', 'Sealedlabel', 'Sealedphoto', record.meetingId],
	Buffer.from('Sealedphoto of a well').toString('base64')
];

/** Sheets of promises and of reflections, as a partner wrote them. */
const inSheet = 'Sealedsheet of the neighbours';
const sheet = `promise_id,meeting_id,text\ns1,m-c01-0001,${inSheet}\n`;
const saidInSheet = 'Sealedremark on the cousin';
const reflections = `meeting_id,question,group,guess,helped,blocked,feels_right,consent
m-c01-0001,O1,girls,${saidInSheet},${saidInSheet},money;${saidInSheet},no,named\n`;

const decided = (): Project => {
	const dated = (id: string) => ({ id, at: '2025-11-03T11:00:00Z', on: true });
	const project = createProject({
		...{ id: 'p', name: 'Sample', sample: false, at: '2025-01-01T00:00:00Z' }
	});
	return {
		...project,
		decisions: [
			{ ...dated('1'), kind: 'meeting', says: record },
			{ ...dated('2'), kind: 'question picture', indicatorId: 'O1', says: { drawing: '', photo } }
		]
	};
};

let built: ProjectInNode;
let facts: DonorFacts;
let document: DonorDocument;

beforeAll(async () => {
	const held = strFromU8(writeCsv(recordColumns, recordRows([record])));
	built = await projectOf({
		...(await csvFiles('sample-data')),
		'meetings-held.csv': held,
		'promises.csv': sheet,
		'reflections.csv': reflections
	});
	const engine = built.engine as MainEngine;
	const period = periodOfId('2025');
	if (period === null) throw new Error('no year');
	const periods = await readPeriods(engine);
	facts = await measureDonorFacts(engine, {
		...{ period, periods, consent: await readConsent(engine), rates: [], own: nothingOwn },
		...{ state: '', splits: ['sex'], targets: [], instruments: [], proposals: [], stories: [] },
		named: []
	});
	const making = {
		...{ facts, choice: { splits: ['sex'] as const, byArea: true, without: [] }, points: [] },
		about: {
			project: { name: 'Sample', organisation: 'Us', identifiers: ['XM-1'], countries: ['KE'] },
			...{ date: '2026-01-15', dataDate: facts.dataDate, fingerprints: ['00ff'] }
		}
	};
	const made = release(tablesToRelease(making), 'donor', {
		...{ consent: facts.consent, periods, date: '2026-01-15', solver: await highsLoader() }
	});
	const texts = offeredTexts(period, [], facts.learned);
	document = withWords(documentOf(making, made), { texts, stories: noStories }, decided());
	// A whole project is built and counted twice.
}, 240_000);

afterAll(() => built.engine.close());

const foundIn = (text: string): readonly string[] =>
	[...secrets, inSheet, saidInSheet].filter((secret) => text.includes(secret));

it('what was said at a meeting is counted, and its words are offered to the officer alone', () => {
	expect(facts.learned.map(({ text }) => text)).toContain('Sealedwords about the uncle');
});

it('no word and no photo of a meeting is in the report for donors, its data, its targets or its IATI file', () => {
	const iati = iatiResults(document);
	const workbook = unzipSync(writeXlsx(donorTargetWorkbook(document)));
	expect(document.indicators.length).toBeGreaterThan(5);
	expect(foundIn(donorReport(document, ''))).toEqual([]);
	expect(foundIn(strFromU8(donorDataCsv(document)))).toEqual([]);
	for (const part of Object.values(workbook)) expect(foundIn(strFromU8(part))).toEqual([]);
	expect(foundIn(iati.kind === 'file' ? iati.xml : 'no file: Sealedwords')).toEqual([]);
});

it('nor in the table of all results', async () => {
	const results = await resultsText(built);
	expect(results.split('\n').length).toBeGreaterThan(100);
	expect(foundIn(results)).toEqual([]);
});

it('they are where they belong, so that the search would find them', async () => {
	expect(foundIn(JSON.stringify(decided()))).toHaveLength(secrets.length - 1);
	expect(await readFile('sample-data/meetings.csv', 'utf8')).not.toContain('Sealed');
});
