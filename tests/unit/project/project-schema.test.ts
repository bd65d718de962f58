import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentFormat } from '../../../src/lib/project/project';
import { readProject } from '../../../src/lib/project/project-schema';
import { exampleProject, exampleSource } from './example-project';

const damaged = { problem: { code: 'project damaged' } };

function changed(changes: object): unknown {
	return JSON.parse(JSON.stringify({ ...exampleProject('ab'), ...changes }));
}

test('a project reads back as a fresh object', () => {
	const json = changed({});
	const result = readProject(json);
	expect(result).toEqual({ project: exampleProject('ab') });
	expect('project' in result && result.project).not.toBe(json);
});

test('what does not belong in a project is dropped', () => {
	const json: unknown = JSON.parse(
		JSON.stringify(exampleProject('a')).replace('{', '{"__proto__": {"admin": true}, "other": 1,')
	);
	expect(readProject(json)).toEqual({ project: exampleProject('a') });
});

test('a format newer than ours is said to be so, whatever else it holds', () => {
	expect(readProject({ format: currentFormat + 1, everything: 'else' })).toEqual({
		problem: { code: 'project newer' }
	});
});

test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
	'a project of format %s, which knew less, opens as it was',
	(format) => {
		expect(readProject(changed({ format }))).toEqual({ project: exampleProject('ab') });
	}
);

test('fixes, settled problems, steps, pins and what was said of places read back, and none is taken for an import', () => {
	const at = '2026-02-01T00:00:00.000Z';
	const fix = { id: 'f', kind: 'fix', at, on: true, table: 'meetings', column: 'girls' };
	const settle = { ...fix, id: 's', kind: 'settle', how: 'accepted', code: 'in the future' };
	const project = {
		...exampleProject('a'),
		decisions: [
			...exampleProject('a').decisions,
			{ ...fix, value: '12 girls', to: '12' },
			{ ...settle, only: { source: 'a'.repeat(64), sheet: '', row: 3 } },
			{ id: 'p', kind: 'place', at, on: true, written: 'Noth', known: 'North', isSame: true },
			{ id: 'o1', kind: 'pin', at, on: true, indicatorId: 'O1' },
			{
				...{ id: 'n1', kind: 'note', at, on: true, about: 'caution', indicatorId: 'H1' },
				...{
					place: { kind: 'all', id: 'ALL' },
					key: 'slow',
					scope: 'all places',
					of: 'Slow.',
					text: 'So it is.',
					by: 'committee'
				}
			},
			{ id: 's0', kind: 'step', at, on: false, source: 'a'.repeat(64), part: 0, step: 0 }
		]
	};
	expect(readProject(JSON.parse(JSON.stringify(project)))).toEqual({ project });
});

test('an answer from before anybody was asked who answers reads back as nobody said', () => {
	const at = '2026-02-01T00:00:00.000Z';
	const note = { id: 'n1', kind: 'note', at, on: true, about: 'caution', indicatorId: 'H1' };
	const said = {
		place: { kind: 'all', id: 'ALL' },
		key: 'slow',
		scope: 'all',
		of: '',
		text: 'Yes.'
	};
	const read = readProject({ ...exampleProject('a'), decisions: [{ ...note, ...said }] });
	expect(read).toMatchObject({ project: { decisions: [{ text: 'Yes.', by: '' }] } });
});

test('several readings of a file read back, each with what is said of it', () => {
	const [older, newer] = ['', '_2'].map((number) => `${'a'.repeat(64)}${number}`);
	const sources = [older, newer].map((id = '') => exampleSource('a', { id }));
	const at = '2026-02-01T00:00:00.000Z';
	const imports = sources.map(({ id }) => ({ id, kind: 'import', at, on: true, sources: [id] }));
	const project = { ...exampleProject(''), sources, decisions: imports };
	expect(readProject(JSON.parse(JSON.stringify(project)))).toEqual({ project });
});

describe('a decision about the profile', () => {
	const decision = { id: 'p', kind: 'profile', at: '2026-02-01T00:00:00.000Z', on: true };
	const rate = {
		currency: 'KES',
		amount: 129.5,
		to: 'USD',
		worth: 1,
		on: '2026-06-30',
		source: ''
	};
	const withProfile = (changes: object): unknown =>
		changed({ sources: [], decisions: [{ ...decision, changes }] });

	test('reads back with what it changes, and nothing else', () => {
		const changes = { name: 'Kwale', countries: ['KE'], firstMonth: 7, rates: [rate] };
		expect(readProject(withProfile({ ...changes, other: 1 }))).toMatchObject({
			project: { decisions: [{ ...decision, changes }] }
		});
		expect(readProject(withProfile({ other: 1 }))).toMatchObject({
			project: { decisions: [{ changes: {} }] }
		});
	});

	test.each([
		['a month that no year has', { firstMonth: 13 }],
		['a rate of nothing', { rates: [{ ...rate, worth: 0 }] }],
		['a rate without end', { rates: [{ ...rate, amount: 1e300 }] }],
		['a rate on a day that no calendar has', { rates: [{ ...rate, on: '2026-02-30' }] }]
	])('with %s is damaged', (_name, changes) => {
		expect(readProject(withProfile(changes))).toEqual(damaged);
	});
});

describe('is damaged:', () => {
	const path = 'sources/../../elsewhere';
	const badPath = { ...exampleSource('a'), parts: [{ ...exampleSource('a').parts[0], path }] };
	test.each([
		['nothing', undefined],
		['a list', []],
		['no format', changed({ format: undefined })],
		['an older format than any', changed({ format: 0 })],
		['a date that is none', changed({ createdAt: 'yesterday' })],
		['a path that leads elsewhere', changed({ sources: [badPath], decisions: [] })],
		['a decision on a source that is not there', changed({ sources: [] })],
		[
			'a source that is there twice',
			changed({ sources: [exampleSource('a'), exampleSource('a')], decisions: [] })
		],
		['an unknown kind of decision', changed({ decisions: [{ kind: 'other' }] })]
	])('%s', (_name, json) => {
		expect(readProject(json)).toEqual(damaged);
	});
});

test('any JSON is a project or a problem', () => {
	const property = fc.property(fc.jsonValue(), (json) => {
		expect(Object.keys(readProject(json))).toEqual(['problem']);
	});
	fc.assert(property, { seed: 8, numRuns: 500 });
});
