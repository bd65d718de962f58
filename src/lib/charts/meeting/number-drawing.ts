import { measurePictureLines } from '../../domain/indicators/measure-picture-lines.ts';
import type { CommunityNumber } from '../../domain/meeting/beans.ts';
import type { PreparedQuestion } from '../../domain/meeting/prepared.ts';
import { beanRow, peopleRow, type PeopleOfRow, type RowLook } from './bean-row.ts';
import type { MeetingDrawing } from './drawing.ts';
import { handOfFive } from './hand.ts';
import { thingsDrawing } from './things.ts';

/**
 * The drawing of a number, by the question that it answers: fingers of a hand, one mark for each thing, and of ten either
 * beans, or people where it is people who were asked or who came. The screen and all papers take it from here.
 */

type Question = Pick<PreparedQuestion, 'id' | 'isHarm' | 'drawing'>;

const people: PeopleOfRow = { counted: ['woman', 'man'], others: ['woman', 'man'] };
const children: PeopleOfRow = { counted: ['girl', 'boy'], others: ['girl', 'boy'] };

/** Questions of which each one of ten is a person. */
const peopleOf: ReadonlyMap<string, PeopleOfRow> = new Map([
	['P1', { counted: children.counted, others: people.others }],
	['P3', people],
	['P6', people],
	['O9', people],
	['H7', children],
	['H8', children],
	['H11', children]
]);

/** Of harm it stays beans: in a row of ten children everybody would look for the one they know. */
function rowOf({ id, isHarm }: Question, number: CommunityNumber, look: RowLook): MeetingDrawing {
	const who = isHarm ? undefined : peopleOf.get(id);
	return who === undefined ? beanRow(number, look) : peopleRow(number, who, look);
}

export function numberDrawing(
	question: Question,
	number: CommunityNumber,
	look: RowLook
): MeetingDrawing {
	if (number.picture === 'beans') return rowOf(question, number, look);
	if (number.picture === 'hand') return handOfFive(number.score, look);
	const lines = question.drawing === '' ? '' : measurePictureLines[question.drawing];
	return thingsDrawing(number.score, lines, look);
}
