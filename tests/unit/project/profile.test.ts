import { describe, expect, test } from 'vitest';
import type { ProfileChanges } from '../../../src/lib/domain/profile/profile';
import { givesSameNumbers, isNamed, profileOf } from '../../../src/lib/project/profile';
import { addImport, undoLastImport } from '../../../src/lib/project/imports';
import { addDecision, type Project } from '../../../src/lib/project/project';
import { switchDecision } from '../../../src/lib/project/switching';
import { exampleProject, exampleSource } from './example-project';

const at = '2026-03-01T10:00:00.000Z';

function said(project: Project, id: string, changes: ProfileChanges): Project {
	return addDecision(project, { id, kind: 'profile', at, on: true, changes });
}

const kwale = said(exampleProject('a'), 'n', { name: 'Kwale', countries: ['KE'] });
const corrected = said(kwale, 'c', { countries: ['KE', 'TZ'] });

describe('the profile of a project', () => {
	test('is empty but for the name that the project was begun with', () => {
		expect(profileOf(exampleProject('a'))).toMatchObject({ name: 'Kilifi', countries: [] });
		expect(isNamed(exampleProject('a'))).toBe(false);
	});

	test('is what was said last of each field', () => {
		expect(profileOf(corrected)).toMatchObject({ name: 'Kwale', countries: ['KE', 'TZ'] });
		expect(isNamed(corrected)).toBe(true);
	});

	test('is as it was before once a decision is switched off', () => {
		expect(profileOf(switchDecision(corrected, 'c', false, at)).countries).toEqual(['KE']);
		const unnamed = switchDecision(corrected, 'n', false, at);
		expect(profileOf(unnamed)).toMatchObject({ name: 'Kilifi', countries: ['KE', 'TZ'] });
		expect(isNamed(unnamed)).toBe(false);
	});
});

describe('numbers stay the same', () => {
	const rate = { currency: 'KES', amount: 129, to: 'USD', worth: 1, on: '2026-01-01', source: '' };

	test('when words about the project change, are switched off, or on', () => {
		expect(givesSameNumbers(kwale, corrected)).toBe(true);
		expect(givesSameNumbers(corrected, switchDecision(corrected, 'n', false, at))).toBe(true);
	});

	test.each([
		['a file comes', addImport(kwale, [exampleSource('b')], { id: 'd-b', at })],
		['an import is undone', undoLastImport(kwale, at)],
		['a rate is given', said(kwale, 'r', { rates: [rate] })],
		['another currency is chosen for sums', said(kwale, 'r', { reportingCurrency: 'USD' })],
		['another project is meant', { ...kwale, id: 'p2' }]
	])('but not when %s', (_name, next) => {
		expect(givesSameNumbers(kwale, next)).toBe(false);
	});
});
