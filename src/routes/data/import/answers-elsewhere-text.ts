import type { Fill } from '$lib/domain/intake/mapping';
import type { TableId } from '$lib/domain/tables';
import { formatRuleText } from '$lib/i18n/format-choice-text';
import { isolated } from '$lib/i18n/isolated-text';
import { codeLabel, tableLabel } from '$lib/i18n/labels';
import { translate } from '$lib/i18n/translate';
import type { AnswerDifference, OfferedAnswers } from '$lib/state/answers-elsewhere';
import { columnLetter } from './column-cards';
import { columnName } from './model-columns';

type Sheets = Pick<OfferedAnswers, 'before' | 'after'>;

/** In a line: what is taken here now, and what was said in the other project. */
export function differenceText(difference: AnswerDifference, sheets: Sheets): string {
	const { before, after } = sheets;
	const headerOf = (position: number): string => nameOf(before.header[position] ?? '', position);
	switch (difference.kind) {
		case 'table':
			return sides(
				translate('mapping.elsewhere.table'),
				tableText(difference.here),
				tableText(difference.there)
			);
		case 'column':
			return sides(
				headerOf(difference.position),
				columnText(before.choice.table, difference.here),
				columnText(after.choice.table, difference.there)
			);
		case 'reading': {
			const { about, here, there } = difference;
			const ruleOf = (choice: string): string =>
				formatRuleText({ kind: about, examples: [] }, choice);
			return sides(
				headerOf(difference.position),
				here === '' ? translate('mapping.elsewhere.unsaid') : ruleOf(here),
				ruleOf(there)
			);
		}
		case 'word': {
			const { column, word, here, there } = difference;
			const header = headerOf(difference.position);
			return sides(
				translate('mapping.elsewhere.word', { word: isolated(word, 40), header }),
				here === null ? translate('mapping.elsewhere.unsaid') : codeText(column, here),
				codeText(column, there)
			);
		}
		case 'fill': {
			const { column, here, there } = difference;
			const { table } = after.choice;
			const name = table === null ? column : columnName(table, column);
			return sides(
				name,
				here === null ? translate('mapping.elsewhere.unsaid') : fillText(here),
				fillText(there)
			);
		}
		case 'kept out':
			return translate('mapping.elsewhere.kept out', { header: headerOf(difference.position) });
	}
}

const sides = (what: string, here: string, there: string): string =>
	translate('mapping.elsewhere.sides', {
		what,
		here: isolated(here),
		there: isolated(there)
	});

const nameOf = (header: string, position: number): string =>
	header.trim() === ''
		? translate('mapping.column.letter', { letter: columnLetter(position) })
		: isolated(header.trim(), 40);

const tableText = (table: TableId | null): string =>
	table === null ? translate('mapping.elsewhere.left out') : tableLabel(table);

const columnText = (table: TableId | null, column: string | null): string =>
	table === null || column === null
		? translate('mapping.elsewhere.left out')
		: columnName(table, column);

const codeText = (column: string, code: string): string =>
	code === '' ? translate('mapping.words.not recorded') : codeLabel(column, code);

const fillText = (fill: Fill): string =>
	fill.from === 'row number'
		? translate('mapping.filled.number')
		: translate('mapping.filled.same', { value: codeLabel(fill.column, fill.value) });
