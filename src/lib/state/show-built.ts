import { setOwnWords } from '../i18n/own-words.ts';
import { splitSettled } from '../pipeline/decided-rows.ts';
import { ownIndicatorsInForce, ownMeasuresSaid } from '../project/own-indicators.ts';
import type { Project } from '../project/project.ts';
import type { Built } from './project-build.ts';
import { projectState } from './project.svelte.ts';
import { forgetResults } from './results.ts';

/**
 * Puts a finished build on the screens, all of it at once.
 *
 * @param day at whose end the project stood as it was built; `null`: it stands so today
 */
export function showBuilt(project: Project, day: string | null, built: Built): void {
	forgetResults(built.parts);
	projectState.project = project;
	projectState.asOf = day;
	nameOwn(projectState.shown);
	projectState.summaries = built.summaries;
	const { open, settled } = splitSettled(projectState.shown ?? project, built.problems);
	projectState.problems = open;
	projectState.settled = settled;
	projectState.definitions = built.definitions;
	projectState.places = built.places;
	projectState.periods = built.periods;
	projectState.currencies = built.currencies;
	projectState.openingPeriod = built.openingPeriod;
	projectState.unfinished = built.unfinished;
	projectState.version += 1;
}

/** What a project calls its own indicators and measures. */
function nameOwn(project: Project | null): void {
	const shown = project ?? { decisions: [] };
	setOwnWords(ownIndicatorsInForce(shown), ownMeasuresSaid(shown));
}

/** A project without any file in it, or no project at all. */
export function showNothing(project: Project | null, day: string | null = null): void {
	forgetResults([]);
	projectState.project = project;
	projectState.asOf = day;
	nameOwn(null);
	projectState.summaries = [];
	projectState.problems = [];
	projectState.settled = [];
	projectState.definitions = [];
	projectState.places = [];
	projectState.periods = [];
	projectState.currencies = [];
	projectState.openingPeriod = '';
	projectState.unfinished = null;
	projectState.version += 1;
}
