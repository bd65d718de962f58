import type { CurrencyRate } from './rates.ts';

/** What a project is: for whom, where, and how its year and its money are counted. Only the name is ever asked for. */
export interface Profile {
	readonly name: string;
	readonly organisation: string;
	/** IATI organisation identifiers, as `GB-CHC-123456`. */
	readonly identifiers: readonly string[];
	/** ISO 3166-1 alpha-2. */
	readonly countries: readonly string[];
	/** First month of the project's year, 1 to 12; `null` where nobody said. */
	readonly firstMonth: number | null;
	/** BCP 47. */
	readonly languages: readonly string[];
	/** The currency in which sums of several currencies are given; `''` for none. */
	readonly reportingCurrency: string;
	readonly rates: readonly CurrencyRate[];
}

export type ProfileField = keyof Profile;

/** What one decision changes; everything else stays as it was. */
export type ProfileChanges = { readonly [Field in ProfileField]?: Profile[Field] | undefined };

export const emptyProfile: Profile = {
	name: '',
	organisation: '',
	identifiers: [],
	countries: [],
	firstMonth: null,
	languages: [],
	reportingCurrency: '',
	rates: []
};

/** The fields in the order of the form. */
export const profileFields = [
	'name',
	'organisation',
	'identifiers',
	'countries',
	'firstMonth',
	'languages',
	'reportingCurrency',
	'rates'
] as const satisfies readonly ProfileField[];

/** The fields that move numbers. */
const moneyFields: readonly ProfileField[] = ['reportingCurrency', 'rates'];

/** A profile with what a decision changed. */
export function withChanges(profile: Profile, changes: ProfileChanges): Profile {
	const given: ProfileChanges = Object.fromEntries(
		fieldsChanged(changes).map((field) => [field, changes[field]])
	);
	return { ...profile, ...given };
}

/** What is other in `after` than in `before`. */
export function changesBetween(before: Profile, after: Profile): ProfileChanges {
	const changed = profileFields.filter((field) => !isSame(before[field], after[field]));
	return Object.fromEntries(changed.map((field) => [field, after[field]]));
}

/** The fields that a decision changes, in the order of the form. */
export function fieldsChanged(changes: ProfileChanges): readonly ProfileField[] {
	return profileFields.filter((field) => changes[field] !== undefined);
}

/** Whether sums of money come out the same under both. */
export function hasSameMoney(before: Profile, after: Profile): boolean {
	return moneyFields.every((field) => isSame(before[field], after[field]));
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
