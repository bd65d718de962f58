import { describe, expect, it } from 'vitest';
import type { ReleasedCell } from '$lib/domain/disclosure/release';
import { languages } from '$lib/i18n/languages';
import { en } from '$lib/i18n/messages/en';
import { inSpeech, speechOf } from '$lib/i18n/translate';
import { shareTrack } from '$lib/reports/donor-report/track';
import { countedCell, definitionOf } from '../example-cells';

const cell: ReleasedCell = {
	...countedCell(definitionOf('H1'), 30, 120),
	value: 25,
	lower: 20,
	upper: 35,
	notForSharing: false
};
const drawn = (): string => shareTrack(definitionOf('H1'), cell, null).text;
const arabic = speechOf(
	{ ...languages.en, id: 'ar', locale: 'ar-u-nu-arab', direction: 'rtl' },
	en
);

/** Where each end of the line has its word, and on which side of that place the word lies. */
function ends(svg: string): readonly string[] {
	return [...svg.matchAll(/<text([^>]*)>\s*([^<]*?)\s*<\/text/g)].map(
		([, given = '', word = '']) => {
			const of = (name: string) => new RegExp(` ?${name}="([^"]*)"`).exec(given)?.[1] ?? '';
			return [word, of('x'), of('text-anchor'), of('direction')].join(' ');
		}
	);
}

describe('A percentage on its line', () => {
	it('goes from 0 at the left to 100, each word within the line', () => {
		expect(ends(drawn())).toEqual(['0 8.0 start ltr', '100 232.0 end ltr']);
		expect(drawn()).toContain('cx="64.0"');
		expect(drawn()).toMatch(/x="52.8"\s+y="13"\s+width="33.6"/);
	});

	it('goes the other way, in the digits of the language, where that is read from the right', () => {
		inSpeech(arabic, () => {
			expect(ends(drawn())).toEqual(['٠ 232.0 end ltr', '١٠٠ 8.0 start ltr']);
			expect(drawn()).toContain('cx="176.0"');
			// From 35 to 20 out of 100, counted from the right.
			expect(drawn()).toMatch(/x="153.6"\s+y="13"\s+width="33.6"/);
		});
	});
});
