import type { FormWords } from '../domain/templates/forms/form-words.ts';
import type { TableId } from '../domain/tables/index.ts';
import { codeLabel, columnLabel } from './labels.ts';
import { currentLanguage, translate, translateCode } from './translate.ts';

/** What a form for the field says, in the reader's language. */
export function formWords(): FormWords {
	const { name, locale } = currentLanguage();
	return {
		language: `${name} (${new Intl.Locale(locale).language})`,
		question: questionOf,
		code: choiceOf,
		hint: (id) => translate(`form.hint.${id}`),
		refusal: ({ id, most = 0 }) => translate(`form.refusal.${id}`, { most }),
		note: (id) => translate(`form.note.${id}`),
		list: (id) => translateCode('form.list', id)
	};
}

/** The key of a form's own wording, where it has one. */
const own = (prefix: string, id: string): string | null => {
	const text = translateCode(prefix, id);
	return text === id ? null : text;
};

/**
 * A form's own wording where the column's would mean several things to the importer, or is the column's own name: under
 * that an export with labels would be taken for one with codes, and its words for slips.
 */
const questionOf = (table: TableId, column: string): string =>
	own('form.label', `${table}.${column}`) ?? own('form.label', column) ?? columnLabel(column);

const choiceOf = (column: string, code: string): string =>
	own('form.code', `${column}.${code}`) ?? codeLabel(column, code);
