import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/lib/domain/intake/words/known-words';
import { plainWord, stemmed } from '../../../../src/lib/domain/intake/words/plain-word';
import { tables } from '../../../../src/lib/domain/tables';
import { meaningsOf } from '../../../../src/lib/domain/tables/meanings';
import { wordLanguages } from '../../../../src/lib/domain/tables/meanings/meaning';
import type { Column, ModelTable } from '../../../../src/lib/domain/tables/table';

const columns = tables.flatMap((table: ModelTable) =>
	table.columns
		.filter(({ type }) => type === 'code' || type === 'yes/no')
		.map((column): [string, Column] => [`${table.id}.${column.id}`, column])
);

describe.each(columns)('the words for the codes of %s', (_name, column) => {
	const codes = column.type === 'yes/no' ? ['yes', 'no'] : (column.codes ?? []);

	test('are there in all languages for every code', () => {
		const meanings = meaningsOf(column);
		const without = codes.flatMap((code) =>
			wordLanguages
				.filter((language) => (meanings[code]?.[language] ?? '').trim() === '')
				.map((language) => `${code}: ${language}`)
		);
		expect(without).toEqual([]);
	});

	test.each([
		['as they are compared', plainWord],
		['without their endings', (word: string) => stemmed(plainWord(word))]
	])('mean one code each, %s', (_how, spelling) => {
		const codesByWord = new Map<string, Set<string>>();
		for (const { code, word } of wordsOf(column)) {
			const spelt = spelling(word);
			codesByWord.set(spelt, (codesByWord.get(spelt) ?? new Set()).add(code));
		}
		const twice = [...codesByWord].filter(([, of]) => of.size > 1);
		expect(twice.map(([word, of]) => `${word}: ${[...of].join(', ')}`)).toEqual([]);
	});
});
