import { describe, expect, it } from 'vitest';
import { beginRecord } from '../../../src/lib/domain/meeting/record';
import { isSuperseded, meetingsHeld, withMeetingsFile } from '../../../src/lib/project/meetings';
import {
	activeSources,
	addImport,
	redoImport,
	undoLastImport
} from '../../../src/lib/project/imports';
import { addDecision, type Project } from '../../../src/lib/project/project';
import { switchDecision } from '../../../src/lib/project/switching';
import { emptyProject, exampleSource } from './example-project';

const at = '2026-01-10T10:00:00.000Z';
const later = '2026-01-20T10:00:00.000Z';

/** A meeting with what was agreed there, and the change that it found done. */
function held(project: Project, id: string, date: string): Project {
	const dated = { at, on: true };
	const record = beginRecord({
		...{ meetingId: id, communityId: 'c1', label: 'Bondeni', date, before: '' },
		...{ questions: [], at }
	});
	const place = { communityId: 'c1', label: 'Bondeni', consent: 'named' } as const;
	const cell = { table: 'meetings', column: 'adjustments_done', value: '', to: '1' };
	const meeting = `m-${id}`;
	return [
		{ ...dated, id: meeting, kind: 'meeting', says: record } as const,
		{ ...dated, ...place, id: `c-${id}`, kind: 'consent', meeting } as const,
		{ ...dated, ...cell, id: `f-${id}`, kind: 'fix', meeting } as const
	].reduce(addDecision, project);
}

/** The file of all meetings as they stand is taken in, as `meeting-count.ts` does. */
function counted(project: Project, digit: string, meetings: readonly string[]): Project {
	const file = { sha256: digit.repeat(64), meetings };
	const settled = withMeetingsFile(project, file, later);
	if (settled.isIn) return settled.project;
	return addImport(settled.project, [exampleSource(digit)], { id: `d-${digit}`, at, meetings });
}

const first = counted(held(emptyProject(), 'one', '2025-03-01'), 'a', ['m-one']);
const both = counted(held(first, 'two', '2025-09-01'), 'b', ['m-one', 'm-two']);

const ids = (project: Project): readonly string[] =>
	meetingsHeld(project).map(({ meetingId }) => meetingId);
const files = (project: Project): string =>
	activeSources(project)
		.map(({ id }) => id[0])
		.join('');
const isOn = (project: Project, id: string): boolean | undefined =>
	project.decisions.find((decision) => decision.id === id)?.on;

describe('a meeting that was held with this tool', () => {
	it('counts by one file, the one of all meetings as they stand', () => {
		expect(files(both)).toBe('b');
	});

	it('has nothing to switch on in the file before, while a newer one holds it', () => {
		const nothingToDo = (project: Project): readonly string[] =>
			project.decisions.flatMap((one) =>
				one.kind === 'import' && isSuperseded(project, one) ? [one.id] : []
			);
		expect(nothingToDo(both)).toEqual(['d-a']);
		expect(nothingToDo(first)).toEqual([]);
		// Both meetings were taken back: either file brings its own back.
		expect(
			nothingToDo(switchDecision(switchDecision(both, 'd-b', false, later), 'm-one', false, later))
		).toEqual([]);
	});

	it('is taken back with the import that brought it, and so is what was agreed there', () => {
		const undone = counted(undoLastImport(both, later), 'a', ['m-one']);
		expect(ids(undone)).toEqual(['one']);
		expect(files(undone)).toBe('a');
		expect(['c-two', 'f-two'].map((id) => isOn(undone, id))).toEqual([false, false]);
		expect(['c-one', 'f-one'].map((id) => isOn(undone, id))).toEqual([true, true]);
	});

	it('comes back with all of it', () => {
		const undone = counted(undoLastImport(both, later), 'a', ['m-one']);
		const back = counted(redoImport(undone, later), 'b', ['m-one', 'm-two']);
		expect(ids(back)).toEqual(['one', 'two']);
		expect(files(back)).toBe('b');
		expect(['c-two', 'f-two'].map((id) => isOn(back, id))).toEqual([true, true]);
	});

	it('is taken back by itself, and the others count by a file without it', () => {
		const off = switchDecision(both, 'm-one', false, later);
		expect(ids(off)).toEqual(['two']);
		const settled = withMeetingsFile(off, { sha256: 'c'.repeat(64), meetings: ['m-two'] }, later);
		expect(settled.isIn).toBe(false);
		expect(files(settled.project)).toBe('');
		expect(files(counted(off, 'c', ['m-two']))).toBe('c');
	});

	it('leaves no file where none is held', () => {
		const off = switchDecision(first, 'm-one', false, later);
		const settled = withMeetingsFile(off, null, later);
		expect(settled.isIn).toBe(true);
		expect(files(settled.project)).toBe('');
		expect(isOn(settled.project, 'c-one')).toBe(false);
	});

	it('does not change the files of others', () => {
		const own = addImport(both, [exampleSource('e')], { id: 'd-e', at });
		expect(files(withMeetingsFile(own, null, later).project)).toBe('e');
	});
});
