import { withPictures } from '../domain/meeting/chosen-picture.ts';
import type { LastMeeting, PreparedMeeting } from '../domain/meeting/prepared.ts';
import { promisesMade, type PromisesMade } from '../domain/meeting/promise-made.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { stepsOf, type MeetingStep } from '../domain/meeting/steps.ts';
import type { MeetingDraft } from '../project/meeting-draft.ts';
import type { Project } from '../project/project.ts';
import { questionPictures } from '../project/question-pictures.ts';
import { withStories } from './meeting-stories.ts';

/** The meeting as it stands on the screen; `meeting.svelte.ts` does what is done with it. */

/** A community that can meet. */
export interface MeetingPlace {
	readonly id: string;
	readonly label: string;
}

class MeetingState {
	phase: 'opening' | 'nothing' | 'open' = $state('opening');
	project: Project | null = $state.raw(null);
	places: readonly MeetingPlace[] = $state.raw([]);
	communityId = $state('');
	/** By community. */
	ready: ReadonlyMap<string, PreparedMeeting> = $state.raw(new Map());
	/** How far the numbers of the chosen community are made ready, 0 to 1; `null` while nothing is made. */
	share: number | null = $state(null);
	/** It could not be made ready. */
	failed = $state(false);
	/** The meeting that goes on; `null` before it begins. */
	record: MeetingRecord | null = $state.raw(null);
	at = $state(0);
	/** Whether it was held on paper, and is typed in from its sheets. */
	isTyped = $state(false);
	/** A meeting of the chosen community that was broken off. */
	draft: MeetingDraft | null = $state.raw(null);
	/** Whether the facilitator said that it is safe here to look at harm; asked anew at each meeting. */
	isSafe = $state(false);
	/** Whether the meeting that ended is kept. */
	isKept = $state(false);

	/** With the pictures that were chosen, and the stories that were written, since it was made ready. */
	readonly prepared: PreparedMeeting | null = $derived.by(() => {
		const ready = this.ready.get(this.communityId) ?? null;
		if (ready === null || this.project === null) return ready;
		return withStories(withPictures(ready, questionPictures(this.project)), this.project);
	});
	readonly steps: readonly MeetingStep[] = $derived(
		stepsOf(this.record?.reflections.map(({ question }) => question) ?? [])
	);
	readonly step: MeetingStep | null = $derived(
		this.record === null ? null : (this.steps[this.at] ?? null)
	);
	/** The meeting before the one that goes on, of those that were held with this tool. */
	readonly before: MeetingRecord | null = $derived(
		this.prepared?.records.find(({ meetingId }) => meetingId === this.record?.before) ?? null
	);
	/** The meeting before, where it is known from files alone. */
	readonly beforeInFiles: LastMeeting | null = $derived.by(() => {
		const last = this.prepared?.lastInFiles ?? null;
		return last?.meetingId === this.record?.before ? last : null;
	});
	/** What was promised there, from either. */
	readonly promised: PromisesMade | null = $derived(promisesMade(this.before, this.beforeInFiles));
}

export const meetingState = new MeetingState();
