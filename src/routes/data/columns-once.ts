import { groupBy } from '$lib/domain/group-by';
import type { Problem } from '$lib/domain/problem';
import { columnLabel } from '$lib/i18n/labels';
import { problemSentence } from '$lib/i18n/problem-sentence';
import { translate, translateCode } from '$lib/i18n/translate';

/** One thing that is to be said of many columns: it is said once, with their names below. */
export interface SaidOnce {
	readonly sentence: string;
	/** Empty where the sentence says all. */
	readonly columns: readonly string[];
}

/** What problems of a whole file say; those of several columns with the same reason are said together. */
export function saidOnce(problems: readonly Problem[]): readonly SaidOnce[] {
	return [...groupBy(problems, reasonOf).values()].flatMap((alike) => {
		const [first] = alike;
		if (first === undefined) return [];
		const together = alike.length > 1 ? sentenceOfMany(first) : null;
		return together === null
			? alike.map((problem) => ({ sentence: problemSentence(problem), columns: [] }))
			: [{ sentence: together, columns: alike.map(nameOf) }];
	});
}

const kindOf = ({ parameters }: Problem): string => String(parameters?.['kind'] ?? '');
const reasonOf = (problem: Problem): string => `${problem.code} ${kindOf(problem)}`;

const nameOf = ({ column, parameters }: Problem): string =>
	column === '' ? columnLabel(String(parameters?.['column'] ?? '')) : column;

function sentenceOfMany(problem: Problem): string | null {
	switch (problem.code) {
		case 'column left out':
		case 'column missing':
			return translate(`problem.${problem.code}.many`);
		case 'column sensitive':
			return translate('problem.column sensitive.many', {
				sensitive: translateCode('sensitive', kindOf(problem)),
				why: translateCode('sensitive', `${kindOf(problem)}.why`)
			});
		default:
			return null;
	}
}
