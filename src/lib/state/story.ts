import type { ActionOutcome } from '../domain/evidence/contribution-story.ts';
import { reasonsWhy, type MeetingRecord } from '../domain/meeting/record.ts';
import type { MeetingSaid } from '../domain/meeting/reflection-in-file.ts';
import type { Target } from '../domain/targets/target.ts';
import { indicatorName } from '../i18n/indicator-texts.ts';
import { translate } from '../i18n/translate.ts';
import { readActionOutcomes } from '../pipeline/action-outcomes.ts';
import type { Place } from '../pipeline/read-cells.ts';
import { readReflections } from '../pipeline/reflections-in-files.ts';
import { meetingsHeld } from '../project/meetings.ts';
import { targetsInForce } from '../project/targets.ts';
import { idsCalled } from './called-in-files.ts';
import { sharedEngine } from './engine.ts';
import { projectState } from './project.svelte.ts';
import { once, targetsInFiles } from './results.ts';

/** What a contribution story is drafted from besides the numbers of its view. */

/** What became of every action of the open project. */
export function actionOutcomes(): Promise<readonly ActionOutcome[]> {
	return once(['action outcomes'], async () => readActionOutcomes(await sharedEngine()));
}

/** The targets of one measure at one place, for everybody. */
export async function targetsAt(measureId: string, place: Place): Promise<readonly Target[]> {
	const { shown } = projectState;
	if (shown === null) return [];
	const targets = targetsInForce(shown, await targetsInFiles());
	const isHere = ({ scope }: Target): boolean =>
		place.kind === 'all' ? scope.toUpperCase() === 'ALL' : scope === place.id;
	return targets.filter(
		(target) => target.indicatorId === measureId && target.breakdown === '' && isHere(target)
	);
}

/** What files tell of what was said of numbers at meetings. */
export function reflectionsInFiles(): Promise<readonly MeetingSaid[]> {
	return once(['reflections in files'], async () => {
		const ids = projectState.definitions.map(({ id }) => id);
		return readReflections(await sharedEngine(), {
			questionOf: idsCalled(ids, indicatorName),
			reasonOf: idsCalled(reasonsWhy, (code) => translate(`meeting.reason.${code}`))
		});
	});
}

/** Meetings at which something was said: those held with this tool, and of files those that were not. */
export function meetingsThatSaid(
	inFiles: readonly MeetingSaid[]
): readonly Pick<MeetingRecord, 'communityId' | 'reflections'>[] {
	const held = projectState.shown === null ? [] : meetingsHeld(projectState.shown);
	const ids = new Set(held.map(({ meetingId }) => meetingId));
	return [...held, ...inFiles.filter(({ meetingId }) => !ids.has(meetingId))];
}
