import type { Recipe } from '../domain/intake/recipes/recipe.ts';
import type { Remembered } from '../domain/intake/understanding.ts';
import type { Answers } from '../files/read-result.ts';
import type { Project } from '../project/project.ts';
import { activeSources } from '../project/imports.ts';
import { originOf } from './mended-rows.ts';
import type { OpenedFile } from './opened-file.ts';

/** A mapping of an earlier file, and what somebody answered about its reading. */
export interface RememberedFile extends Remembered {
	readonly answers?: Answers | undefined;
	/** What gave the sheet its shape. */
	readonly recipe?: Recipe | undefined;
	/** The sheet of which it was made, of which other tables may have been made too. */
	readonly group: string;
	/** How the sheet is named in files of its rows that are to be mended. */
	readonly origin: string;
	/** Its name. */
	readonly sheet: string;
	/** Cells by which months without a year are known again; none where it had no such months. */
	readonly sketch: readonly string[];
	/** What is stored has the shape already. */
	readonly isFrozen: boolean;
}

/** Headers of the columns that say what a row is about, by the model's names. */
export const subjectHeaders = (
	columns: Readonly<Record<string, { readonly header: string }>>
): string[] =>
	Object.entries(columns)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([, { header }]) => header);

/** What a project's files teach about the next one, the newest first. */
export function rememberedOf(project: Project | null): RememberedFile[] {
	const sources = project === null ? [] : activeSources(project);
	return sources
		.flatMap((source) =>
			source.parts.map((part) => ({
				table: part.table as RememberedFile['table'],
				columns: Object.fromEntries(
					Object.entries(part.columns).map(([column, header]) => [
						column,
						{ header, reading: part.readings?.[column] ?? {} }
					])
				),
				fills: part.fills ?? [],
				leftOut: part.leftOut,
				answers: source.answers,
				...(part.recipe === undefined ? {} : { recipe: part.recipe }),
				group: `${source.id} ${part.sheet}`,
				origin: originOf(source, part.sheet),
				sheet: part.sheet,
				sketch: part.sketch ?? [],
				isFrozen: part.frozen !== undefined
			}))
		)
		.reverse();
}

/**
 * Answers of an earlier file for the questions that this one asks, where both have the same columns; `null` where
 * there is nothing to answer or nothing is known.
 */
export function answersFrom(
	opened: OpenedFile,
	remembered: readonly RememberedFile[]
): Answers | null {
	const asked = opened.result.questions;
	if (asked.length === 0) return null;
	const headers = new Set(opened.result.tables.flatMap((table) => table.header));
	const before = remembered.find(
		({ answers, columns }) =>
			answers !== undefined && Object.values(columns).every(({ header }) => headers.has(header))
	);
	const known = asked.flatMap(({ id, choices }): [string, string][] => {
		const answer = before?.answers?.[id];
		return answer !== undefined && choices.includes(answer) ? [[id, answer]] : [];
	});
	return known.length === 0 ? null : Object.fromEntries(known);
}
