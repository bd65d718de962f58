import type { PreparedMeeting } from '../domain/meeting/prepared';
import type { ImportDecision } from './decisions/about-rows';
import type { Decision } from './decisions/decision';
import type { Source } from './source';

/**
 * A project is its sources and its decisions; every number can be made again from them. Decisions
 * are dated and never deleted: to undo one is to switch it off.
 */
export interface Project {
	readonly format: typeof currentFormat;
	readonly id: string;
	/** The name under which it was begun; `profileOf` says what it is called now. */
	readonly name: string;
	readonly sample: boolean;
	readonly createdAt: string;
	/** When it was last saved as a file; `null` if never. */
	readonly savedAt: string | null;
	readonly sources: readonly Source[];
	readonly decisions: readonly Decision[];
	/** In a project for one community alone: its meeting, made beforehand by the rules for meetings. It has no sources. */
	readonly meeting?: PreparedMeeting | undefined;
}

/**
 * 2 since mappings, fixes and mended rows are kept, 3 since a sheet may have another shape, 4 since a profile is decided
 * and a file may take the place of another, 5 since two ways of writing a place may be one, targets are set and steps of
 * recipes are switched, 6 since a file has a reading for each time that it is taken in, 7 since own indicators are made, own
 * measures are named and numbers are pinned, 8 since readings of files may be forgotten, 9 since cautions are answered and stories written, 10
 * since SDG grades are proposed, questions written down and national figures given, documents handed over and communities agree here, 11 since meetings are held, 12 since their questions have pictures that were chosen, 13 since rows that are alike
 * are added up by a step, and a row that is kept is known again in a newer file; a project of an older format reads as one without any. An older version must refuse what it would
 * read without its shape, sums of money that it would not convert, what it would count twice, and targets and own indicators
 * that it would lose, grades that somebody took back, and rows that it would count that nobody kept.
 */
export const currentFormat = 14;

export function createProject(
	options: Pick<Project, 'id' | 'name' | 'sample'> & { readonly at: string }
): Project {
	const { id, name, sample, at } = options;
	return {
		format: currentFormat,
		id,
		name,
		sample,
		createdAt: at,
		savedAt: null,
		sources: [],
		decisions: []
	};
}

export function renameProject(project: Project, name: string): Project {
	return { ...project, name };
}

export function markSaved(project: Project, at: string): Project {
	return { ...project, savedAt: at };
}

/** Adds what somebody decided; of two decisions about the same thing the newer one counts. */
export function addDecision(
	project: Project,
	decision: Exclude<Decision, ImportDecision>
): Project {
	return { ...project, decisions: [...project.decisions, decision] };
}
