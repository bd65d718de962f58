import type { Mapping } from '../domain/intake/mapping.ts';
import type { PersonLevel } from '../domain/intake/understanding.ts';
import type { Problem } from '../domain/problem.ts';

/** Problems name cells. Of what is refused or left out they say where it stands, and not what it says. */

interface JudgedSheet {
	readonly sheet: string;
	readonly understanding: { readonly personLevel: PersonLevel | null };
}

const hidden = '…';

function withoutValue(problem: Problem): Problem {
	const { parameters, value } = problem;
	if (value === '') return problem;
	const likely = parameters?.['likely'];
	return {
		...problem,
		value: hidden,
		...(likely === undefined ? {} : { parameters: { ...parameters, likely: hidden } })
	};
}

/** Problems without the cells of sheets about single persons. */
export function withoutRefusedSheets(
	problems: readonly Problem[],
	sheets: readonly JudgedSheet[]
): Problem[] {
	const refused = sheets.filter(({ understanding }) => understanding.personLevel !== null);
	const names = new Set(refused.map(({ sheet }) => sheet));
	return problems.map((problem) => (names.has(problem.sheet) ? withoutValue(problem) : problem));
}

/** Problems without the cells of columns that were not taken in. */
export function withoutLeftOutColumns(
	problems: readonly Problem[],
	taken: readonly { readonly sheet: string; readonly mapping: Mapping }[]
): Problem[] {
	return problems.map((problem) => {
		const isTaken = taken.some(
			({ sheet, mapping }) =>
				sheet === problem.sheet && mapping.columns.some(({ header }) => header === problem.column)
		);
		return isTaken ? problem : withoutValue(problem);
	});
}
