import { tableOfProblem, type Problem, type ProblemCode } from '$lib/domain/problem';
import { tables } from '$lib/domain/tables';
import type { Column } from '$lib/domain/tables/table';
import { codeLabel } from '$lib/i18n/labels';
import { translate } from '$lib/i18n/translate';

/** What can be done about a problem on the screen. */

/** The model's column that a problem is about. */
function modelColumn(problem: Problem): Column | undefined {
	const { column } = problem.parameters ?? {};
	const found = tables.find(({ id }) => id === tableOfProblem(problem));
	return found?.columns.find(({ id }: Column) => id === column);
}

/** A cell of a known row and column can be read as something else; a whole row or file cannot. */
export function isMendable(problem: Problem): boolean {
	return !asksForTwoPlaces(problem) && problem.row !== null && modelColumn(problem) !== undefined;
}

/** Rows that share a code are told apart one by one: one answer for all of them would leave them alike. */
export function needsRow({ code }: Problem): boolean {
	return code === 'key repeated';
}

/** Whether a problem asks if two ways of writing are one place. */
export function asksForTwoPlaces({ code }: Problem): boolean {
	return code === 'community looks alike';
}

const placeCodes: ReadonlySet<ProblemCode> = new Set([
	'community looks alike',
	'community unknown',
	'scope unknown'
]);

/** The known places that a problem's cell most likely means. */
export function placesMeant({ code, parameters = {} }: Problem): readonly string[] {
	if (!placeCodes.has(code)) return [];
	return ['suggestion', 'suggestion2', 'suggestion3']
		.map((parameter) => String(parameters[parameter] ?? ''))
		.filter((id) => id !== '');
}

/** The only place that has the very name in a problem's cell, but for case, spaces, accents and marks. */
export function placeSurelyMeant({ code, parameters = {} }: Problem): string | null {
	const id = String(parameters['sure'] ?? '');
	return placeCodes.has(code) && id !== '' ? id : null;
}

/** A place by its label, and by its id where that says something else. */
export function placeInWords(
	id: string,
	places: readonly { readonly id: string; readonly label: string }[]
): string {
	const label = places.find((place) => place.id === id)?.label ?? id;
	return label === id ? id : `${label} (${id})`;
}

/** Columns with more codes have no button for each. */
const mostButtons = 4;

/**
 * What a word that is no code most likely means, each to be said with one press: what was found for it, or every code of
 * a column that has few.
 */
export function codesMeant(problem: Problem): readonly WordChoice[] {
	if (problem.code !== 'code unknown') return [];
	const answers = knownAnswers(problem, []);
	const suggestion = problem.parameters?.['suggestion'];
	const suggested = answers.filter(({ value }) => value === suggestion);
	return suggested.length === 0 && answers.length <= mostButtons ? answers : suggested;
}

export interface WordChoice {
	readonly value: string;
	readonly label: string;
}

/** The answers that a column knows; none where anything may be typed. */
export function knownAnswers(
	problem: Problem,
	communities: readonly { readonly id: string; readonly label: string }[]
): readonly WordChoice[] {
	const column = modelColumn(problem);
	if (column === undefined) return [];
	if (column.type === 'yes/no') return ['yes', 'no'].map((value) => choice(column, value));
	if (column.type === 'code') return (column.codes ?? []).map((code) => choice(column, code));
	if (column.id !== 'community_id') return [];
	return communities.map(({ id, label }) => ({
		value: id,
		label: label === id ? id : `${label} (${id})`
	}));
}

const choice = (column: Column, value: string): WordChoice => ({
	value,
	label:
		column.type === 'yes/no'
			? translate(`mending.${value as 'yes' | 'no'}`)
			: codeLabel(column.id, value)
});
