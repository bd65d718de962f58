import type { BreakdownId } from '$lib/domain/indicators/definition.ts';
import { columnOf, tableOf } from '$lib/domain/tables/index.ts';
import { codeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import { groupsOf } from '$lib/state/results.ts';
import { groupName, sortGroups } from './chart-words.ts';
import { codesOf } from './groups.ts';
import type { IndicatorView } from './view.ts';

/** Which number's rows are shown: choices, and how their cells are read. */

export interface GroupChoice {
	readonly key: string;
	readonly label: string;
	readonly breakdown: string;
	readonly group: string;
}

const wholeHeadline = (): GroupChoice => ({
	key: '',
	label: translate('indicators.group.all'),
	breakdown: '',
	group: ''
});

/** Every group of every split of an indicator, the headline first. */
export function groupChoices({ definition, selection, people }: IndicatorView): GroupChoice[] {
	const breakdowns = definition.breakdowns
		.map(({ id }) => id)
		.filter((id) => !(id in people) && id !== 'months');
	const groups = breakdowns.flatMap((breakdown: BreakdownId) =>
		sortGroups(groupsOf(selection, breakdown), codesOf(definition, breakdown)).map((group) => ({
			key: `${breakdown}/${group}`,
			label: translate('indicators.rows.of group', {
				breakdown: translate(`indicators.breakdown.${breakdown}`),
				group: groupName(breakdown, group)
			}),
			breakdown,
			group
		}))
	);
	return [wholeHeadline(), ...groups];
}

/** A cell of a row as it is read: codes in words, everything else as it stands. */
export function cellWords(table: string, column: string, text: string): string {
	const { type } = columnOf(tableOf(table), column);
	if (text === '') return '';
	if (type === 'yes/no') return codeLabel(column, text === 'true' ? 'yes' : 'no');
	return type === 'code' ? codeLabel(column, text) : text;
}

/** Where rows stand, in words. Communities that no file lists are known by what is told of them. */
export function fileWords({
	file,
	sheet
}: {
	readonly file: string;
	readonly sheet: string;
}): string {
	if (file === '') return translate('indicators.rows.no file');
	return sheet === '' ? file : translate('indicators.rows.sheet file', { file, sheet });
}
