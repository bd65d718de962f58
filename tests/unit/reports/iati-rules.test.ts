import { fc, test } from '@fast-check/vitest';
import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { countryCodes } from '$lib/domain/profile/countries';
import type { DonorDocument } from '$lib/reports/donor-document';
import { iatiResults, type IatiGiven } from '$lib/reports/iati';
import { documentOf } from './donor-documents';
import { fullDocument } from './full-documents';
import { brokenRules } from './iati-rules';
import { treeOf } from './iati-trees';

/** The file for IATI against the rules that its schema cannot say. */

let full: DonorDocument;
beforeAll(async () => {
	const highs: Highs = await highsLoader();
	full = documentOf(fullDocument, highs);
});

function xmlOf(document: DonorDocument, given: IatiGiven = {}): string {
	const file = iatiResults(document, given);
	if (file.kind === 'missing') throw new Error(`missing: ${file.missing.join(', ')}`);
	return file.xml;
}

/** The first moment at which it is the day of the document anywhere: 14 hours before it is in Greenwich. */
const earliestMoment = (day: string): Date => new Date(`${day}T00:00:00+14:00`);

const broken = (xml: string, now = new Date('2026-06-01T00:00:00Z')): readonly string[] =>
	brokenRules(treeOf(xml), now);

const days = fc
	.date({ min: new Date('2015-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
	.map((date) => date.toISOString().slice(0, 10));
const someText = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const sectors = fc.uniqueArray(
	fc.record({ vocabulary: fc.constantFrom('1', '2'), code: fc.stringMatching(/^[1-9]\d{4}$/) }),
	{ maxLength: 7, selector: ({ vocabulary, code }) => `${vocabulary} ${code}` }
);

describe('The rules of IATI 2.03', () => {
	it('are kept by a document with numbers of every kind, the moment that its day begins anywhere', () => {
		expect(broken(xmlOf(full), earliestMoment(full.date))).toEqual([]);
	});

	test.prop({
		countries: fc.uniqueArray(fc.constantFrom(...countryCodes), { minLength: 1, maxLength: 24 }),
		sectors,
		name: someText,
		organisation: someText,
		projectCode: fc.option(someText, { nil: undefined }),
		due: days,
		baseline: days
	})(
		'are kept whatever the project, its countries, sectors, code and targets are',
		({ countries, sectors: given, name, organisation, projectCode, due, baseline }) => {
			fc.pre(name.trim() !== '' && organisation.trim() !== '');
			const targets = full.targets.map((at) => ({
				...at,
				due,
				target: { ...at.target, day: due, baseline: { value: 30, day: baseline } }
			}));
			const project = { ...full.project, countries, name, organisation };
			const more = projectCode === undefined ? {} : { projectCode };
			expect(broken(xmlOf({ ...full, project, targets }, { sectors: given, ...more }))).toEqual([]);
		}
	);

	const broke: readonly (readonly [string, string | RegExp, string])[] = [
		['an activity begins, planned or in fact', /<activity-date.*?<\/activity-date>/, ''],
		['what began or ended in fact did so by now', 'iso-date="2024-01-01"', 'iso-date="2031-01-01"'],
		[
			'it was last changed before now',
			/last-updated-datetime="2026/,
			'last-updated-datetime="2031'
		],
		['it has a sector', /<sector.*?<\/sector>/, ''],
		['the sectors of each list come to 100', 'percentage="100"', 'percentage="99"'],
		[
			'a sector of a list of the organisation’s own has words',
			/(<sector[^>]*)>.*?<\/sector>/,
			'$1/>'
		],
		[
			'it has a country',
			/<recipient-country.*<\/recipient-country>|<recipient-country[^>]*\/>/,
			''
		],
		['no percentage is below nothing', 'percentage="100"', 'percentage="-100"'],
		['identifiers have none of / & | ?', /(<iati-identifier>[^<]*)/, '$1/7'],
		[
			'its identifier begins with that of who reports',
			'<iati-identifier>GB',
			'<iati-identifier>US'
		],
		['it says its language, or every text does', ' xml:lang="en"', ''],
		['each time of a result ends after it began', /(<period-end iso-date=")\d{4}/, '$11999'],
		['a baseline is of the year of its day', /(<baseline[^>]*year=")\d{4}/, '$11999'],
		['every text says something', /<narrative>[^<]*<\/narrative>/, '<narrative> </narrative>'],
		['no number is without a value', /(<actual value=")[^"]*/, '$1'],
		['nothing of it is money', '<result ', '<budget/><result ']
	];

	it.each(broke)('notice a file that breaks one: %s', (rule, part, other) => {
		const xml = xmlOf(full);
		const changed = xml.replace(part, other);
		expect(changed).not.toBe(xml);
		expect(broken(changed)).toContain(rule);
	});
});
