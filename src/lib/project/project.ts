import type { PlaceKind } from '../domain/cell';
import type { AnswererRole } from '../domain/evidence/answered-by';
import type { Consent } from '../domain/disclosure/composition';
import type { LedgerEntry } from '../domain/disclosure/ledger';
import type { PreparedMeeting } from '../domain/meeting/prepared';
import type { ChosenPicture } from '../domain/meeting/chosen-picture';
import type { MeetingRecord } from '../domain/meeting/record';
import type { OwnMeasureWords } from '../domain/indicators/own-measure-words';
import type { ColumnReading, Fill } from '../domain/intake/mapping';
import type { KeptRow } from '../domain/intake/kept-row';
import type { Recipe } from '../domain/intake/recipes/recipe';
import type { StepRemarkCode } from '../domain/intake/recipes/text-sheet';
import type { SensitiveKind } from '../domain/intake/understanding';
import type { OwnIndicator } from '../domain/own-indicators/own-indicator';
import type { ProblemCode } from '../domain/problem';
import type { ProfileChanges } from '../domain/profile/profile';
import type { AlignmentProposal } from '../domain/sdg/alignment';
import type { Instrument } from '../domain/sdg/instrument';
import type { NationalFigure } from '../domain/sdg/national-figure';
import type { Target } from '../domain/targets/target';
import type { SkippedRow } from '../files/read-result';
import { fileOf } from './readings.ts';
import { withStepsInForce, type StepName } from './steps';
import { switchDecision } from './switching.ts';
import type { Update } from './updates';

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
export const currentFormat = 13;

/** A file that was taken in. */
export interface Source {
	/** SHA-256 of the original, in hexadecimal digits; of a further reading of the same file with a number behind it. */
	readonly id: string;
	readonly name: string;
	readonly size: number;
	readonly sha256: string;
	/** An ISO instant, as every `at`. */
	readonly importedAt: string;
	/** As the bytes that came, or as the columns that were taken in. */
	readonly kept: 'bytes' | 'columns';
	/** What somebody answered about reading it; where columns are kept, they are read to the letter. */
	readonly answers?: Readonly<Record<string, string>> | undefined;
	readonly parts: readonly SourcePart[];
	/** Sheets of the file of which nothing was taken in. */
	readonly sheetsLeftOut?: readonly string[] | undefined;
	/** The same of our own template, where it says what to write and lists the codes: they hold no rows of anybody. */
	readonly sheetsOfTemplate?: readonly string[] | undefined;
	/** Sheets that were refused because they are about single persons, and the headers by which that showed. */
	readonly sheetsAboutPersons?:
		readonly { readonly sheet: string; readonly headers: readonly string[] }[] | undefined;
}

/** A sheet of a source that fills a table of the model. */
export interface SourcePart {
	readonly sheet: string;
	/** Id of the model's table. */
	readonly table: string;
	/** From the model's column to the header as it stands in the file. */
	readonly columns: Readonly<Record<string, string>>;
	/** From the model's column to the place of its column in what is stored; by header where absent. */
	readonly positions?: Readonly<Record<string, number>> | undefined;
	/** From the model's column to how its text is read, where that is not plain. */
	readonly readings?: Readonly<Record<string, ColumnReading>> | undefined;
	/** Model columns that no column of the file gives. */
	readonly fills?: readonly Fill[] | undefined;
	/** Place among the tables of the file, where there are several on a sheet. */
	readonly place?: number | undefined;
	/** What gives the rows of the file the shape in which they fill the table; columns are those of its result. */
	readonly recipe?: Recipe | undefined;
	/**
	 * What the recipe made is stored, since what it is made of was let go (people, other sheets): of how many rows of the
	 * file that was made, and how many were of no use.
	 */
	readonly frozen?: { readonly rows: number; readonly unused: number } | undefined;
	/** What the steps of its recipe noticed about rows. */
	readonly notes?: readonly KeptNote[] | undefined;
	/** Some fingerprints of cells, by which months whose names have no year are known again in a later file. */
	readonly sketch?: readonly string[] | undefined;
	/** Rows of another source that these rows take the place of. */
	readonly mends?: MendedRows | undefined;
	/** Headers of columns that were not taken in. */
	readonly leftOut: readonly string[];
	/** Those of them that looked as if they could point at somebody. */
	readonly sensitive?:
		readonly { readonly header: string; readonly kind: SensitiveKind }[] | undefined;
	/** Where its bytes stand, under `sources/`. */
	readonly path: string;
	/** Rows of the original that are not in the stored columns; where bytes are kept, they tell. */
	readonly skipped?: readonly SkippedRow[] | undefined;
}

/** What a step noticed about rows of the file, when it came. */
export interface KeptNote {
	/** Place of the step in its recipe. */
	readonly step: number;
	readonly code: StepRemarkCode;
	readonly column: string;
	readonly value: string;
	/** The file's own rows, at most some hundreds of them. */
	readonly rows: readonly number[];
	/** How many rows there are. */
	readonly count: number;
	/** The sheet on which they stand, where it is another one. */
	readonly sheet?: string | undefined;
}

/** What every decision has. */
interface Dated {
	readonly id: string;
	readonly at: string;
	readonly on: boolean;
	/** When it was switched off and on again, the oldest first. */
	readonly switched?: readonly { readonly at: string; readonly on: boolean }[] | undefined;
}

export interface ImportDecision extends Dated {
	readonly kind: 'import';
	/** Ids of sources. */
	readonly sources: readonly string[];
	/** What its files are to those that were here before. */
	readonly updates?: readonly Update[] | undefined;
	/** In an import of meetings that were held with this tool: ids of the decisions about them. */
	readonly meetings?: readonly string[] | undefined;
}

/** Rows that were set aside, downloaded, mended and dropped in again. */
export interface MendedRows {
	/** Id of the source that the rows came from. */
	readonly source: string;
	readonly sheet: string;
	/** The original's own row numbers. */
	readonly rows: readonly number[];
}

/**
 * What stands in a cell is read as something else: in every row of every file, or in one row only. The source stays
 * as it came; switching the fix off gives the old value back, and the next file is fixed the same way.
 */
export interface FixDecision extends Dated {
	readonly kind: 'fix';
	/** The model's table and column. */
	readonly table: string;
	readonly column: string;
	/** The cell as it stands, without outer spaces. */
	readonly value: string;
	/** What is read in its place; `''`: nothing was recorded. */
	readonly to: string;
	/** Only the row with this key, in whatever file. */
	readonly where?: { readonly column: string; readonly value: string } | undefined;
	/** Only this row of this source. */
	readonly only?: RowOfSource | undefined;
	/** Id of the decision about the meeting at which it was found. */
	readonly meeting?: string | undefined;
}

export interface RowOfSource {
	readonly source: string;
	readonly sheet: string;
	readonly row: number;
}

/** Somebody has looked at a problem: the row stands as it is (`accepted`), or is left out for good (`ignored`). */
export interface SettleDecision extends Dated {
	readonly kind: 'settle';
	readonly how: 'accepted' | 'ignored';
	readonly table: string;
	readonly column: string;
	readonly code: ProblemCode;
	/** Every problem of this kind with this value; absent for one row. */
	readonly value?: string | undefined;
	readonly only?: RowOfSource | undefined;
	/** How a row that is left out for another one with its code is known again in a newer file. */
	readonly again?: KeptRow | undefined;
}

/**
 * Somebody said what two ways of writing a place are: one and the same, so that the one is read as the other in every table
 * of every file, or two places, so that nobody is asked again.
 */
export interface PlaceDecision extends Dated {
	readonly kind: 'place';
	/** As a file has it, without outer spaces. */
	readonly written: string;
	/** Id of the place that it may be. */
	readonly known: string;
	readonly isSame: boolean;
}

/** A step of the recipe of a file is on or off; it was taken with the import, and switched since. */
export interface StepDecision extends Dated, StepName {
	readonly kind: 'step';
}

/** What somebody said about the project itself. Of two that change the same field the newer one counts. */
export interface ProfileDecision extends Dated {
	readonly kind: 'profile';
	readonly changes: ProfileChanges;
}

/** What somebody said about one target. Of two decisions about the same target the newer one counts. */
export interface TargetDecision extends Dated {
	readonly kind: 'target';
	/** Its id. */
	readonly target: string;
	/** What it is from now on. */
	readonly says: Target;
	/** It is no target any more, though a file may name it. */
	readonly isRemoved?: boolean | undefined;
}

/** Why a number is off its target in one period. */
export interface ReasonDecision extends Dated {
	readonly kind: 'reason';
	/** The target's id. */
	readonly target: string;
	/** Its indicator and place, so that the decision can be read by itself. */
	readonly indicatorId: string;
	readonly scope: string;
	/** The period's id. */
	readonly period: string;
	/** `''` takes an earlier reason back. */
	readonly reason: string;
}

/** What somebody said of an own indicator. Of two decisions about the same one the newer one counts; the older stay. */
export interface OwnIndicatorDecision extends Dated {
	readonly kind: 'own indicator';
	/** What it is from now on. */
	readonly says: OwnIndicator;
	/** It is not counted any more. */
	readonly isRemoved?: boolean | undefined;
}

/** What a community said of a measure of its own. Of two decisions about the same code the newer one counts. */
export interface OwnMeasureDecision extends Dated {
	readonly kind: 'own measure';
	readonly says: OwnMeasureWords;
}

/** A number that this project looks at first; switched off where it does so no more. */
export interface PinDecision extends Dated {
	readonly kind: 'pin';
	readonly indicatorId: string;
}

/** What somebody said at a view of change. Of two notes about the same thing the newer one counts; the older stay. */
export interface NoteDecision extends Dated {
	readonly kind: 'note';
	/** The answer to a caution, a box of the story of a measure and place, or a section of the report for donors. */
	readonly about: 'caution' | 'story' | 'summary';
	readonly indicatorId: string;
	readonly place: { readonly kind: PlaceKind; readonly id: string };
	/** Which caution, which box, or which section. */
	readonly key: string;
	/** The place in words, and the caution's sentence, as they stood; so that the decision can be read by itself. */
	readonly scope: string;
	readonly of: string;
	/** `''` takes earlier words back. */
	readonly text: string;
	/** In which role somebody answered a caution; `''` where nobody said. */
	readonly by: AnswererRole | '';
}

/** How a measure was asked. Of two decisions about the same version the newer one counts. */
export interface InstrumentDecision extends Dated {
	readonly kind: 'instrument';
	readonly says: Instrument;
	/** It is not known any more, though a file may have a row for it. */
	readonly isRemoved?: boolean | undefined;
}

/** What somebody proposed of a number and an SDG target, with the reason. Of two about one pair the newer one counts. */
export interface AlignmentDecision extends Dated {
	readonly kind: 'alignment';
	readonly says: AlignmentProposal;
}

/** A national figure, as context beside what communities counted. */
export interface FigureDecision extends Dated {
	readonly kind: 'national figure';
	readonly says: NationalFigure;
	readonly isRemoved?: boolean | undefined;
}

/** Readings of files that did not count are gone for good. */
export interface ForgetDecision extends Dated {
	readonly kind: 'forget';
	readonly sources: readonly ForgottenSource[];
}

/** What is left of a source that was forgotten: no header and no cell. */
export interface ForgottenSource {
	readonly id: string;
	readonly name: string;
	readonly parts: readonly Pick<SourcePart, 'sheet' | 'table'>[];
}

export type Decision =
	| ImportDecision
	| FixDecision
	| SettleDecision
	| PlaceDecision
	| StepDecision
	| ProfileDecision
	| TargetDecision
	| ReasonDecision
	| OwnIndicatorDecision
	| OwnMeasureDecision
	| PinDecision
	| NoteDecision
	| InstrumentDecision
	| AlignmentDecision
	| FigureDecision
	| ForgetDecision
	| ConsentDecision
	| ReleaseDecision
	| MeetingDecision
	| QuestionPictureDecision;

/** What a community agreed to, said here: it holds from its day on, whatever the files say. */
export interface ConsentDecision extends Dated {
	readonly kind: 'consent';
	readonly communityId: string;
	/** Its name as it stood, so that the decision can be read by itself. */
	readonly label: string;
	readonly consent: Consent;
	/** Id of the decision about the meeting at which it was said. */
	readonly meeting?: string | undefined;
}

/** A document was handed over. It can't be taken back, so it is never switched off. */
export interface ReleaseDecision extends Dated {
	readonly kind: 'release';
	readonly what: ReleasedAs;
	readonly entry: LedgerEntry;
	/** How many numbers were hidden. */
	readonly hidden: number;
	/** Why rules were looser; `''` where none was. */
	readonly loosenedBecause: string;
}

/** A reflection meeting was held. Of two decisions about one meeting the newer one counts. */
export interface MeetingDecision extends Dated {
	readonly kind: 'meeting';
	readonly says: MeetingRecord;
}

/** By which picture a question is known at meetings. Of two decisions about one question the newer one counts. */
export interface QuestionPictureDecision extends Dated {
	readonly kind: 'question picture';
	readonly indicatorId: string;
	readonly says: ChosenPicture;
}

export const releasedAs = [
	'report',
	'data',
	'targets',
	'iati',
	'meeting pack',
	'meeting paper',
	'meeting project'
] as const;
export type ReleasedAs = (typeof releasedAs)[number];

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

/**
 * Takes sources in, under one decision. A file whose import was undone may come again: its older reading stays, for the
 * days on which it counted.
 */
export function addImport(
	project: Project,
	sources: readonly Source[],
	decision: Pick<ImportDecision, 'id' | 'at' | 'updates' | 'meetings'>
): Project {
	const newIds = new Set(sources.map((source) => source.id));
	const others = project.sources.filter((source) => !newIds.has(source.id));
	const added: ImportDecision = { ...decision, kind: 'import', on: true, sources: [...newIds] };
	return {
		...project,
		sources: [...others, ...sources],
		decisions: [...project.decisions, added]
	};
}

/** Imports of which not every file was forgotten. */
export function importsThatAreHere({ sources, decisions }: Project): ImportDecision[] {
	const ids = new Set(sources.map(({ id }) => id));
	return decisions.filter(
		(decision): decision is ImportDecision =>
			decision.kind === 'import' && decision.sources.some((id) => ids.has(id))
	);
}

/** Switches the last import that is on off; the same project where none is on. */
export function undoLastImport(project: Project, at: string): Project {
	const last = importsThatAreHere(project).findLast(({ on }) => on);
	return last === undefined ? project : switchDecision(project, last.id, false, at);
}

/** Switches on what the last undo switched off: the first import after the last that is on. */
export function redoImport(project: Project, at: string): Project {
	const imports = importsThatAreHere(project);
	const undone = imports[imports.findLastIndex(({ on }) => on) + 1];
	return undone === undefined ? project : switchDecision(project, undone.id, true, at);
}

/**
 * Sources whose import is on, in the order of their imports, with those steps of recipes that are on. Of several readings
 * of a file the newest counts.
 */
export function activeSources(project: Project): Source[] {
	const byId = new Map(project.sources.map((source) => [source.id, source]));
	const active = new Map<string, Source>();
	for (const decision of project.decisions) {
		if (decision.kind !== 'import' || !decision.on) continue;
		for (const id of decision.sources) {
			const source = byId.get(id);
			if (source !== undefined) active.set(fileOf(id), source);
		}
	}
	return [...active.values()].map((source) => withStepsInForce(source, project.decisions));
}

/** Whether this very file is already among the active sources. */
export function hasSource(project: Project, sha256: string): boolean {
	return activeSources(project).some((source) => source.sha256 === sha256);
}

/** The paths of all stored bytes, those of undone imports too. */
export function partPaths(project: Project): Set<string> {
	return new Set(project.sources.flatMap((source) => source.parts.map((part) => part.path)));
}

/** Adds what somebody decided; of two decisions about the same thing the newer one counts. */
export function addDecision(
	project: Project,
	decision: Exclude<Decision, ImportDecision>
): Project {
	return { ...project, decisions: [...project.decisions, decision] };
}

/** Fixes that are on, the oldest first. */
export function activeFixes(project: Project): FixDecision[] {
	return project.decisions.filter(
		(decision): decision is FixDecision => decision.kind === 'fix' && decision.on
	);
}

/** What was said of two ways of writing a place, the oldest first. */
export function activePlaces(project: Project): PlaceDecision[] {
	return project.decisions.filter(
		(decision): decision is PlaceDecision => decision.kind === 'place' && decision.on
	);
}

/** Problems that somebody has settled. */
export function activeSettlements(project: Project): SettleDecision[] {
	return project.decisions.filter(
		(decision): decision is SettleDecision => decision.kind === 'settle' && decision.on
	);
}
