import type { PreparedMeeting } from '../domain/meeting/prepared.ts';
import { createProject, type Project } from './project.ts';

/** What a project for one community is told of the officer's: the questions that were ticked. */
interface ForCommunity {
	readonly id: string;
	/** ISO instant. */
	readonly at: string;
	/** Ids of the questions that were ticked for its meeting, in their order. */
	readonly chosen: readonly string[];
}

/** A project for a facilitator's phone: one community, what its meeting may see, and no file of the officer's. */
export function projectForCommunity(
	prepared: PreparedMeeting,
	{ id, at, chosen }: ForCommunity
): Project {
	const empty = createProject({ id, name: prepared.label, sample: false, at });
	return { ...empty, meeting: { ...prepared, chosen } };
}
