import { describe, expect, it } from 'vitest';
import {
	readFigureDraft,
	type FigureDraft
} from '../../../../src/lib/domain/sdg/national-figure.ts';

const typed: FigureDraft = {
	figure: '61.8%',
	country: 'Kenya',
	year: '2022',
	source: 'National survey, page 12'
};
const thisYear = 2026;
const read = (given: Partial<FigureDraft>) => readFigureDraft({ ...typed, ...given }, thisYear);

describe('a national figure that is typed in', () => {
	it.each<[string, Partial<FigureDraft>]>([
		['as the source prints it', { figure: '61.8%' }],
		['with a comma', { figure: '61,8 %' }],
		['in the figures of Arabic', { figure: '٦١٫٨٪' }],
		['that is no percentage', { figure: '123 per 1,000 women' }],
		['of this year', { year: '2026' }]
	])('%s is kept as it was typed', (_, given) => {
		expect(read(given)).toEqual({
			says: { ...typed, ...given, year: given.year === undefined ? 2022 : Number(given.year) }
		});
	});

	it('has its year in whatever figures it was typed', () => {
		expect(read({ year: ' ٢٠١٩ ' })).toMatchObject({ says: { year: 2019 } });
		expect(read({ year: '۲۰۱۹' })).toMatchObject({ says: { year: 2019 } });
	});

	it.each([
		['nothing for the figure', { figure: ' ' }, 'figure'],
		['words for the figure', { figure: 'most children' }, 'figure number'],
		['more than all', { figure: '161.8%' }, 'figure share'],
		['more than all, with a comma', { figure: '100,5 %' }, 'figure share'],
		['more than all, in the figures of Arabic', { figure: '١٦١٫٨٪' }, 'figure share'],
		['no country', { country: '' }, 'country'],
		['two figures for the year', { year: '22' }, 'year'],
		['words for the year', { year: 'last year' }, 'year'],
		['a year before there were such figures', { year: '1889' }, 'year'],
		['a year to come', { year: '2027' }, 'year to come'],
		['no source', { source: '  ' }, 'source']
	] as const)('%s is asked about, and nothing is kept', (_, given, fault) => {
		expect(read(given)).toEqual({ faults: [fault] });
	});
});
