import { columnOfProblem, tableOfProblem, type Problem } from '../domain/problem.ts';
import { contestedRows, keptRow } from '../pipeline/kept-rows.ts';
import { fileRow } from '../pipeline/file-rows.ts';
import type {
	FixDecision,
	PlaceDecision,
	SettleDecision
} from '../project/decisions/about-rows.ts';
import { addDecision, type Project } from '../project/project.ts';
import { sharedEngine } from './engine.ts';
import { switchTo } from './project-actions.ts';
import { now } from './now.ts';
import { projectState } from './project.svelte.ts';
import { countedParts } from './staged-sources.ts';
import { keyOfRow, peekRow } from './stored-rows.ts';

/**
 * What a person decides about rows: each is a dated decision of the project, replayed on every file, listed, and
 * switched off to take it back. The sources stay as they came.
 */

/** How far a fix reaches. */
export type Reach = 'all alike' | 'this row';

/** Reads a cell as something else; `to` is `''` where nothing was recorded. */
export async function fixCell(problem: Problem, to: string, reach: Reach): Promise<void> {
	const { project } = projectState;
	if (project === null) return;
	const cells = reach === 'this row' ? await peekRow(problem) : null;
	const key = cells === null ? undefined : keyOfRow(tableOfProblem(problem), cells);
	const fix: FixDecision = {
		id: crypto.randomUUID(),
		kind: 'fix',
		at: now(),
		on: true,
		table: tableOfProblem(problem),
		column: columnOfProblem(problem),
		value: problem.value.trim(),
		to,
		...(reach === 'all alike' ? {} : onlyRow(problem, key))
	};
	await switchTo(addDecision(project, fix));
}

/** A row with a key of its own is found again by it in the next file; any other row only where it stands. */
function onlyRow(
	problem: Problem,
	key: { readonly column: string; readonly value: string } | undefined
): Pick<FixDecision, 'where' | 'only'> {
	const isFoundByKey = key !== undefined && key.column !== columnOfProblem(problem);
	return isFoundByKey ? { where: key } : { only: placeOf(problem) };
}

const placeOf = (problem: Problem): NonNullable<FixDecision['only']> => ({
	source: problem.source ?? '',
	sheet: problem.sheet,
	row: problem.row ?? 0
});

/** Settles a problem: the row stands as it is, or is left out for good. */
export async function settleProblem(
	problem: Problem,
	how: SettleDecision['how'],
	reach: Reach
): Promise<void> {
	const { project } = projectState;
	if (project === null) return;
	await switchTo(addDecision(project, settlement(problem, how, reach)));
}

function settlement(problem: Problem, how: SettleDecision['how'], reach: Reach): SettleDecision {
	return {
		id: crypto.randomUUID(),
		kind: 'settle',
		at: now(),
		on: true,
		how,
		table: tableOfProblem(problem),
		column: columnOfProblem(problem),
		code: problem.code,
		...(reach === 'all alike' ? { value: problem.value.trim() } : { only: placeOf(problem) })
	};
}

/** Of rows that have one code and differ keeps one, and leaves the others out for good. */
export async function keepOneRow(others: readonly Problem[]): Promise<void> {
	const { project } = projectState;
	if (project === null) return;
	const knownAgain = await rowsWithOneCode(project, others);
	const decided = others.map((other) => ({
		...settlement(other, 'ignored', 'this row'),
		...knownAgain(other)
	}));
	await switchTo(decided.reduce((next, one) => addDecision(next, one), project));
}

/** By what each of some rows that share a code with others is known again in a newer file; nothing where its row is no more. */
async function rowsWithOneCode(
	project: Project,
	problems: readonly Problem[]
): Promise<(problem: Problem) => Pick<SettleDecision, 'again'>> {
	const [first] = problems;
	if (first === undefined) return () => ({});
	const contested = await contestedRows(
		await sharedEngine(),
		tableOfProblem(first) as Parameters<typeof contestedRows>[1]
	);
	const parts = countedParts(project);
	return ({ source, sheet, row }) => {
		const own = contested.find((one) => {
			const part = parts.find(({ number }) => number === one.part);
			return (
				part !== undefined &&
				part.source === source &&
				part.sheet === sheet &&
				fileRow(part, one.row) === row
			);
		});
		if (own === undefined) return {};
		const among = contested.filter(({ key }) => key === own.key);
		return { again: keptRow(own, among) };
	};
}

/** Says what two ways of writing a place are: one place in every table, or two places, which is not asked again. */
export async function sayPlaces(problem: Problem, known: string, isSame: boolean): Promise<void> {
	await decidePlaces([placeDecision(problem, known, isSame)]);
}

/** Says of several ways of writing which place each of them is, all at once; each can be switched off by itself. */
export async function sayAllPlaces(
	said: readonly { readonly problem: Problem; readonly known: string }[]
): Promise<void> {
	await decidePlaces(said.map(({ problem, known }) => placeDecision(problem, known, true)));
}

async function decidePlaces(decided: readonly PlaceDecision[]): Promise<void> {
	const { project } = projectState;
	if (project === null) return;
	await switchTo(decided.reduce((next, one) => addDecision(next, one), project));
}

const placeDecision = (problem: Problem, known: string, isSame: boolean): PlaceDecision => ({
	id: crypto.randomUUID(),
	kind: 'place',
	at: now(),
	on: true,
	written: problem.value.trim(),
	known,
	isSame
});
