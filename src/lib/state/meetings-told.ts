import type { PreparedMeeting } from '../domain/meeting/prepared.ts';
import { keptBeside, picturesIn } from './meeting-keeping.ts';

/** What screens beside the meeting ask of meetings that were held. */

export { meetingsHeld } from '../project/meetings.ts';

/** The pictures that stand ready on this device for the communities of a project. */
export const keptPictures = async (projectId: string): Promise<readonly PreparedMeeting[]> =>
	picturesIn(await keptBeside(projectId));
