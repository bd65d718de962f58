import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Problem } from '../domain/problem.ts';
import type { Period } from '../domain/period.ts';
import type { Place } from '../pipeline/read-cells.ts';
import type { PartSummary } from '../pipeline/sources.ts';
import { emptyProfile, type Profile } from '../domain/profile/profile.ts';
import { profileOf } from '../project/profile.ts';
import { endOfDay, projectAt } from '../project/earlier-state.ts';
import type { ImportUnderWay } from '../project/imports-under-way.ts';
import type { Project } from '../project/project.ts';
import type { SalvagedProject } from '../project/project-file.ts';
import type { ProjectSummary } from '../project/storage.ts';
import type { UnfinishedQuarter } from './offered-periods.ts';

/** What is being done while somebody waits. */
export type WorkStep =
	| 'getting ready'
	| 'opening'
	| 'reading'
	| 'engine'
	| 'loading'
	| 'checking'
	| 'measuring'
	| 'counting agreed'
	| 'hiding'
	| 'saving';

export interface Work {
	readonly step: WorkStep;
	/** How far, 0 to 1; `null` where nobody knows. */
	readonly share: number | null;
	/** The file being read. */
	readonly file?: string;
	/** Of how many rows how many are taken in. */
	readonly rows?: { readonly done: number; readonly all: number };
}

/** What the last import, undo or opening did, in rows. */
export interface ImportReport {
	readonly files: readonly string[];
	readonly used: number;
	readonly setAside: number;
	readonly skipped: number;
	/** Files that were here already, byte for byte. */
	readonly alreadyHere: readonly string[];
	/** Files that could not be used at all; their problems say why. */
	readonly refused: readonly string[];
	/** Files that wait for an answer. */
	readonly waiting: readonly string[];
	/** Id of the sample project that was open, where the files began a project of their own beside it. */
	readonly besideSample?: string;
}

/** Why something could not be done; the catalogue has the words and the remedy (`failure.…`). */
export type FailureCode =
	| 'engine did not start'
	| 'part not loaded'
	| 'storage full'
	| 'project file damaged'
	| 'project file partly damaged'
	| 'project file newer'
	| 'project file encrypted'
	| 'other tab'
	| 'other tab has it'
	| 'sample not reached'
	| 'step does not fit'
	| 'no project for the meeting'
	| 'unexpected';

/**
 * - `lasting`: the browser promised to keep it.
 * - `best effort`: kept, but the browser may clear it when space runs out.
 * - `visit`: gone when the window closes.
 */
export type Keeping = 'lasting' | 'best effort' | 'visit';

/** The project that is open, and what is being done with it. Only `project-actions.ts` writes here. */
class ProjectState {
	phase: 'starting' | 'empty' | 'working' | 'ready' = $state('starting');
	work: Work | null = $state.raw(null);
	failure: { readonly code: FailureCode; readonly detail: string } | null = $state.raw(null);
	/** What is whole of a damaged project file that somebody wanted to open. */
	salvaged: SalvagedProject | null = $state.raw(null);
	project: Project | null = $state.raw(null);
	/** What the open project says about itself. */
	readonly profile: Profile = $derived(
		this.project === null ? emptyProfile : profileOf(this.project)
	);
	/** Projects on this device, the open one among them. */
	stored: readonly ProjectSummary[] = $state.raw([]);
	keeping: Keeping = $state('best effort');
	/** Projects of somebody's own were kept here, and the browser has cleared them. */
	isCleared = $state(false);
	/** False in a second tab: it may look, not write. */
	holdsLock = $state(true);
	/** The day at whose end the numbers on the screens stood; `null` where they are today's. */
	asOf: string | null = $state(null);
	/** An earlier state may be looked at, not changed. */
	readonly mayWrite: boolean = $derived(this.holdsLock && this.asOf === null);
	/** The project as its numbers are shown. */
	readonly shown: Project | null = $derived(
		this.project === null || this.asOf === null
			? this.project
			: projectAt(this.project, endOfDay(this.asOf))
	);
	/** Imports of this project, or of none that is kept, in the middle of which a page was closed. */
	interrupted: readonly ImportUnderWay[] = $state.raw([]);
	report: ImportReport | null = $state.raw(null);
	summaries: readonly PartSummary[] = $state.raw([]);
	problems: readonly Problem[] = $state.raw([]);
	/** Problems that somebody has looked at and settled. */
	settled: readonly Problem[] = $state.raw([]);
	/** Why files of the last import were refused. */
	refusals: readonly Problem[] = $state.raw([]);
	definitions: readonly IndicatorDefinition[] = $state.raw([]);
	places: readonly Place[] = $state.raw([]);
	/** Those that are offered: quarters in order, then years, then the last four quarters (`LAST4`), then `ALL`. */
	periods: readonly Period[] = $state.raw([]);
	/** Id of the period with which a screen opens; `''` where there is none. */
	openingPeriod = $state('');
	/** The newest quarter, where it is not whole in the files yet. */
	unfinished: UnfinishedQuarter | null = $state.raw(null);
	/** Those that contributions came in, in capitals. */
	currencies: readonly string[] = $state.raw([]);
	/** Counts up whenever the numbers may have changed. */
	version = $state(0);
}

export const projectState = new ProjectState();
