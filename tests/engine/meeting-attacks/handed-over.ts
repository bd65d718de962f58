import { strFromU8, unzipSync } from 'fflate';
import type { Highs } from 'highs';
import { prepareMeeting } from '../../../src/lib/pipeline/prepare-meeting.ts';
import { readPeriods, readPlaces } from '../../../src/lib/pipeline/read-cells.ts';
import type { PreparedMeeting } from '../../../src/lib/domain/meeting/prepared.ts';
import { recordsOf } from '../../../src/lib/domain/meeting/record.ts';
import { projectForCommunity } from '../../../src/lib/project/community-project.ts';
import { writeRecordFile } from '../../../src/lib/project/meeting-schema.ts';
import { writeProjectFile } from '../../../src/lib/project/project-file.ts';
import { papers } from '../../unit/reports/meeting/papers.ts';
import { projectOf } from '../project-in-node.ts';
import { filesOf, recordOf, type Village } from './made-up-villages.ts';

/** Everything that is handed over for the meeting of one village, made as the app makes it, as text by name. */
export interface HandedOver {
	readonly prepared: PreparedMeeting;
	readonly files: ReadonlyMap<string, string>;
}

export async function handedOver(
	villages: readonly Village[],
	communityId: string,
	solver: Highs
): Promise<HandedOver> {
	const prepared = await preparedFor(villages, communityId, solver);
	const chosen = prepared.questions.map(({ id }) => id);
	const files = new Map<string, string>();
	// A paper holds four questions at most: all of them go over several.
	for (const [name, paper] of Object.entries(papers)) {
		for (let first = 0; first < chosen.length; first += 4) {
			const four = chosen.slice(first, first + 4);
			files.set(`${name} ${first}`, paper(prepared, four, { isHarmSafe: true, hasWords: true }));
		}
	}
	const project = projectForCommunity(prepared, {
		id: 'p-new',
		at: '2026-01-15T08:00:00Z',
		chosen
	});
	const zip = await writeProjectFile(project, new Map());
	for (const [path, bytes] of Object.entries(unzipSync(zip))) {
		files.set(`project file: ${path}`, strFromU8(bytes));
	}
	files.set('project file: all bytes', strFromU8(zip, true));
	const record = prepared.records.at(-1);
	if (record !== undefined) {
		files.set('record', strFromU8(writeRecordFile({ projectId: prepared.projectId, record })));
	}
	return { prepared, files };
}

async function preparedFor(
	villages: readonly Village[],
	communityId: string,
	solver: Highs
): Promise<PreparedMeeting> {
	const { engine, definitions } = await projectOf(filesOf(villages));
	try {
		const place = (await readPlaces(engine)).find(({ id }) => id === communityId);
		if (place === undefined) throw new Error('no such village');
		const { prepared } = await prepareMeeting(engine, {
			...{ projectId: 'p', place, definitions, consent: 'none', ledger: [] },
			periods: (await readPeriods(engine)).filter(({ kind }) => kind === 'year'),
			looksOf: (id) => ({ name: id.startsWith('own_') ? `Ours: ${id}` : '', drawing: '' }),
			records: recordsOf(villages.map(recordOf), communityId),
			...{ today: '2026-01-15', solver }
		});
		return prepared;
	} finally {
		await engine.close();
	}
}
