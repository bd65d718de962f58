import { describe, expect, test } from 'vitest';
import { withPictures, type ChosenPicture } from '../../../src/lib/domain/meeting/chosen-picture';
import { photoAddress } from '../../../src/lib/files/small-photo';
import { givesSameNumbers } from '../../../src/lib/project/profile';
import { addDecision, type Project } from '../../../src/lib/project/project';
import { readProject } from '../../../src/lib/project/project-schema';
import { questionPictures } from '../../../src/lib/project/question-pictures';
import { switchDecision } from '../../../src/lib/project/switching';
import { prepared } from '../reports/meeting/prepared-example';
import { exampleProject } from './example-project';

const at = '2026-03-01T10:00:00.000Z';
const jpeg = [0xff, 0xd8, 0xff, 0xda, 0, 2, 7, 0xff, 0xd9];
const photo = photoAddress(Uint8Array.from(jpeg));
/** With a note of the camera before its picture. */
const noted = photoAddress(Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, 3, 1, ...jpeg.slice(2)]));

const chosen = (project: Project, id: string, indicatorId: string, says: ChosenPicture): Project =>
	addDecision(project, { id, kind: 'question picture', at, on: true, indicatorId, says });

const before = exampleProject('a');
const well = { drawing: 'well', photo: '' } as const;
const own = { drawing: '', photo } as const;
const after = chosen(chosen(chosen(before, '1', 'O1', well), '2', 'O1', own), '3', 'H1', own);

describe('pictures that were chosen for questions', () => {
	test('are the newest that is on, and the one before comes back when it is switched off', () => {
		expect(questionPictures(after).get('O1')).toEqual(own);
		expect(questionPictures(switchDecision(after, '2', false, at)).get('O1')).toEqual(well);
		expect(questionPictures(before).size).toBe(0);
	});

	test('are kept in the project’s file and move no number', () => {
		const read = readProject(JSON.parse(JSON.stringify(after)));
		expect('project' in read && questionPictures(read.project)).toEqual(questionPictures(after));
		expect(givesSameNumbers(before, after)).toBe(true);
	});

	test('with anything that a camera wrote into them make a file that is refused', () => {
		const read = readProject(chosen(before, '1', 'O1', { drawing: '', photo: noted }));
		expect(read).toEqual({ problem: { code: 'project damaged' } });
	});

	test('stand in the meeting, of harm no photo', () => {
		const { questions } = withPictures(prepared, questionPictures(after));
		const shown = (id: string) => questions.find((question) => question.id === id)?.photo;
		expect([shown('O1'), shown('H1'), shown('O7')]).toEqual([photo, '', undefined]);
		expect(questions.map(({ points }) => points)).toEqual(
			prepared.questions.map(({ points }) => points)
		);
	});
});
