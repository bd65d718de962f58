import { IntlMessageFormat } from 'intl-messageformat';

/** A message in every form that it can take: all its plurals, all its choices, the smallest and the largest numbers. */

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** What a message is told by: a number, one of several words, or a text. */
interface Placeholder {
	readonly name: string;
	readonly values: readonly (string | number)[];
}

/** None, one, the plurals that some language has a form for, and more than a thousand. */
const counts = [0, 1, 2, 3, 11, 100, 1234] as const;

/** One number for each form that the language has, and always none, one and many. */
function countsOf(locale: string): readonly number[] {
	const rules = new Intl.PluralRules(locale);
	const forms = counts.map((count) => rules.select(count));
	return counts.filter(
		(count, index) =>
			count < 3 || count === 1234 || forms.indexOf(forms[index] ?? 'other') === index
	);
}

/** Texts as they stand in sentences; what is not here stands between angle brackets. */
const texts: Readonly<Record<string, string>> = {
	name: 'Children out of school',
	measure: 'Children out of school',
	place: 'Apinto',
	label: 'Apinto',
	places: 'Apinto and Bondeni',
	event: 'High water'
};

const plural = 'pluralType';

function placeholdersOf(elements: Elements, locale: string): readonly Placeholder[] {
	return elements.flatMap((element): readonly Placeholder[] => {
		if ('options' in element) {
			const options = Object.entries(element.options);
			const inner = options.flatMap(([, { value }]) => placeholdersOf(value, locale));
			const own = plural in element ? countsOf(locale) : options.map(([option]) => option);
			return [{ name: element.value, values: own }, ...inner];
		}
		const kind: number = element.type;
		if (kind === 1 && 'value' in element) {
			const name = element.value;
			return [{ name, values: [texts[name] ?? `‹${name}›`] }];
		}
		return kind === 2 && 'value' in element ? [{ name: element.value, values: [0, 1234] }] : [];
	});
}

/** Every placeholder once, with all the values that any of its places can tell apart. */
function merged(placeholders: readonly Placeholder[]): readonly Placeholder[] {
	const names = [...new Set(placeholders.map(({ name }) => name))];
	return names.map((name) => {
		const own = placeholders.filter((one) => one.name === name).map(({ values }) => values);
		const longest = own.toSorted((a, b) => b.length - a.length)[0] ?? [];
		return { name, values: longest };
	});
}

type Parameters = Readonly<Record<string, string | number>>;

const typicalOf = ({ values }: Placeholder): string | number =>
	values.find((value) => value === 2) ?? values[0] ?? '';

/** All placeholders at what they usually are, and one after the other at everything else that it can be. */
function variations(placeholders: readonly Placeholder[]): readonly Parameters[] {
	const typical = Object.fromEntries(placeholders.map((one) => [one.name, typicalOf(one)]));
	const varied = placeholders.flatMap(({ name, values }) =>
		values.map((value) => ({ ...typical, [name]: value }))
	);
	return [typical, ...varied];
}

export function everyForm(text: string, locale: string): readonly string[] {
	const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
	const placeholders = merged(placeholdersOf(format.getAst(), locale));
	const said = variations(placeholders).map((parameters) =>
		String(format.format({ ...parameters }))
	);
	return [...new Set(said)];
}
