import type { PreparedMeeting } from '../../domain/meeting/prepared.ts';
import { translate } from '../../i18n/translate.ts';
import { html, type Html } from '../html.ts';
import { guessBallots, stateBallots } from './ballots.ts';
import { paperFile, type PaperOptions } from './paper.ts';
import { promiseSheet } from './promise-sheet.ts';
import { sheetStyle } from './sheet-style.ts';
import { shownQuestions } from './shown.ts';
import { closeSheet, lastSheet, questionSheet } from './tally-sheet.ts';

/**
 * Sheets to fill in by pencil where there is no phone: the sheet of the meeting, one for each question, the promises, and
 * ballots. No number of the community is on them, so that a guess stays a guess.
 */

export const sheetParts = ['meeting', 'ballots'] as const;
export type SheetPart = (typeof sheetParts)[number];

export interface SheetOptions extends PaperOptions {
	/** All of them without it. */
	readonly parts?: readonly SheetPart[];
}

/** @param questionIds the chosen questions, in order */
export function paperSheets(
	prepared: PreparedMeeting,
	questionIds: readonly string[],
	options: SheetOptions = {}
): string {
	const { parts = sheetParts, font } = options;
	const questions = shownQuestions(prepared, questionIds, options);
	const sheets: Readonly<Record<SheetPart, () => readonly Html[]>> = {
		meeting: () => [
			lastSheet(prepared, options),
			...questions.map(questionSheet),
			promiseSheet(prepared),
			closeSheet(prepared)
		],
		ballots: () => [stateBallots(), ...questions.flatMap(guessBallots)]
	};
	const body = html`${sheetParts.filter((part) => parts.includes(part)).flatMap((part) => sheets[part]())}`;
	return paperFile(
		{ title: translate('meeting.paper.title', { place: prepared.label }), style: sheetStyle, body },
		font
	);
}
