import { describe, expect, test } from 'vitest';
import { indicators } from '../../../src/lib/domain/indicators/index.ts';
import { ownMeasure } from '../../../src/lib/domain/indicators/own-measure.ts';
import type { AreaHeading } from '../../../src/lib/i18n/indicator-texts.ts';
import { foundIn, hasWords } from '../../../src/routes/indicators/catalogue-search.ts';

const all = [...indicators, ownMeasure('Wélls dug', false)];
const found = (words: string, area: AreaHeading | '' = ''): readonly string[] =>
	foundIn(all, words, area).map(({ id }) => id);

describe('searching the table of all indicators', () => {
	test('nothing typed finds all of them', () => {
		expect(found('  ')).toHaveLength(41);
	});

	test('every word must begin a word of the indicator', () => {
		expect(found('meet call')).toEqual(['O2']);
		expect(found('eetings')).toEqual([]);
	});

	test('a code, a word in capitals and letters without accents find it too', () => {
		expect(found('h10')).toEqual(['H10']);
		expect(found('BIRTHS regist')).toEqual(['H11']);
		expect(found('wells')).toEqual(['Wélls dug']);
	});

	test('only one area is searched where it is chosen', () => {
		expect(found('', 'own')).toEqual(['Wélls dug']);
		expect(found('meetings', 'action')).not.toContain('O2');
	});
});

test('names of groups and places are found by the beginnings of their words, without accents', () => {
	expect(hasWords('girls · Mbáwa', 'mbawa gi')).toBe(true);
	expect(hasWords('girls · Mbáwa', 'awa')).toBe(false);
	expect(hasWords('girls · Mbáwa', ' ')).toBe(true);
});
