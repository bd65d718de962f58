import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import { iatiResults, projectCode, type IatiGiven } from '$lib/reports/iati';
import { documentOf, type DocumentGiven } from './donor-documents';
import { fullDocument } from './full-documents';
import { all, only, treeOf, wordsOf, type Tree } from './iati-trees';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

function xmlOf(given: DocumentGiven, more: IatiGiven = {}): string {
	const file = iatiResults(documentOf(given, highs), more);
	if (file.kind === 'missing') throw new Error(`missing: ${file.missing.join(', ')}`);
	return file.xml;
}

const fileOf = (given: DocumentGiven, more?: IatiGiven): Tree => treeOf(xmlOf(given, more));

const decisions = {
	indicator: 'O1',
	of: { c1: [20, 32], c2: [20, 32], c3: [20, 32] }
} as const;
const few = { indicator: 'H1', of: { c1: [2, 40], c2: [3, 40], c3: [2, 40] } } as const;
const under = { indicator: 'A1', of: { c1: [90, null], c2: [80, null], c3: [70, null] } } as const;

/** The children that the standard allows in each element, in the order that it demands. */
const orders: Readonly<Record<string, readonly string[]>> = {
	'iati-activities': ['iati-activity'],
	'iati-activity': [
		'iati-identifier',
		'reporting-org',
		'title',
		'description',
		'participating-org',
		'activity-status',
		'activity-date',
		'recipient-country',
		'sector',
		'result'
	],
	result: ['title', 'description', 'indicator'],
	indicator: ['title', 'description', 'reference', 'baseline', 'period'],
	baseline: ['dimension', 'comment'],
	period: ['period-start', 'period-end', 'target', 'actual'],
	target: ['dimension', 'comment'],
	actual: ['dimension', 'comment']
};

/** Where an element has children that may not stand there, or in another order. */
function misplaced(tree: Tree): readonly string[] {
	const order = orders[tree.name] ?? ['narrative'];
	const places = tree.children.map(({ name }) => order.indexOf(name));
	const isOrdered = places.every((place, at) => place >= Math.max(0, ...places.slice(0, at)));
	return [...(isOrdered ? [] : [tree.name]), ...tree.children.flatMap(misplaced)];
}

describe('Results for IATI', () => {
	it('have their elements in the order that the standard demands', () => {
		expect(misplaced(treeOf(xmlOf(fullDocument)))).toEqual([]);
	});

	it('are of one activity of the reporting organisation', () => {
		const file = fileOf({ cells: [decisions] });
		expect(file.attributes.get('version')).toBe('2.03');
		const activity = only(file, 'iati-activity');
		expect(activity.attributes.get('xml:lang')).toBe('en');
		expect(wordsOf(only(activity, 'iati-identifier'))).toMatch(
			/^GB-CHC-123456-SAFE-HOMES-[0-9A-F]{8}$/
		);
		expect(only(activity, 'reporting-org').attributes.get('ref')).toBe('GB-CHC-123456');
		expect(only(activity, 'participating-org').attributes.get('role')).toBe('4');
		expect(only(activity, 'recipient-country').attributes.get('code')).toBe('KE');
		const start = only(activity, 'activity-date');
		expect(start.attributes.get('iso-date')).toBe('2024-01-01');
		expect(wordsOf(start)).toBe('The first day of the time that is reported here.');
	});

	it('begin no later than the time that a target is counted over', () => {
		const cells = [decisions, { ...decisions, period: '2023' }];
		const file = fileOf({ cells, targets: [{ indicatorId: 'O1', measured: '2023' }] });
		expect(only(file, 'activity-date').attributes.get('iso-date')).toBe('2023-01-01');
		const starts = all(file, 'period-start').map(
			({ attributes }) => attributes.get('iso-date') ?? ''
		);
		expect(starts.sort()[0]).toBe('2023-01-01');
	});

	it('give a start, a kind of organisation and a code where they are known', () => {
		const file = fileOf(
			{ cells: [decisions] },
			{ start: '2023-03-01', organisationType: '22', status: '3', projectCode: 'KE-7' }
		);
		expect(wordsOf(only(file, 'iati-identifier'))).toBe('GB-CHC-123456-KE-7');
		expect(only(file, 'activity-date').attributes.get('iso-date')).toBe('2023-03-01');
		expect(only(file, 'reporting-org').attributes.get('type')).toBe('22');
		expect(only(file, 'activity-status').attributes.get('code')).toBe('3');
	});

	it('divide several countries evenly, and say that nobody said how', () => {
		const file = fileOf({ cells: [decisions], project: { countries: ['KE', 'UG', 'TZ'] } });
		const countries = all(file, 'recipient-country');
		const shares = countries.map(({ attributes }) => attributes.get('percentage'));
		expect(shares).toEqual(['33.34', '33.33', '33.33']);
		expect(wordsOf(countries[0]!)).toContain('even shares');
	});

	it('say what the activity is about where somebody said it', () => {
		const sectors = [{ vocabulary: '1', code: '15160' }];
		const sector = only(fileOf({ cells: [decisions] }, { sectors }), 'sector');
		expect(Object.fromEntries(sector.attributes)).toEqual({ ...sectors[0], percentage: '100' });
	});

	it('stand in a list of the organisation’s own where nobody said which sector it is', () => {
		const sector = only(fileOf({ cells: [decisions] }), 'sector');
		expect(sector.attributes.get('vocabulary')).toBe('99');
		expect(wordsOf(sector)).toContain('nobody said which sector');
	});

	it('are not made without what the standard asks of an activity', () => {
		const gapsOf = (given: DocumentGiven): readonly string[] => {
			const file = iatiResults(documentOf(given, highs));
			return file.kind === 'missing' ? file.missing : [];
		};
		const without = { identifiers: [], organisation: ' ', countries: [] };
		expect(gapsOf({ cells: [decisions], project: without })).toEqual([
			'identifier',
			'organisation',
			'country'
		]);
		expect(gapsOf({ cells: [decisions], project: { identifiers: ['GB-CHC-12/34'] } })).toEqual([
			'identifier letters'
		]);
		expect(gapsOf({ cells: [] })).toEqual(['numbers']);
	});

	it('are outputs of actions and taking part, and outcomes of ownership and harm', () => {
		const file = fileOf({ cells: [under, decisions, few] });
		expect(
			all(file, 'result').map(({ attributes, children }) => [
				attributes.get('type'),
				wordsOf(children[0]!)
			])
		).toEqual([
			['1', 'Actions'],
			['2', 'Ownership'],
			['2', 'Harm and safety']
		]);
	});

	it('say how each indicator is measured, and which way is better', () => {
		const indicators = all(fileOf({ cells: [under, decisions, few] }), 'indicator');
		const said = indicators.map(({ attributes }) => [
			attributes.get('measure'),
			attributes.get('ascending'),
			attributes.get('aggregation-status')
		]);
		expect(said).toEqual([
			['1', undefined, '0'],
			['2', '1', '0'],
			['2', '0', '0']
		]);
		const [actions, ...others] = indicators.map((one) => wordsOf(only(one, 'description')));
		expect(actions).toContain('Neither more nor less is better.');
		expect(others.join(' ')).not.toContain('Neither more nor less');
	});

	it('give a number with what was counted, and its limits in a comment', () => {
		const actual = only(fileOf({ cells: [decisions] }), 'actual');
		expect(actual.attributes.get('value')).toBe('62.5');
		expect(wordsOf(only(actual, 'comment'))).toMatch(
			/^60 of 96 decisions; this steady: \d+% to \d+%\.$/
		);
	});

	it('leave a hidden number out, and say so in words', () => {
		const file = fileOf({ cells: [few] });
		expect(all(file, 'actual')).toEqual([]);
		expect(all(file, 'period')).toEqual([]);
		const said = wordsOf(only(only(file, 'indicator'), 'description')).replace(/\s/g, ' ');
		expect(said).toContain(
			'Without a number, 1 Jan – 31 Dec 2025: all places (fewer than 10 of 120).'
		);
	});

	it('say in the target’s comment that the number beside it is hidden', () => {
		const baseline = { value: 30, day: '2024-01-31' };
		const file = fileOf({ cells: [few], targets: [{ indicatorId: 'H1', value: 5, baseline }] });
		expect(all(file, 'actual')).toEqual([]);
		expect(only(file, 'target').attributes.get('value')).toBe('5');
		expect(wordsOf(only(file, 'target'))).toContain('No number is given: fewer than 10 of 120.');
		const { attributes } = only(file, 'baseline');
		expect(Object.fromEntries(attributes)).toEqual({
			'iso-date': '2024-01-31',
			year: '2024',
			value: '30'
		});
	});

	it('tell a small baseline about harm in words only', () => {
		const file = fileOf({
			cells: [{ indicator: 'H10', of: { c1: [20, 1000], c2: [20, 1500], c3: [20, 1500] } }],
			targets: [{ indicatorId: 'H10', baseline: { value: 7, day: '2024-01-31' } }]
		});
		expect(all(file, 'baseline')).toEqual([]);
		expect(wordsOf(only(file, 'target'))).toContain('The baseline is fewer than 10.');
	});

	it('take the earlier time for the baseline where no target says one', () => {
		const of = { c1: [10, 30], c2: [10, 30], c3: [10, 40] } as const;
		const file = fileOf({ cells: [decisions, { indicator: 'O1', of, period: '2024' }] });
		const document = documentOf(
			{ cells: [decisions, { indicator: 'O1', of, period: '2024' }] },
			highs
		);
		const indicators = document.indicators.map((one) => ({ ...one, isSameWay: false }));
		const other = iatiResults({ ...document, indicators });
		expect(other.kind === 'file' && other.xml).not.toContain('<baseline');
		const baseline = only(file, 'baseline');
		expect(baseline.attributes.get('value')).toBe('30');
		expect(baseline.attributes.get('iso-date')).toBe('2024-12-31');
		expect(wordsOf(baseline)).toContain('Counted from 1 January 2024 to 31 December 2024.');
	});

	it('hold a target’s number in a time that ends when it is due', () => {
		const file = fileOf({
			cells: [decisions],
			targets: [{ indicatorId: 'O1', value: 80, day: '2026-12-31' }]
		});
		const periods = all(file, 'period').map((period) => [
			only(period, 'period-start').attributes.get('iso-date'),
			only(period, 'period-end').attributes.get('iso-date'),
			all(period, 'target').length,
			all(period, 'actual').map(({ attributes }) => attributes.get('value'))
		]);
		expect(periods).toEqual([
			['2025-01-01', '2025-12-31', 0, ['62.5']],
			['2025-01-01', '2026-12-31', 1, ['62.5']]
		]);
		const last = all(file, 'period').at(-1)!;
		expect(wordsOf(only(last, 'actual'))).toContain(
			'Counted from 1 January 2025 to 31 December 2025.'
		);
	});

	it('give areas and groups as dimensions', () => {
		const north = { ...decisions, placeKind: 'area', placeId: 'North' } as const;
		const men = { ...under, breakdown: 'harm', group: 'child_labour' } as const;
		const dimensions = all(fileOf({ cells: [decisions, north, under, men] }), 'dimension');
		expect(dimensions.map(({ attributes }) => attributes.get('name'))).toEqual(['area', 'harm']);
		expect(dimensions[0]?.attributes.get('value')).toBe('North');
	});

	it('name an indicator of the UN framework only where the question is the same or similar', () => {
		const references = (alignments: IatiGiven['alignments']): readonly (string | undefined)[] =>
			all(fileOf({ cells: [few] }, { alignments: alignments ?? [] }), 'reference').map(
				({ attributes }) => `${attributes.get('vocabulary')} ${attributes.get('code')}`
			);
		const of = (code: string, grade: string) => ({ indicatorId: 'H1', code, grade });
		expect(references([of('16.1.3', 'similar')])).toEqual(['9 16.1.3']);
		expect(references([of('16.2.1', 'similar'), of('16.1.3', 'same')])).toEqual(['9 16.1.3']);
		expect(references([of('16.1.3', 'contributes')])).toEqual([]);
		expect(references([of('16.1', 'same')])).toEqual([]);
		expect(references([{ ...of('16.1.3', 'same'), indicatorId: 'O1' }])).toEqual([]);
	});

	it('take words for words, whatever they hold', () => {
		const name = '</title> & "Safe" <script>\u0000';
		const xml = xmlOf({ cells: [decisions], project: { name, organisation: "O'N & Sons" } });
		expect(xml).not.toContain('<script>');
		expect(wordsOf(all(treeOf(xml), 'title')[0]!)).toBe('</title> & "Safe" <script>');
	});

	it('have no number of a community', () => {
		const own = { ...decisions, placeKind: 'community', placeId: 'c1' } as const;
		expect(xmlOf({ cells: [decisions, own] })).not.toContain('c1');
	});
});

describe('The code of a project', () => {
	it('is the same for the same name, and another for another', () => {
		expect(projectCode('Safe Homes')).toBe(projectCode('Safe Homes'));
		expect(projectCode('Safe Homes')).not.toBe(projectCode('Safe homes'));
	});

	it('has letters that every identifier may have, in any writing', () => {
		for (const name of ['Enfants protégés / Bénin', 'أطفال آمنون', '安全', '-- & ?']) {
			expect(projectCode(name)).toMatch(/^[A-Z0-9][A-Z0-9-]{6,32}$/);
		}
	});
});
