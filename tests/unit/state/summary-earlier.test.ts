import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '$lib/domain/disclosure/ledger';
import { withNote } from '$lib/project/notes';
import { addDecision, createProject, type Project } from '$lib/project/project';
import { aboutChoices, choicesText, usualChoices } from '$lib/project/summary-choices';
import { switchDecision } from '$lib/project/switching';
import { areSameChoices, earlierReports, nameEver } from '$lib/state/summary-earlier';

const empty = createProject({ id: 'p', name: 'P', sample: false, at: '2025-01-01T00:00:00Z' });

const quarters = {
	'2025-Q1': { firstDay: '2025-01-01', lastDay: '2025-03-31' },
	'2025-Q2': { firstDay: '2025-04-01', lastDay: '2025-06-30' }
};
type Quarter = keyof typeof quarters;

const entry = (period: Quarter, date: string): LedgerEntry => ({
	audience: 'donor',
	date,
	cells: [
		{
			indicatorId: 'H1',
			placeKind: 'all',
			placeId: 'ALL',
			period,
			...quarters[period],
			breakdown: '',
			group: '',
			hidden: null,
			told: { low: 40, high: 40 },
			toldOf: 120,
			shares: []
		}
	]
});

function released(
	project: Project,
	period: Quarter,
	at: string,
	audience: LedgerEntry['audience'] = 'donor'
): Project {
	const told = { ...entry(period, at.slice(0, 10)), audience };
	const decision = { kind: 'release', what: 'report', entry: told, hidden: 0 } as const;
	return addDecision(project, { ...decision, id: at, at, on: true, loosenedBecause: '' });
}

const said = (project: Project, at: string, key: string, text: string): Project =>
	withNote(project, {
		...aboutChoices,
		key,
		id: `${key} ${at}`,
		at,
		scope: '',
		of: '',
		text,
		by: ''
	});

const fewer = { ...usualChoices, without: ['H1'], byArea: false };

describe('Reports that the next one may begin with', () => {
	it('are those for donors, the newest first, once where one was handed over as several files', () => {
		const first = released(empty, '2025-Q1', '2025-04-02T09:00:00Z');
		const twice = released(first, '2025-Q1', '2025-04-02T09:05:00Z');
		const meeting = released(twice, '2025-Q1', '2025-05-02T09:00:00Z', 'meeting');
		const all = released(meeting, '2025-Q2', '2025-07-02T09:00:00Z');
		expect(earlierReports(all).map(({ at }) => at)).toEqual([
			'2025-07-02T09:00:00Z',
			'2025-04-02T09:05:00Z'
		]);
	});

	it('have the choices that held when they were handed over, whatever was chosen or undone since', () => {
		const chosen = said(empty, '2025-04-01T09:00:00Z', 'choices', choicesText(fewer));
		const out = released(chosen, '2025-Q1', '2025-04-02T09:00:00Z');
		const anew = said(out, '2025-04-03T09:00:00Z', 'choices', '');
		const [noteId = ''] = chosen.decisions.map(({ id }) => id);
		const undone = switchDecision(anew, noteId, false, '2025-04-04T09:00:00Z');
		expect(earlierReports(undone)[0]?.choices).toEqual(fewer);
	});

	it('hand on stricter rules, and no looser one with its reason', () => {
		const rules = { smallestCount: 5, fewestCommunities: 5 };
		const looser = { ...usualChoices, changed: rules, reason: 'All six agreed.' };
		const chosen = said(empty, '2025-04-01T09:00:00Z', 'choices', choicesText(looser));
		const [report] = earlierReports(released(chosen, '2025-Q1', '2025-04-02T09:00:00Z'));
		expect(report?.choices).toEqual({ ...usualChoices, changed: { fewestCommunities: 5 } });
		expect(report?.loosened).toEqual([{ rule: 'smallestCount', standard: 10, used: 5 }]);
	});

	it('know how many texts were let in for their own period, and hand on none', () => {
		const at = '2025-04-01T09:00:00Z';
		const texts = [
			['learning m1 2025-Q1', 'We listened.'],
			['story H1 all ALL helped 2025-Q1', 'The chief spoke.'],
			['learning m2 2024-Q4', 'Another time.'],
			['opening', 'Dear friends']
		] as const;
		const all = texts.reduce((project, [key, text]) => said(project, at, key, text), empty);
		const taken = said(all, '2025-04-01T10:00:00Z', 'learning m1 2025-Q1', '');
		const letIn = (project: Project) =>
			earlierReports(released(project, '2025-Q1', '2025-04-02T09:00:00Z'))[0]?.letIn;
		expect(letIn(all)).toBe(2);
		expect(letIn(taken)).toBe(1);
	});
});

describe('Choices', () => {
	it('are the same in whatever order', () => {
		const one = { ...usualChoices, without: ['H1', 'H2'], splits: ['sex', 'harm'] as const };
		const other = { ...one, without: ['H2', 'H1'], splits: ['harm', 'sex'] as const };
		expect(
			areSameChoices({ ...one, splits: [...one.splits] }, { ...other, splits: [...other.splits] })
		).toBe(true);
		expect(areSameChoices(usualChoices, fewer)).toBe(false);
	});
});

describe('The name of a number', () => {
	it('is the one that the project gave it, also where it counts it no more', () => {
		const says = {
			id: 'own-indicator-1',
			name: 'Called by us',
			area: 'ownership',
			direction: 'up',
			unitWord: 'meetings',
			not: '',
			expression: 'count(meetings where called_by = community)'
		} as const;
		const dated = { id: 'd', at: '2025-04-01T09:00:00Z', on: true, isRemoved: true };
		const project = addDecision(empty, { ...dated, kind: 'own indicator', says });
		expect(nameEver(project, 'own-indicator-1')).toBe('Called by us');
		expect(nameEver(project, 'A1')).toBe('Actions under way');
	});
});
