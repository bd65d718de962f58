import { meetingPack } from '../../../../src/lib/reports/meeting/meeting-pack.ts';
import type { PaperOptions } from '../../../../src/lib/reports/meeting/paper.ts';
import type { PreparedMeeting } from '../../../../src/lib/domain/meeting/prepared.ts';

/** Every document of a meeting, by its name: what must never be in one must be in none. */
export const papers: Readonly<
	Record<
		string,
		(prepared: PreparedMeeting, ids: readonly string[], options?: PaperOptions) => string
	>
> = {
	'the meeting pack': meetingPack
};
