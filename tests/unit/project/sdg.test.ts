import { describe, expect, test } from 'vitest';
import { givesSameNumbers } from '../../../src/lib/project/profile';
import { addDecision, type Project } from '../../../src/lib/project/project';
import { switchDecision } from '../../../src/lib/project/switching';
import { readProject } from '../../../src/lib/project/project-schema';
import { figuresInForce, instrumentsInForce, proposalsInForce } from '../../../src/lib/project/sdg';
import { exampleProject } from './example-project';

const dated = { at: '2026-03-01T10:00:00.000Z', on: true } as const;
const instrument = {
	measureCode: 'H11',
	version: 'v1',
	wording: 'Registered?',
	population: 'Children',
	ageFrom: 0,
	ageTo: 4,
	recall: 'now',
	source: ''
};
const proposal = {
	indicatorId: 'H11',
	code: '16.9.1',
	grade: 'contributes',
	reason: 'old'
} as const;
const figure = {
	id: 'f1',
	code: '16.9.1',
	figure: '61.8%',
	country: 'Kenya',
	year: 2022,
	source: 'DHS'
} as const;

function decided(): Project {
	const said = [
		{ ...dated, id: 'i', kind: 'instrument', says: instrument },
		{ ...dated, id: 'a', kind: 'alignment', says: proposal },
		{ ...dated, id: 'n', kind: 'national figure', says: figure }
	] as const;
	return said.reduce<Project>(addDecision, exampleProject('a'));
}

describe('decisions about SDG alignment', () => {
	test('read back as they were kept, and move no number', () => {
		const project = decided();
		expect(readProject(JSON.parse(JSON.stringify(project)))).toEqual({ project });
		expect(givesSameNumbers(exampleProject('a'), project)).toBe(false);
		const before = exampleProject('a');
		expect(givesSameNumbers(before, { ...project, sources: before.sources })).toBe(true);
	});

	test('stand above what files say of the same version, whatever its case, and can be switched off', () => {
		const inFiles = [
			{ ...instrument, measureCode: 'h11', wording: 'As in the file' },
			{ ...instrument, version: 'v2' }
		];
		const project = decided();
		const wordings = (of: Project) => instrumentsInForce(of, inFiles).map(({ wording }) => wording);
		expect(wordings(project)).toEqual(['Registered?', 'Registered?']);
		const off = switchDecision(project, 'i', false, dated.at);
		expect(wordings(off)).toEqual(['As in the file', 'Registered?']);
		expect(proposalsInForce(project)).toEqual([proposal]);
		expect(proposalsInForce(switchDecision(project, 'a', false, dated.at))).toEqual([]);
	});

	test('of several about one thing the newest counts, and what was taken back is gone', () => {
		const newer = { ...proposal, grade: 'none', reason: 'not ours' } as const;
		const project = [
			{ ...dated, id: 'a2', kind: 'alignment', says: newer },
			{ ...dated, id: 'n2', kind: 'national figure', says: figure, isRemoved: true },
			{ ...dated, id: 'i2', kind: 'instrument', says: instrument, isRemoved: true }
		] as const;
		const after = project.reduce<Project>(addDecision, decided());
		expect(proposalsInForce(after)).toEqual([newer]);
		expect(figuresInForce(decided())).toEqual([figure]);
		expect(figuresInForce(after)).toEqual([]);
		expect(instrumentsInForce(after, [instrument])).toEqual([]);
	});

	test.each([
		['a proposal without a reason', { kind: 'alignment', says: { ...proposal, reason: '  ' } }],
		['a grade that there is not', { kind: 'alignment', says: { ...proposal, grade: 'full' } }],
		['a target that there is not', { kind: 'alignment', says: { ...proposal, code: '16.4' } }],
		['a figure without its source', { kind: 'national figure', says: { ...figure, source: '' } }]
	])('%s makes a project damaged', (_, said) => {
		const before = decided();
		const project = { ...before, decisions: [...before.decisions, { ...dated, id: 'x', ...said }] };
		expect(readProject(JSON.parse(JSON.stringify(project)))).toEqual({
			problem: { code: 'project damaged' }
		});
	});
});
