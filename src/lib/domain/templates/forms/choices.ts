import { tableOf } from '../../tables/index.ts';
import type { Column } from '../../tables/table.ts';
import type { FormDefinition } from './form-definition.ts';
import type { FormRequest, ListEntry } from './form-words.ts';
import { choicesOf, listOf, speakForThemselves } from './form-type.ts';

export type ChoiceRow = Readonly<Record<string, string>>;

/** The choices of every list that a question of the form names, each list once. */
export function choiceRows(
	rows: readonly Readonly<Record<string, string>>[],
	form: FormDefinition,
	request: FormRequest
): ChoiceRow[] {
	const lists = new Set(
		rows.flatMap(({ type = '' }) => (type.startsWith('select_one ') ? [type.slice(11)] : []))
	);
	return [...lists].flatMap((list) => {
		const column = tableOf(form.table).columns.find(
			(one: Column) => choicesOf(one).length > 0 && listOf(one) === list
		);
		return column === undefined ? projectRows(list, request) : columnRows(list, column, request);
	});
}

function columnRows(list: string, column: Column, { languages }: FormRequest): ChoiceRow[] {
	return choicesOf(column).map((name) => ({
		list_name: list,
		name,
		...Object.fromEntries(
			languages.map((words) => [
				`label::${words.language}`,
				speakForThemselves(column) ? name : words.code(column.id, name)
			])
		)
	}));
}

function projectRows(list: string, { lists, languages }: FormRequest): ChoiceRow[] {
	const entries: readonly ListEntry[] = list in lists ? lists[list as keyof typeof lists] : [];
	const once = entries.filter(
		({ code }, at) => entries.findIndex((other) => other.code === code) === at
	);
	return once.map(({ code, label }) => ({
		list_name: list,
		name: code,
		...Object.fromEntries(
			languages.map(({ language }) => [`label::${language}`, label === '' ? code : label])
		)
	}));
}
