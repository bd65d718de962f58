import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchWord } from '../../../../../src/lib/domain/intake/words/match-word';
import { columnOf, tableOf } from '../../../../../src/lib/domain/tables';
import type { Column } from '../../../../../src/lib/domain/tables/table';

function columnCalled(name: string): Column {
	const [table = '', column = ''] = name.split('.');
	return columnOf(tableOf(table), column);
}

const told = (name: string, word: string, others?: string[]): string => {
	const { code, confidence } = matchWord(columnCalled(name), word, others);
	return `${code === null ? 'nothing' : code === '' ? 'no answer' : code}, ${confidence}`;
};

describe('a word that means one code in its column', () => {
	test.each([
		['measures.sex', 'f', ['F', 'Female ', 'GIRLS', 'fille', 'Femmes', 'féminin', 'Feminin']],
		[
			'measures.sex',
			'f',
			['niñas', 'mujer', 'meninas', 'mulher', 'بنات', 'أنثى', 'wasichana', 'mke']
		],
		[
			'measures.sex',
			'm',
			['m', 'Boys', 'garçon', 'H', 'Homme', 'hombre', 'ذكر', 'mume', 'wavulana']
		],
		[
			'meetings.small_groups',
			'yes',
			['Yes', 'Y', 'oui', 'Sí', 'sim', 'نعم', 'ndiyo', 'x', '✓', '1', 'T']
		],
		['meetings.small_groups', 'yes', ['vrai', 'TRUE', 'verdadero']],
		[
			'meetings.small_groups',
			'no',
			['No', 'n', 'non', 'Não', 'لا', 'hapana', '0', 'F', 'faux', 'false']
		],
		['actions.service_link', 'none', ['none', 'Aucun', 'ninguno', 'No', 'hakuna']],
		['communities.share_consent', 'none', ['none', 'non', 'Pas de consentement', 'لا']],
		[
			'actions.service_link',
			'police_justice',
			['police/justice', 'Gendarmerie', 'الشرطة', 'polisi']
		],
		['meetings.called_by', 'together', ['ensemble', 'Both', 'juntos', 'معًا', 'pamoja']],
		['ownership.led_by', 'community', ['Communauté', 'la comunidad', 'jamii']],
		['actions.led_by', 'children', ['enfants', 'Kids', 'crianças', 'watoto', 'أطفال']],
		['contributions.kind', 'cash', ['Argent', 'efectivo', 'dinheiro', 'pesa']],
		['context_events.kind', 'flood_drought', ['Floods', 'sécheresse', 'mafuriko', 'فيضانات']],
		['targets.kind', 'end', ['End', 'fin', 'mwisho']],
		['ownership.scale_max', '5', ['5', '5.0', '٥', 'cinq']],
		['actions.harm', 'child_marriage', ['Child marriage', 'child-marriage', 'Mariage précoce']],
		['followup.still_active', 'not_known', ['Not known', 'ne sait pas', "don't know", 'sijui']]
	])('is certain in %s: %s', (name, code, words) => {
		const guesses = words.map((word) => told(name, word));
		expect(guesses).toEqual(words.map(() => `${code}, certain`));
	});

	test('is the same word with marks that nobody sees, with other spaces, in wide letters', () => {
		expect(told('measures.sex', '\u200ffemale\u200b')).toBe('f, certain');
		expect(told('actions.harm', ' Child\u00a0\n marriage ')).toBe('child_marriage, certain');
		expect(told('measures.sex', 'Ｆｅｍａｌｅ')).toBe('f, certain');
		expect(told('measures.sex', 'بنـــات')).toBe('f, certain');
	});

	test('says by which word it is known', () => {
		expect(matchWord(columnCalled('measures.sex'), 'FILLES').reason).toEqual({
			code: 'word is known',
			parameters: { known: 'filles' }
		});
	});
});

describe('a word that is like one', () => {
	test.each([
		['measures.sex', 'girl(s)', 'f, certain'],
		['measures.sex', 'Femal', 'f, likely'],
		['actions.harm', 'Early marriages', 'child_marriage, likely'],
		['actions.harm', 'Mariages précoces des filles', 'child_marriage, likely'],
		['actions.service_link', 'Centre de santé intégré', 'health, likely'],
		['actions.led_by', 'children & adults', 'children_and_adults, likely'],
		['meetings.called_by', 'Community + NGO', 'together, likely'],
		['actions.end_reason', 'stoped', 'stopped, likely'],
		['context_events.kind', 'Cholera outbreak', 'epidemic, likely']
	])('is likely in %s: %s', (name, word, expected) => {
		expect(told(name, word)).toBe(expected);
	});

	test('is unsure when it is like two', () => {
		expect(told('actions.service_link', 'school and health')).toMatch(/unsure$/);
		expect(told('actions.harm', 'grossesses et mariage')).toMatch(/unsure$/);
	});

	test('is unsure when one of the two says not', () => {
		expect(told('actions.end_reason', 'not finished')).toBe('finished, unsure');
		expect(told('measures.disability', 'sans aucun handicap')).toMatch(/^no, /);
	});

	test('is unsure when a short answer goes on', () => {
		expect(told('meetings.small_groups', 'Yes, sometimes')).toBe('yes, unsure');
	});
});

describe('a word that looks Latin and is not', () => {
	test('is never certain, and the reason says so', () => {
		const guess = matchWord(columnCalled('measures.sex'), 'mаle');
		expect(guess).toEqual({
			code: 'm',
			confidence: 'likely',
			reason: { code: 'word in look-alike letters', parameters: { known: 'male', word: 'mаle' } }
		});
	});

	test('is nothing when it is a word of its own', () => {
		expect(told('meetings.small_groups', 'не знаю')).toBe('nothing, unsure');
	});
});

describe('a short form beside others', () => {
	test.each([
		['measures.sex', 'M', ['F', 'M'], 'm, certain'],
		['measures.sex', 'M', ['H', 'M'], 'f, likely'],
		['measures.sex', 'H', ['H', 'F'], 'm, certain'],
		['measures.sex', 'M', ['H', 'M', 'F'], 'm, certain'],
		['measures.sex', 'G', ['G', 'B'], 'f, likely'],
		['measures.sex', 'G', ['G', 'F'], 'm, likely'],
		['measures.sex', 'G', ['G'], 'nothing, unsure'],
		['meetings.small_groups', '2', ['1', '2'], 'no, likely'],
		['meetings.small_groups', '2', ['0', '1', '2'], 'nothing, unsure'],
		['meetings.small_groups', '1', ['1', '2'], 'yes, certain']
	])('in %s: %s of %s', (name, word, others, expected) => {
		expect(told(name, word, others)).toBe(expected);
	});
});

describe('a word for no answer', () => {
	test.each([
		['measures.sex', 'N/A', 'no answer, certain'],
		['measures.sex', ' ', 'no answer, certain'],
		['actions.harm', 'Non renseigné', 'no answer, certain'],
		['actions.harm', 'لا ينطبق', 'no answer, certain'],
		['measures.disability', 'don’t know', 'no answer, likely'],
		['measures.sex', 'don’t know', 'unknown, certain'],
		['measures.sex', '99', 'no answer, unsure'],
		['actions.harm', 'aucun', 'no answer, unsure'],
		['actions.end_reason', 'unknown', 'unknown, certain']
	])('in %s: %s', (name, word, expected) => {
		expect(told(name, word)).toBe(expected);
	});
});

test('a word that nothing comes close to has no code', () => {
	for (const word of ['zzz', '7', 'Ward 3', 'yes']) {
		expect(told('communities.share_consent', word)).toBe('nothing, unsure');
	}
	expect(told('measures.sex', '1')).toBe('nothing, unsure');
});

test('no word breaks it, and what it gives is a code of the column, blank or nothing', () => {
	const column = columnCalled('actions.harm');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (word) => {
			const { code } = matchWord(column, word, [word]);
			expect([...(column.codes ?? []), '', null]).toContain(code);
		}),
		{ seed: 3, numRuns: 500 }
	);
	expect(told('measures.sex', '__proto__')).toBe('nothing, unsure');
	expect(told('measures.sex', 'constructor')).toBe('nothing, unsure');
});
