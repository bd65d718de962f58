import {
	fieldsChanged,
	type ProfileChanges,
	type ProfileField
} from '../domain/profile/profile.ts';
import type { CurrencyRate } from '../domain/profile/rates.ts';
import { formatDay, formatList, formatMonthName, formatNumber } from './formats.ts';
import { currentLanguage, translate, translateCode } from './translate.ts';

/** What the profile of a project says, in words. */

type NameKind = 'region' | 'language' | 'currency';

const displayNames = new Map<string, Intl.DisplayNames>();

function namesOf(kind: NameKind): Intl.DisplayNames {
	const { locale } = currentLanguage();
	const key = `${locale} ${kind}`;
	const known = displayNames.get(key);
	if (known !== undefined) return known;
	const names = new Intl.DisplayNames([locale], { type: kind, fallback: 'none' });
	displayNames.set(key, names);
	return names;
}

/** What stands in a project may be no code at all, about which the platform throws. */
function platformName(kind: NameKind, code: string): string | undefined {
	try {
		return namesOf(kind).of(code);
	} catch {
		return undefined;
	}
}

export const countryName = (code: string): string => platformName('region', code) ?? code;

/** Browsers know few of the languages in which communities meet: the catalogue has the others. */
export const languageName = (tag: string): string =>
	platformName('language', tag) ?? translateCode('language', tag);

/** `KES Kenyan Shilling`: the code is what stands in people's files. */
export function currencyName(code: string): string {
	const name = platformName('currency', code);
	return name === undefined ? code : translate('profile.currency', { code, name });
}

/** Digits that keep small rates apart. */
const rateDigits = 9;

/** `129.5 KES = 1 USD on 30 June 2026 (Central Bank)`. */
export function rateText({ currency, amount, to, worth, on, source }: CurrencyRate): string {
	return translate(source === '' ? 'profile.rate' : 'profile.rate with source', {
		amount: formatNumber(amount, rateDigits),
		currency,
		worth: formatNumber(worth, rateDigits),
		to,
		day: formatDay(on),
		source
	});
}

/** What a decision about the profile said. */
export function profileSentence(changes: ProfileChanges): string {
	const clauses = fieldsChanged(changes).map((field) => clause(field, valueText(field, changes)));
	return translate('profile.said', { what: clauses.join('; ') });
}

const clause = (field: ProfileField, value: string): string =>
	value === ''
		? translate(`profile.says no.${field}`)
		: translate(`profile.says.${field}`, { value });

function valueText(field: ProfileField, changes: ProfileChanges): string {
	const listed = (words: readonly string[] = []): string => formatList(words);
	switch (field) {
		case 'countries':
			return listed(changes.countries?.map(countryName));
		case 'languages':
			return listed(changes.languages?.map(languageName));
		case 'identifiers':
			return listed(changes.identifiers);
		case 'rates':
			return listed(changes.rates?.map(rateText));
		case 'firstMonth':
			return typeof changes.firstMonth === 'number' ? formatMonthName(changes.firstMonth) : '';
		default:
			return changes[field] ?? '';
	}
}
