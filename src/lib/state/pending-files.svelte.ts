import { mustBeAnswered } from '../pipeline/waiting.ts';
import type { PendingFile, PendingSheet, Preview } from './pending.ts';

/** What was said of answers of another project. */
export type SaidElsewhere =
	| { readonly isUsed: false }
	/** They are used; before them the sheet was as it is here. */
	| {
			readonly isUsed: true;
			readonly project: string;
			readonly before: PendingSheet;
	  };

/**
 * Files that wait for an answer: each lies open in a reader until **Import** takes it or somebody gives it
 * up. Nothing of them is kept before.
 */
class PendingImport {
	files: readonly PendingFile[] = $state.raw([]);
	/** By `fileId/sheetIndex`. */
	previews: ReadonlyMap<string, Preview> = $state.raw(new Map());
	/** Sheets of which somebody said whether answers of another project are used; by `fileId/sheetIndex`. */
	elsewhere: ReadonlyMap<string, SaidElsewhere> = $state.raw(new Map());
	isPreviewing = $state(false);
	/** Ids of files that are being read anew, or of which a sheet is given another shape. */
	working: ReadonlySet<string> = $state.raw(new Set());
	/** Questions that must be answered before anything goes in. */
	readonly openCount: number = $derived(
		this.files.reduce((sum, file) => sum + mustBeAnswered(file).length, 0)
	);
}

export const pendingImport = new PendingImport();

/** Of files that waited when they came, those that still do: one that was given up since waits for nothing. */
export const stillWaiting = (names: readonly string[]): readonly string[] =>
	names.filter((name) => pendingImport.files.some((file) => file.name === name));
