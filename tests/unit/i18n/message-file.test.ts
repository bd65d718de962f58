import { describe, expect, test } from 'vitest';
import { languages, type Messages } from '../../../src/lib/i18n/languages.ts';
import { loadMessages } from '../../../src/lib/i18n/load-messages.ts';
import { messageRows, readMessageRows } from '../../../src/lib/i18n/message-file.ts';
import {
	formatDay,
	formatMonth,
	formatMonthName,
	formatMonthRange,
	formatNumber,
	formatWholeMonth,
	formatYearBegun
} from '../../../src/lib/i18n/formats.ts';
import { inSpeech, speechOf, translate } from '../../../src/lib/i18n/translate.ts';

const english: Messages = {
	'common.close': 'Close',
	'common.show more': 'Show {count, number} more',
	'file.rows': '{rows, plural, one {# row} other {# rows}}'
};

describe('a file of messages', () => {
	test('has a row for every message, blank where nobody has said it yet', () => {
		const spoken: Messages = { ...english, 'common.close': 'Funga' };
		expect(messageRows(english, spoken)).toEqual([
			['common.close', 'Close', 'Funga'],
			['common.show more', 'Show {count, number} more', ''],
			['file.rows', '{rows, plural, one {# row} other {# rows}}', '']
		]);
	});

	test('gives back what a speaker wrote, whatever the order of the words', () => {
		const rows = [
			['common.show more', '', 'Onyesha {count, number} zaidi'],
			['file.rows', '', '{rows, plural, one {Safu #} other {Safu #}}'],
			['common.close', '', '  ']
		];
		const read = readMessageRows(rows, english);
		expect(read.faults).toEqual([]);
		expect(read.messages).toEqual({
			'common.show more': 'Onyesha {count, number} zaidi',
			'file.rows': '{rows, plural, one {Safu #} other {Safu #}}'
		});
	});

	test('takes no text that lost a placeholder, invented one, or cannot be read', () => {
		const rows = [
			['common.show more', '', 'Onyesha zaidi'],
			['common.close', '', 'Funga {who}'],
			['file.rows', '', '{rows, plural, one {Safu'],
			['no.such key', '', 'Nini']
		];
		const { messages, faults } = readMessageRows(rows, english);
		expect(messages).toEqual({});
		expect(faults).toEqual([
			{ key: 'common.show more', fault: 'placeholders differ' },
			{ key: 'common.close', fault: 'placeholders differ' },
			{ key: 'file.rows', fault: 'cannot be read' },
			{ key: 'no.such key', fault: 'unknown key' }
		]);
	});
});

describe('a language', () => {
	test('speaks English where it has no word, and the corrected word where somebody mended one', async () => {
		const messages = await loadMessages('xx', 'all', { 'common.close': 'Funga' });
		expect(messages['common.close']).toBe('Funga');
		expect(messages['nav.data']).toBe('Data');
	});

	test('is spoken for one document while the screen stays in its own', () => {
		const swahili = speechOf(
			{ ...languages.en, id: 'sw', locale: 'sw' },
			{ 'common.close': 'Funga' }
		);
		expect(inSpeech(swahili, () => translate('common.close'))).toBe('Funga');
		expect(translate('common.close')).toBe('Close');
	});

	test('writes days in the calendar of its readers, and counts the same days', () => {
		const inCalendar = (calendar: 'ethiopic' | 'islamic-umalqura') =>
			inSpeech(speechOf(languages.en, {}, calendar), () => formatDay('2025-03-05'));
		expect(inCalendar('ethiopic')).toContain('26 Yekatit 2017');
		expect(inCalendar('islamic-umalqura')).toContain('5 Ramadan 1446');
		expect(formatDay('2025-03-05')).toBe('5 March 2025');
	});

	test('writes days around the short month and the end of a Hijri month as published tables do', () => {
		const days = ['2023-09-11', '2024-09-10', '2024-09-11', '2025-02-28', '2025-03-01'];
		const inCalendar = (calendar: 'ethiopic' | 'islamic-umalqura') =>
			inSpeech(speechOf(languages.en, {}, calendar), () =>
				days.map((day) => formatDay(day).replace(/ (AM|AH)$/, ''))
			);
		expect(inCalendar('ethiopic')).toEqual([
			'6 Pagumen 2015',
			'5 Pagumen 2016',
			'1 Meskerem 2017',
			'21 Yekatit 2017',
			'22 Yekatit 2017'
		]);
		expect(inCalendar('islamic-umalqura').slice(3)).toEqual(['29 Shaʻban 1446', '1 Ramadan 1446']);
	});

	test('says the days of Gregorian months and years where those of the calendar begin at others', () => {
		const inEthiopic = (say: () => string) =>
			inSpeech(speechOf(languages.en, {}, 'ethiopic'), say).replace(/\s/g, ' ');
		expect(inEthiopic(() => formatMonthRange('2025-07-01', '2025-09-30'))).toContain(
			'24 Sene 2017 – 20 Meskerem 2018'
		);
		expect(inEthiopic(() => formatWholeMonth('2025-01-01'))).toContain('23 Tahsas – 23 Ter 2017');
		expect(inEthiopic(() => formatYearBegun('2025-01-01'))).toContain('Tahsas 2017');
		// A figure would be read as the Gregorian month of that number.
		const portuguese = speechOf(languages.pt, {}, 'ethiopic');
		expect(inSpeech(portuguese, () => formatWholeMonth('2025-01-01'))).toMatch(/23 .*Ter/);
		expect(inSpeech(portuguese, () => formatMonth('2025-01-01'))).toContain('Tahsas');
		expect(formatWholeMonth('2025-01-01')).toBe('Jan 2025');
		expect(formatYearBegun('2025-01-01')).toBe('2025');
	});

	test('lets a month be chosen by its Gregorian name, which is how it is kept', () => {
		const ethiopian = speechOf(languages.en, {}, 'ethiopic');
		expect(inSpeech(ethiopian, () => formatMonthName(1))).toBe('January');
	});

	test('has digits of its own', () => {
		const arabic = speechOf({ ...languages.en, id: 'ar', locale: 'ar-u-nu-arab' }, {});
		expect(inSpeech(arabic, () => formatNumber(1234))).toBe('١٬٢٣٤');
	});
});
