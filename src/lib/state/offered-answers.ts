import { compareAnswers, type AnswersCompared } from '../domain/intake/answers-differ.ts';
import {
	choiceElsewhere,
	mappingFor,
	settledAs,
	unfitting,
	type FittingMapping,
	type MappingElsewhere
} from '../domain/intake/answers-elsewhere.ts';
import type { Remembered } from '../domain/intake/understanding.ts';
import type { Reader } from '../pipeline/reader.ts';
import { openOf, withEarlierAnswers } from './pending-sheets.ts';
import type { PendingSheet } from './pending.ts';

/** Answers that were given in another project for a file with the same columns: shown first, then used or not. */
export interface OfferedAnswers extends AnswersCompared, Pick<FittingMapping, 'project' | 'at'> {
	/** The sheet for which they were looked up, and as it is with them. */
	readonly before: PendingSheet;
	readonly after: PendingSheet;
}

/** A waiting sheet, and the reader in which its file lies open. */
interface OpenSheet {
	readonly fileId: string;
	readonly sheet: PendingSheet;
	readonly reader: Pick<Reader, 'formats' | 'alike'>;
}

/** A sheet that stands as it does in its file, whose shape is not asked about. */
export const isPlain = ({ shape, copyOf, isKnown, open }: PendingSheet): boolean =>
	shape === null && copyOf === null && !isKnown && open.every(({ kind }) => kind !== 'shape');

/**
 * Answers of another project for a sheet; `null` where there are none, or none that would change or settle anything.
 *
 * @param own what this project's files teach
 * @param elsewhere the newest first
 */
export async function offeredAnswers(
	open: OpenSheet,
	own: readonly Remembered[],
	elsewhere: readonly MappingElsewhere[]
): Promise<OfferedAnswers | null> {
	const { sheet: before } = open;
	const fitting = isPlain(before) ? mappingFor(before.header, own, elsewhere) : null;
	const after = fitting === null ? null : await withAnswers(open, fitting);
	if (fitting === null || after === null) return null;
	const compared = compareAnswers(before, after, fitting, before.understanding);
	const isOfUse =
		compared.differences.some(({ kind }) => kind !== 'kept out') ||
		after.open.length < before.open.length;
	const { project, at } = fitting;
	return isOfUse ? { ...compared, project, at, before, after } : null;
}

/** The sheet with those answers; a column that can't be read as it was there stays as it is here. */
async function withAnswers(open: OpenSheet, fitting: FittingMapping): Promise<PendingSheet | null> {
	const { choice: before, understanding } = open.sheet;
	const first = choiceElsewhere(before, understanding, fitting);
	if (first === null) return null;
	const tried = await answered(open, first, fitting);
	const unfit = unfitting(before, tried.choice, tried.formats);
	const second = unfit.size === 0 ? null : choiceElsewhere(before, understanding, fitting, unfit);
	const made = second === null ? tried : await answered(open, second, fitting);
	const choice = settledAs(made.choice, fitting, made.formats);
	return { ...made, choice, open: openOf({ ...made, choice }) };
}

const answered = (
	{ fileId, sheet, reader }: OpenSheet,
	choice: PendingSheet['choice'],
	{ mapping }: FittingMapping
): Promise<PendingSheet> => withEarlierAnswers(fileId, { ...sheet, choice }, reader, [mapping]);
