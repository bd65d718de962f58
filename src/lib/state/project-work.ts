import { QueryError, type MainEngine } from '../engine/engine.ts';
import { endOfDay, projectAt } from '../project/earlier-state.ts';
import { activeSources } from '../project/imports.ts';
import type { Project } from '../project/project.ts';
import { StorageError } from '../project/storage.ts';
import { cancelStatement, sharedEngine } from './engine.ts';
import { build } from './project-build.ts';
import { fail, failWith } from './failure.ts';
import { today } from './now.ts';
import { projectState, type Work } from './project.svelte.ts';
import { showBuilt, showNothing } from './show-built.ts';
import { dropUnneeded } from './staged-sources.ts';

/**
 * One piece of work at a time: shown while it runs, cancellable, and with the old numbers back where it fails.
 */

let isCancelled = false;
/** True while the database holds another state than the one shown. */
let isModelTouched = false;
/** What works beside the page at the moment, as what reads files does; ended with the work. */
const helpers = new Set<Closable>();

interface Closable {
	close(): void;
}

/** Somebody gave up the work, or a failure that was already said ended it. */
class Cancelled extends Error {
	override readonly name = 'Cancelled';
}

export function showWork(work: Work): void {
	if (isCancelled) throw new Cancelled('cancelled');
	projectState.phase = 'working';
	projectState.work = work;
	// At once, and not with the next drawing: who clicks and then waits must not see the screen from before.
	document.documentElement.dataset['ready'] = 'false';
}

/** Keeps what works beside the page, so that it ends with the work. */
export function endWithWork<Helper extends Closable>(open: Helper): Helper {
	helpers.add(open);
	return open;
}

/** Lets a reader outlive the work, because a file in it waits for an answer. */
export function outliveWork(open: Closable): void {
	helpers.delete(open);
}

function closeHelpers(): void {
	for (const helper of helpers) helper.close();
	helpers.clear();
}

function failUnlessCancelled(cause: unknown): void {
	const isStopped = cause instanceof QueryError && cause.isCancelled;
	if (isCancelled || isStopped || cause instanceof Cancelled) return;
	if (cause instanceof StorageError) failWith(cause.code, cause);
	else fail('unexpected', cause);
}

function settle(): void {
	closeHelpers();
	projectState.work = null;
	const sources = projectState.project === null ? [] : activeSources(projectState.project);
	projectState.phase = sources.length === 0 ? 'empty' : 'ready';
}

/** Runs one piece of work; a second one that comes meanwhile is not begun. */
export async function runWork(first: Work, doing: () => Promise<void>): Promise<void> {
	if (projectState.phase === 'working') return;
	isCancelled = false;
	projectState.failure = null;
	try {
		showWork(first);
		await doing();
	} catch (cause) {
		failUnlessCancelled(cause);
		await restore();
	} finally {
		settle();
	}
}

/** Builds the numbers of the project as it stands again, after work on another state of it failed. */
async function restore(): Promise<void> {
	isCancelled = false;
	if (projectState.project === null || !isModelTouched) return;
	try {
		await buildProject(projectState.project, projectState.asOf);
	} catch (cause) {
		failUnlessCancelled(cause);
	}
}

/** Gives up what is being done; the project stays as it was. */
export function cancelWork(): void {
	isCancelled = true;
	closeHelpers();
	void cancelStatement();
}

/** The engine, with its start on the screen. */
export async function startEngine(): Promise<MainEngine> {
	showWork({ step: 'engine', share: 0 });
	try {
		return await sharedEngine((share) => {
			if (projectState.work?.step === 'engine') projectState.work = { step: 'engine', share };
		});
	} catch (cause) {
		fail('engine did not start', cause);
		throw new Cancelled('no engine');
	}
}

/**
 * Measures a project whose sources are all staged, and shows its numbers.
 *
 * @param day as they stood at its end; `null`: today's
 */
export async function buildProject(project: Project, day: string | null = null): Promise<void> {
	const shown = day === null ? project : projectAt(project, endOfDay(day));
	if (activeSources(shown).length === 0) {
		showNothing(project, day);
		return;
	}
	const engine = await startEngine();
	isModelTouched = true;
	showBuilt(project, day, await build(engine, shown, today(), showWork));
	if (day === null) await dropUnneeded(engine, project);
	isModelTouched = false;
}
