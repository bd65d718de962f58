import { all, wordsOf, type Tree } from './iati-trees';

/**
 * What IATI 2.03 asks of an activity beyond its schema: the rules of its standard ruleset that can touch what is written
 * here, written anew from its public description. Budgets, transactions and the like are never written, which is one of the checks.
 */

/** The rules that a file of activities breaks, each in a sentence. */
export function brokenRules(file: Tree, now: Date): readonly string[] {
	return file.children.flatMap((activity) =>
		Object.entries(rules).flatMap(([rule, isKept]) => (isKept(activity, now) ? [] : [rule]))
	);
}

type Rule = (activity: Tree, now: Date) => boolean;

const own = ({ children }: Tree, name: string): readonly Tree[] =>
	children.filter((child) => child.name === name);
const said = ({ attributes }: Tree, name: string): string => attributes.get(name) ?? '';

const identifiersOf = (activity: Tree): readonly string[] => [
	...own(activity, 'iati-identifier').map(wordsOf),
	...[...own(activity, 'reporting-org'), ...own(activity, 'participating-org')].map((one) =>
		said(one, 'ref')
	)
];

/** Hundredths, so that decimals are added without an error. */
const hundredths = (one: Tree): number => Math.round(Number(said(one, 'percentage')) * 100);
const comesTo100 = (parts: readonly Tree[]): boolean =>
	parts.reduce((sum, part) => sum + hundredths(part), 0) === 10_000;

const isPercentage = (one: Tree): boolean => /^\d{1,3}(\.\d{1,2})?$/.test(said(one, 'percentage'));

const datesOf = (activity: Tree, ...types: readonly string[]): readonly string[] =>
	own(activity, 'activity-date')
		.filter((one) => types.includes(said(one, 'type')))
		.map((one) => said(one, 'iso-date'));

const isNotToCome = (day: string, now: Date): boolean => day <= now.toISOString().slice(0, 10);

const dayIn = (period: Tree, name: string): string =>
	own(period, name).map((one) => said(one, 'iso-date'))[0] ?? '';

/** Everything with money in it, which asks for currencies, value dates and budgets of a year. */
const money = ['budget', 'transaction', 'planned-disbursement', 'capital-spend', 'fss', 'crs-add'];

const rules: Readonly<Record<string, Rule>> = {
	'an activity begins, planned or in fact': (activity) => datesOf(activity, '1', '2').length > 0,
	'it ends after it began': (activity) =>
		datesOf(activity, '3', '4').every((end) =>
			datesOf(activity, '1', '2').every((start) => start <= end)
		),
	'what began or ended in fact did so by now': (activity, now) =>
		datesOf(activity, '2', '4').every((day) => isNotToCome(day, now)),
	'it was last changed before now': (activity, now) =>
		Date.parse(said(activity, 'last-updated-datetime')) <= now.getTime(),
	'it has a sector': (activity) => own(activity, 'sector').length > 0,
	'the sectors of each list come to 100': (activity) => {
		const sectors = own(activity, 'sector');
		const lists = new Set(sectors.map((one) => said(one, 'vocabulary') || '1'));
		return [...lists].every((list) =>
			comesTo100(sectors.filter((one) => (said(one, 'vocabulary') || '1') === list))
		);
	},
	'a sector of a list of the organisation’s own has words': (activity) =>
		own(activity, 'sector')
			.filter((one) => ['98', '99'].includes(said(one, 'vocabulary')))
			.every((one) => own(one, 'narrative').some((words) => wordsOf(words).trim() !== '')),
	'it has a country': (activity) => own(activity, 'recipient-country').length > 0,
	'several countries come to 100': (activity) => {
		const countries = own(activity, 'recipient-country');
		return countries.length === 1 || comesTo100(countries);
	},
	'no percentage is below nothing': (activity) =>
		[...own(activity, 'sector'), ...own(activity, 'recipient-country')]
			.filter((one) => said(one, 'percentage') !== '')
			.every(isPercentage),
	'identifiers have none of / & | ?': (activity) =>
		identifiersOf(activity).every((one) => one !== '' && !/[/&|?]/.test(one)),
	'its identifier begins with that of who reports': (activity) => {
		const [ref = '?'] = own(activity, 'reporting-org').map((one) => said(one, 'ref'));
		return own(activity, 'iati-identifier').every((one) => wordsOf(one).startsWith(`${ref}-`));
	},
	'who takes part has a name or an identifier': (activity) =>
		own(activity, 'participating-org').every(
			(one) => said(one, 'ref') !== '' || wordsOf(one).trim() !== ''
		),
	'it says its language, or every text does': (activity) =>
		said(activity, 'xml:lang') !== '' ||
		all(activity, 'narrative').every((one) => said(one, 'xml:lang') !== ''),
	'each time of a result ends after it began': (activity) =>
		all(activity, 'period').every(
			(period) => dayIn(period, 'period-start') <= dayIn(period, 'period-end')
		),
	'a baseline is of the year of its day': (activity) =>
		all(activity, 'baseline').every(
			(one) => said(one, 'iso-date') === '' || said(one, 'iso-date').startsWith(said(one, 'year'))
		),
	'every text says something': (activity) =>
		all(activity, 'narrative').every((one) => wordsOf(one).trim() !== ''),
	'no number is without a value': (activity) =>
		['baseline', 'target', 'actual'].every((name) =>
			all(activity, name).every((one) => /^-?\d+(\.\d+)?$/.test(said(one, 'value')))
		),
	'nothing of it is money': (activity) => money.every((name) => own(activity, name).length === 0)
};
