import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LedgerCell, LedgerEntry } from '$lib/domain/disclosure/ledger';
import type { PreparedMeeting, PreparedQuestion } from '$lib/domain/meeting/prepared';
import { addDecision, createProject, type Project } from '$lib/project/project';
import { beginMeeting, leaveMeeting, sayItIsSafe } from '$lib/state/meeting.svelte';
import { besideName, entryName } from '$lib/state/meeting-keeping';
import { currentPictures } from '$lib/state/meeting-pictures';
import { meetingState } from '$lib/state/meeting-state.svelte';
import { openedStorage } from '$lib/state/project-keeping';

/** What the screen of a meeting shows is kept in the ledger, as what a file tells is. */

const question = (id: string, isHarm: boolean): PreparedQuestion => ({
	...{ id, isHarm, area: isHarm ? 'harm' : 'ownership', direction: 'none', picture: 'beans' },
	...{ drawing: '', name: '', points: [], groups: [] }
});

const prepared: PreparedMeeting = {
	...{ projectId: 'p', communityId: 'c1', label: 'Bondeni', preparedOn: '2026-01-01' },
	...{ events: [], lastInFiles: null, daysInFiles: [], records: [], consent: 'none', hidden: [] },
	questions: [question('O1', false), question('A1', false), question('H1', true)]
};

const cell = (indicatorId: string, placeId = 'c1'): LedgerCell => ({
	...{ indicatorId, placeKind: 'community', placeId, period: '2025', breakdown: '', group: '' },
	...{ firstDay: '2025-01-01', lastDay: '2025-12-31', hidden: null, toldOf: 80 },
	told: { low: 12, high: 12 },
	shares: [{ communityId: placeId, numerator: 12, denominator: 80 }]
});
const entry: LedgerEntry = {
	audience: 'meeting',
	date: '2026-01-01',
	cells: [cell('O1'), cell('A1'), cell('H1')]
};

/** What was kept of what was seen: as what, and of which numbers. */
const seen = (): readonly (readonly string[])[] =>
	(meetingState.project?.decisions ?? []).flatMap((one) =>
		one.kind === 'release'
			? [[one.what, ...one.entry.cells.map(({ indicatorId }) => indicatorId)]]
			: []
	);

function open(project: Project): void {
	meetingState.project = project;
	meetingState.communityId = 'c1';
	meetingState.failed = false;
	meetingState.ready = new Map([['c1', prepared]]);
	leaveMeeting();
}

const empty = createProject({
	id: 'p',
	name: 'Project',
	sample: false,
	at: '2026-01-01T00:00:00Z'
});

beforeEach(async () => {
	// Asked how lasting a storage is, where another test brought one.
	vi.stubGlobal('navigator', { storage: { persisted: () => Promise.resolve(false) } });
	const storage = await openedStorage();
	await storage.save(empty, new Map());
	await storage.keepBeside('p', entryName('c1'), JSON.stringify(entry));
	await storage.keepBeside('p', besideName('c1'), '0');
	open(empty);
});

afterEach(async () => {
	leaveMeeting();
	meetingState.project = null;
	meetingState.communityId = '';
	meetingState.failed = false;
	meetingState.ready = new Map();
	await (await openedStorage()).delete('p');
	vi.unstubAllGlobals();
});

describe('A meeting on the screen', () => {
	it('keeps the numbers that it looks at, those about harm once they were said to be safe', async () => {
		await beginMeeting(['O1', 'H1'], '2026-01-02');
		expect(seen()).toEqual([['meeting', 'O1']]);
		await sayItIsSafe();
		expect(seen()).toEqual([
			['meeting', 'O1'],
			['meeting', 'H1']
		]);
	});

	it('keeps them once, and nothing where it is only typed in', async () => {
		await beginMeeting(['O1'], '2026-01-02');
		leaveMeeting();
		await beginMeeting(['O1'], '2026-01-03');
		leaveMeeting();
		await beginMeeting(['A1'], '2026-01-04', true);
		expect(seen()).toEqual([['meeting', 'O1']]);
	});
});

describe('Pictures that were made ready before another document was handed over', () => {
	const after = (placeId: string): Project =>
		addDecision(empty, {
			...{ id: 'r', at: '2026-01-02T00:00:00Z', on: true, kind: 'release', what: 'meeting pack' },
			...{ hidden: 0, loosenedBecause: '', entry: { ...entry, cells: [cell('H1', placeId)] } }
		});

	it('are not shown: nobody held them against it', async () => {
		open(after('c2'));
		expect(await currentPictures()).toBeNull();
		await beginMeeting(['O1'], '2026-01-02');
		expect(meetingState.record).toBeNull();
		expect(meetingState.failed).toBe(true);
	});

	it('are shown where it was of the same community', async () => {
		open(after('c1'));
		expect((await currentPictures())?.communityId).toBe('c1');
	});
});
