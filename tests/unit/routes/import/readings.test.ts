import { describe, expect, it } from 'vitest';
import type { ColumnFormat } from '$lib/domain/intake/understanding';
import { formatChoiceText, formatQuestionText } from '$lib/i18n/format-choice-text';
import { formatFacets, readingOf } from '../../../../src/routes/data/import/format-facets';
import {
	codesOf,
	columnName,
	columnsByNeed,
	mayBeNumbered,
	modelColumn
} from '../../../../src/routes/data/import/model-columns';
import { wordRows } from '../../../../src/routes/data/import/word-rows';
import { rows } from './pending-examples';

const format = (more: Partial<ColumnFormat>): ColumnFormat => ({
	reading: {},
	confidence: 'certain',
	evidence: [],
	questions: [],
	fits: 1,
	misfits: [],
	...more
});

describe('formatFacets', () => {
	const question = {
		kind: 'date order',
		word: '',
		choices: ['day first', 'month first'],
		chosen: 'day first',
		examples: [{ row: 3, value: '03/04/2024' }],
		reasons: []
	} as const;

	it('asks what nobody can tell, and asks it once', () => {
		const asked = formatFacets(
			format({ reading: { dateOrder: 'day first' }, questions: [question] }),
			[]
		);
		expect(asked).toHaveLength(1);
		expect(asked[0]).toMatchObject({ kind: 'date order', isAsked: true });
	});

	it('says what was taken without asking, with a value that could mean two things', () => {
		const values = [
			{ row: 2, value: '12' },
			{ row: 3, value: '1,5' }
		];
		expect(formatFacets(format({ reading: { decimalMark: ',' } }), values)).toEqual([
			{
				kind: 'decimal mark',
				choices: ['.', ','],
				chosen: ',',
				isAsked: false,
				examples: [{ row: 3, value: '1,5' }]
			}
		]);
	});

	it('asks by what comes of it: a day, an amount', () => {
		expect(formatQuestionText(question)).toContain('03/04/2024');
		expect(question.choices.map((choice) => formatChoiceText(question, choice))).toEqual([
			'3 April 2024',
			'4 March 2024'
		]);
	});

	it.each([
		['date order', 'month first', { dateOrder: 'month first' }],
		['decimal mark', ',', { decimalMark: ',' }],
		['percent', 'share', { percent: 'share' }],
		['serial days', '1904', { serialDays: 1904 }]
	] as const)('remembers an answer to %s: %s', (kind, choice, reading) => {
		expect(readingOf(kind, choice)).toEqual(reading);
	});
});

describe('wordRows', () => {
	const word = (text: string, chosen = '') => ({
		kind: 'word' as const,
		word: text,
		choices: [],
		chosen,
		examples: [],
		reasons: []
	});

	it('puts the words that are asked about first, the frequent before the rare', () => {
		const shown = wordRows(
			format({
				reading: { words: [{ word: 'oui', code: 'yes' }] },
				questions: [word('jamais'), word('peut-être', 'no')]
			}),
			rows(['oui'], ['oui'], ['oui'], ['peut-être '], ['peut-être'], ['jamais']),
			0
		);
		expect(shown).toEqual([
			{ word: 'peut-être', code: 'no', count: 2, isAsked: true },
			{ word: 'jamais', code: null, count: 1, isAsked: true },
			{ word: 'oui', code: 'yes', count: 3, isAsked: false }
		]);
	});
});

describe('columns to choose from', () => {
	it('stand by how much they are needed', () => {
		const groups = columnsByNeed('meetings');
		expect(groups.map(({ need }) => need)).toEqual(['needed', 'expected', 'optional']);
		expect(groups[0]?.columns.map(({ id }) => id)).toEqual(['meeting_id', 'community_id', 'date']);
	});

	it('have names that tell them apart within their table', () => {
		const names = columnsByNeed('measures').flatMap(({ columns }) =>
			columns.map(({ id }) => columnName('measures', id))
		);
		expect(new Set(names).size).toBe(names.length);
	});

	it('offer codes where they have some', () => {
		const column = modelColumn('meetings', 'small_groups');
		expect(column === undefined ? [] : codesOf(column)).toEqual(['yes', 'no']);
	});

	it('are numbered only where they name a row and nothing else does', () => {
		expect(mayBeNumbered('meetings', 'meeting_id')).toBe(true);
		expect(mayBeNumbered('meetings', 'community_id')).toBe(false);
		expect(mayBeNumbered('ownership', 'assessment_id')).toBe(false);
	});
});
