import { describe, expect, it } from 'vitest';
import { nameKey, plainText } from '../../../../../src/lib/domain/intake/headers/plain-words.ts';

const key = (text: string): string => nameKey(plainText(text));

describe('Headers as they are compared', () => {
	it.each([
		['Community ID', 'community_id'],
		['communityId', 'COMMUNITY-ID'],
		['\uFEFF  Community\u00A0\u200BID ', 'community id'],
		['Réunion', 'REUNION'],
		['N° de filles', 'number filles'],
		['# girls', 'Number of girls'],
		['No. of girls', 'number of the girls'],
		['Date de la réunion', 'date réunion'],
		['البنات', 'بنات'],
		['مدرسة', 'مدرسه'],
		['٣', '3'],
		['<b>Girls</b>&nbsp;present', 'girls present'],
		['**Girls** present', 'Girls present'],
		['Girls in ${village}', 'girls'],
		['ﬁlles', 'filles']
	])('“%s” and “%s” are one name', (first, second) => {
		expect(key(first)).toBe(key(second));
	});

	it.each([
		['no', 'number'],
		['girls', 'boys'],
		['niños', 'niñas'],
		['date start', 'start date end']
	])('“%s” and “%s” are two', (first, second) => {
		expect(key(first)).not.toBe(key(second));
	});

	it.each(['', ' ', '—', '<img onerror="x()">', '"; DROP TABLE x', '=cmd|x'])(
		'“%s” is text like any other',
		(header) => {
			expect(plainText(header)).toMatch(/^[a-z ]*$/);
		}
	);
});
