import { describe, expect, it } from 'vitest';
import type { Consent } from '$lib/domain/disclosure/composition';
import type { LedgerEntry } from '$lib/domain/disclosure/ledger';
import { addDecision, createProject, type Project } from '$lib/project/project';
import { readProject } from '$lib/project/project-schema';
import {
	consentInForce,
	documentsBeside,
	entryOf,
	ledgerOf,
	withReleasesOf
} from '$lib/project/releases';

const at = '2026-01-01T00:00:00.000Z';
const empty = createProject({ id: 'p', name: 'Project', sample: false, at });

const entry = (numerator: number): LedgerEntry => ({
	audience: 'donor',
	date: '2026-01-01',
	cells: [
		{
			indicatorId: 'H1',
			placeKind: 'all',
			placeId: 'ALL',
			period: '2025',
			firstDay: '2025-01-01',
			lastDay: '2025-12-31',
			breakdown: '',
			group: '',
			hidden: null,
			told: { low: numerator, high: numerator },
			toldOf: 120,
			shares: [{ communityId: 'c1', numerator, denominator: 120 }]
		}
	]
});

function released(project: Project, id: string, numerator: number, on = true): Project {
	const decision = { kind: 'release', what: 'report', entry: entry(numerator), hidden: 2 } as const;
	return addDecision(project, { ...decision, id, at, on, loosenedBecause: '' });
}

function agreed(project: Project, id: string, consent: Consent, on = true): Project {
	const decision = { kind: 'consent', communityId: 'c1', label: 'Bondeni', consent } as const;
	return addDecision(project, { ...decision, id, at, on });
}

describe('What was handed over', () => {
	it('stays in the ledger, also where somebody switched it off', () => {
		const project = released(released(empty, 'a', 40), 'b', 50, false);
		expect(ledgerOf(project)).toEqual([entry(40), entry(50)]);
	});

	it('stands once where several files tell the same', () => {
		expect(ledgerOf(released(released(empty, 'a', 40), 'b', 40))).toEqual([entry(40)]);
	});

	it('is the same after the project was written and read', () => {
		const project = agreed(released(empty, 'a', 40), 'b', 'named');
		const read = readProject(JSON.parse(JSON.stringify(project)));
		expect('project' in read ? read.project.decisions : read).toEqual(project.decisions);
	});
});

describe('What a community agreed to', () => {
	const inFiles = new Map<string, Consent>([
		['c1', 'none'],
		['c2', 'totals_only']
	]);

	it('is what its files say, until something else is said here', () => {
		expect(consentInForce(empty, inFiles).get('c1')).toBe('none');
		const twice = agreed(agreed(empty, 'a', 'named'), 'b', 'totals_only');
		expect(consentInForce(twice, inFiles).get('c1')).toBe('totals_only');
	});

	it('is that of the files again where what was said is switched off', () => {
		expect(consentInForce(agreed(empty, 'a', 'named', false), inFiles).get('c1')).toBe('none');
	});

	it('is of communities that there are', () => {
		expect([...consentInForce(agreed(empty, 'a', 'named'), new Map()).keys()]).toEqual([]);
	});
});

describe('An older copy of a project', () => {
	it('keeps what another copy handed over since, and what communities said there', () => {
		const older = released(agreed(empty, 'c', 'totals_only'), 'a', 40);
		const newer = agreed(released(older, 'b', 50), 'd', 'none');
		const opened = withReleasesOf(older, newer);
		expect(ledgerOf(opened)).toEqual([entry(40), entry(50)]);
		expect(consentInForce(opened, new Map([['c1', 'named']])).get('c1')).toBe('none');
		expect(withReleasesOf(opened, newer)).toBe(opened);
	});

	it('takes over nothing else that was decided there', () => {
		const other = addDecision(empty, {
			...{
				id: 'n',
				at,
				on: true,
				kind: 'note',
				about: 'summary',
				key: 'opening',
				scope: '',
				of: ''
			},
			...{ text: 'Words', by: '' }
		} as Parameters<typeof addDecision>[1]);
		expect(withReleasesOf(empty, other)).toBe(empty);
	});
});

describe('What a meeting is held against', () => {
	const meeting = (communityId: string): LedgerEntry => ({
		...entry(12),
		audience: 'meeting',
		cells: entry(12).cells.map((cell) => ({
			...cell,
			placeKind: 'community',
			placeId: communityId
		}))
	});
	const handedOver = (...entries: readonly LedgerEntry[]): Project =>
		entries.reduce(
			(project, one, index) =>
				addDecision(project, {
					...{ id: String(index), at, on: true, kind: 'release', what: 'meeting pack' },
					...{ entry: one, hidden: 0, loosenedBecause: '' }
				}),
			empty
		);

	it('is every report, and what was shown at meetings of others', () => {
		const project = handedOver(entry(40), meeting('c1'), meeting('c2'));
		expect([documentsBeside(project, 'c1'), documentsBeside(project, 'c3')]).toEqual([2, 3]);
	});

	it('is of a paper no more than the numbers on it', () => {
		expect(entryOf(entry(40), ['H1'])).toEqual(entry(40));
		expect(entryOf(entry(40), ['O1']).cells).toEqual([]);
	});
});
