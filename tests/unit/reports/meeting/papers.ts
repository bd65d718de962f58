import type { PreparedMeeting } from '../../../../src/lib/domain/meeting/prepared.ts';
import { facilitatorSheet } from '../../../../src/lib/reports/meeting/facilitator-sheet.ts';
import { meetingPack } from '../../../../src/lib/reports/meeting/meeting-pack.ts';
import type { PaperOptions } from '../../../../src/lib/reports/meeting/paper.ts';
import { paperSheets } from '../../../../src/lib/reports/meeting/paper-sheets.ts';
import { promisePoster } from '../../../../src/lib/reports/meeting/promise-poster.ts';
import { posters } from '../../../../src/lib/reports/meeting/posters.ts';

export type PaperOf = (
	prepared: PreparedMeeting,
	questionIds: readonly string[],
	options?: PaperOptions
) => string;

/** Every document of a meeting, by its name: what must never be in one must be in none. */
export const papers = {
	'the meeting pack': meetingPack,
	posters,
	'the poster of the promises': promisePoster,
	'the sheet for whoever leads': facilitatorSheet,
	'the sheets to fill in': paperSheets
} as const satisfies Readonly<Record<string, PaperOf>>;
