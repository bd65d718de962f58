import { describe, expect, test } from 'vitest';
import { headerForms, surroundingsOf } from '../../../src/lib/domain/intake/headers/header-forms';
import { matchHeader } from '../../../src/lib/domain/intake/headers/match-header';
import { plainHeader } from '../../../src/lib/domain/intake/recognise';
import { tableOf } from '../../../src/lib/domain/tables/index';
import type { Column } from '../../../src/lib/domain/tables/table';
import {
	choicesOf,
	listOf,
	speakForThemselves
} from '../../../src/lib/domain/templates/forms/form-type';
import { matchWord } from '../../../src/lib/domain/intake/words/match-word';
import { languageIds, languages } from '../../../src/lib/i18n/languages';
import { loadMessages } from '../../../src/lib/i18n/load-messages';
import { inSpeech, speechOf } from '../../../src/lib/i18n/translate';
import { eachForm, formOf } from './filled-forms';
import { formText, labelIn } from './form-rows';

/** Exports with labels are read by the labels alone: each must be known for certain, in every language. */

describe.each(languageIds)('in %s', async (language) => {
	const speech = speechOf(languages[language], await loadMessages(language, 'all'));
	const labelled = inSpeech(speech, () =>
		eachForm.map(([table, form]) => ({ table, text: formText(formOf(form)) }))
	);

	const asked = labelled.flatMap(({ table, text }) =>
		text.survey.flatMap((row) => {
			const column = tableOf(table).columns.find(({ id }: Column) => id === row.name);
			const label = labelIn(text, row);
			return column === undefined || label === '' ? [] : [{ table, column, label }];
		})
	);

	test.each(asked)(
		'“$label” is a name of $column.id of $table, and of no other',
		({ table, column, label }) => {
			const [best] = matchHeader(table, headerForms(label, surroundingsOf([label], false)));
			expect([best?.column, best?.confidence]).toEqual([column.id, 'certain']);
		}
	);

	const choices = labelled.flatMap(({ table, text }) =>
		tableOf(table).columns.flatMap((column: Column) => {
			if (choicesOf(column).length === 0 || column.type === 'band' || column.type === 'wave')
				return [];
			const own = text.choices.filter(({ list_name }) => list_name === listOf(column));
			const labels = own.map((row) => labelIn(text, row));
			return own.map(({ name = '' }, at) => ({
				table,
				column,
				code: name,
				label: labels[at] ?? '',
				labels
			}));
		})
	);

	test.each(choices)(
		'“$label” means $code in $column.id of $table',
		({ column, code, label, labels }) => {
			const { code: found, confidence } = matchWord(column, label, labels);
			expect([found, confidence]).toEqual([code, 'certain']);
		}
	);

	test('no question with choices bears the column’s own name, under which words would be taken for slips', () => {
		const own = asked.filter(
			({ column, label }) =>
				choicesOf(column).length > 0 &&
				!speakForThemselves(column) &&
				plainHeader(label) === plainHeader(column.id)
		);
		expect(own.map(({ table, column }) => `${table}.${column.id}`)).toEqual([]);
	});
});
