import { describe, expect, it } from 'vitest';
import { withNote } from '$lib/project/notes';
import { createProject, type Project } from '$lib/project/project';
import {
	aboutChoices,
	choicesOf,
	choicesOfText,
	choicesText,
	usualChoices,
	type SummaryChoices
} from '$lib/project/summary-choices';

const project = createProject({ id: 'p', name: 'P', sample: false, at: '2025-01-01T00:00:00Z' });
let count = 0;
const chosen = (of: Project, choices: SummaryChoices): Project =>
	withNote(of, {
		...aboutChoices,
		id: `n${(count += 1)}`,
		at: '2025-01-02T00:00:00Z',
		scope: '',
		of: '',
		text: choicesText(choices),
		by: ''
	});

const fewer: SummaryChoices = {
	without: ['H1'],
	splits: ['sex'],
	byArea: false,
	changed: { smallestCount: 5, largestShare: 0.5 },
	reason: 'The donor knows all places.'
};

describe('What is chosen for the report for donors', () => {
	it('is kept with the project as it was chosen, and the newest holds', () => {
		expect(choicesOf(project)).toEqual(usualChoices);
		const once = chosen(project, { ...usualChoices, byArea: false });
		expect(choicesOf(chosen(once, fewer))).toEqual(fewer);
	});

	it('is the usual again once it is taken back or its decision is switched off', () => {
		const kept = chosen(project, fewer);
		expect(choicesOf(chosen(kept, usualChoices))).toEqual(usualChoices);
		const decisions = kept.decisions.map((one) => ({ ...one, on: false }));
		expect(choicesOf({ decisions })).toEqual(usualChoices);
	});

	it('makes no decision where nothing else is chosen', () => {
		const kept = chosen(project, fewer);
		expect(chosen(kept, { ...fewer })).toBe(kept);
		expect(chosen(project, usualChoices)).toBe(project);
	});

	it('is the usual where a file holds something that nobody could choose', () => {
		const broken = [
			'{',
			'[]',
			JSON.stringify({ ...fewer, splits: ['name'] }),
			JSON.stringify({ ...fewer, changed: { smallestCount: -1 } }),
			JSON.stringify({ ...fewer, changed: { smallestCount: null } })
		];
		for (const text of broken) expect(choicesOfText(text)).toEqual(usualChoices);
	});
});
