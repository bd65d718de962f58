import type { BreakdownId } from '../indicators/definition.ts';
import { bandOf } from '../intake/formats/bands.ts';
import { codesOf } from '../intake/formats/codes.ts';
import { plainWord } from '../intake/words/plain-word.ts';
import { actions } from '../tables/actions.ts';
import { communities } from '../tables/communities.ts';
import { contributions } from '../tables/contributions.ts';
import { meaningsOf } from '../tables/meanings/index.ts';
import { measures } from '../tables/measures.ts';
import { meetings } from '../tables/meetings.ts';
import { ownership } from '../tables/ownership.ts';
import type { Column, ModelTable } from '../tables/table.ts';
import type { Target } from './target.ts';

/** Whose number a target is about, as people write it: `girls`, `Filles`, `6 to 11 years`, or a code. */
export type TargetGroup = Pick<Target, 'breakdown' | 'group'>;

const columnOf = ({ columns }: ModelTable, id: string): Column | undefined =>
	columns.find((column) => column.id === id);

/** The column whose codes are the groups of a breakdown; others have groups in words of the project's own. */
const columnsOfGroups: Readonly<Partial<Record<BreakdownId, Column | undefined>>> = {
	sex: columnOf(measures, 'sex'),
	disability: columnOf(measures, 'disability'),
	arm: columnOf(communities, 'arm'),
	harm: columnOf(actions, 'harm'),
	managed_by: columnOf(actions, 'managed_by'),
	service_link: columnOf(actions, 'service_link'),
	meeting_type: columnOf(meetings, 'meeting_type'),
	kind: columnOf(contributions, 'kind'),
	dimension: columnOf(ownership, 'dimension'),
	group: columnOf(ownership, 'group')
};

/** The code of a breakdown's groups that a word stands for; `undefined` where it is none of them. */
function codeOf(breakdown: BreakdownId, word: string): string | undefined {
	const column = columnsOfGroups[breakdown];
	if (column === undefined) return undefined;
	const plain = plainWord(word);
	const meanings = meaningsOf(column);
	const isNamed = (code: string): boolean =>
		plainWord(code) === plain ||
		Object.values(meanings[code] ?? {}).some((words) =>
			words.split(',').some((one) => plainWord(one) === plain)
		);
	return codesOf(column).find(isNamed);
}

/** Whether a breakdown can have such a group. */
export function isGroupOf(breakdown: BreakdownId, group: string): boolean {
	const column = columnsOfGroups[breakdown];
	return column === undefined || codesOf(column).includes(group);
}

/**
 * A group as its code, with the breakdown that it is of where nobody named it: the first by which the number is split and
 * that knows the word. What nobody here knows stays as it was written.
 *
 * @param splits by which the number of the target is split
 */
export function readGroup(given: TargetGroup, splits: readonly BreakdownId[]): TargetGroup {
	const { breakdown, group } = given;
	const named = breakdown === '' ? splits : [breakdown];
	if (group === '') return given;
	for (const split of named) {
		const code = split === 'age_band' ? ageBand(group) : codeOf(split, group);
		if (code === 'all') return { breakdown: '', group: '' };
		if (code !== undefined) return { breakdown: split, group: code };
	}
	return given;
}

function ageBand(group: string): string | undefined {
	const band = bandOf(group.trim().toLowerCase().replaceAll('–', '-'));
	return /^(\d{1,3}-\d{1,3}|\d{1,3}\+)$/.test(band) ? band : undefined;
}
