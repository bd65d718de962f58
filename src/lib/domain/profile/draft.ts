import { identifierFinding, type IdentifierFinding } from './iati-identifier.ts';
import { isLanguageTag } from './languages.ts';
import type { Profile } from './profile.ts';
import type { CurrencyRate } from './rates.ts';
import { readAmount } from './read-amount.ts';

/** A profile while somebody writes it: numbers and lists as they are typed. */
export interface ProfileDraft extends Omit<Profile, 'identifiers' | 'rates'> {
	/** Parted by commas or spaces. */
	readonly identifiers: string;
	readonly rates: readonly RateDraft[];
}

export interface RateDraft extends Omit<CurrencyRate, 'amount' | 'worth'> {
	/** Tells it from the others while rates come and go. */
	readonly id: string;
	readonly amount: string;
	readonly worth: string;
}

export type DraftFindingCode =
	| IdentifierFinding
	| 'name missing'
	| 'language unknown shape'
	| 'amount unreadable'
	| 'amount unclear'
	| 'day missing';

/** Something that is missing or unusual. Only what `blocks` must be mended before the profile can be kept. */
export interface DraftFinding {
	readonly field: 'name' | 'identifiers' | 'languages' | 'rates';
	readonly code: DraftFindingCode;
	readonly value: string;
	/** Which of the rates. */
	readonly index?: number;
	readonly blocks: boolean;
}

export interface ReadDraft {
	readonly profile: Profile;
	readonly findings: readonly DraftFinding[];
}

export function draftOf(profile: Profile): ProfileDraft {
	const rates = profile.rates.map((rate, index) => ({
		...rate,
		id: String(index),
		amount: String(rate.amount),
		worth: String(rate.worth)
	}));
	return { ...profile, identifiers: profile.identifiers.join(', '), rates };
}

/** A rate of which nothing but the currencies stands there yet. */
export function newRate(id: string, currency: string, to: string): RateDraft {
	return { id, currency, amount: '', to, worth: '1', on: '', source: '' };
}

/** The profile that a draft comes to. Rates that nobody filled in are let go. */
export function readDraft(draft: ProfileDraft): ReadDraft {
	const identifiers = draft.identifiers.split(/[\s,;]+/).filter((one) => one !== '');
	const filled = draft.rates.map((rate, index) => ({ rate, index })).filter(isFilled);
	const read = filled.map(({ rate, index }) => readRate(rate, index));
	const profile: Profile = {
		...draft,
		name: draft.name.trim(),
		organisation: draft.organisation.trim(),
		identifiers,
		rates: read.flatMap(({ rate }) => rate ?? [])
	};
	const findings = [
		...nameFindings(profile.name),
		...identifiers.flatMap(identifierFindings),
		...draft.languages.flatMap(languageFindings),
		...read.flatMap((one) => one.findings)
	];
	return { profile, findings };
}

const isFilled = ({ rate }: { readonly rate: RateDraft }): boolean => rate.amount.trim() !== '';

const nameFindings = (name: string): readonly DraftFinding[] =>
	name === '' ? [{ field: 'name', code: 'name missing', value: '', blocks: true }] : [];

function identifierFindings(value: string): readonly DraftFinding[] {
	const code = identifierFinding(value);
	return code === null ? [] : [{ field: 'identifiers', code, value, blocks: false }];
}

const languageFindings = (value: string): readonly DraftFinding[] =>
	isLanguageTag(value)
		? []
		: [{ field: 'languages', code: 'language unknown shape', value, blocks: false }];

function readRate(
	draft: RateDraft,
	index: number
): { readonly rate?: CurrencyRate; readonly findings: readonly DraftFinding[] } {
	const amounts = [draft.amount, draft.worth].map(readAmount);
	const [amount, worth] = amounts;
	const findings = amounts.flatMap((one, place): readonly DraftFinding[] => {
		const value = place === 0 ? draft.amount : draft.worth;
		return 'finding' in one
			? [{ field: 'rates', code: one.finding, value, index, blocks: true }]
			: [];
	});
	if (draft.on === '') {
		findings.push({ field: 'rates', code: 'day missing', value: '', index, blocks: true });
	}
	const isWhole = amount !== undefined && worth !== undefined && draft.on !== '';
	if (!isWhole || !('amount' in amount) || !('amount' in worth)) return { findings };
	const { currency, to, on } = draft;
	const source = draft.source.trim();
	const rate = { currency, amount: amount.amount, to, worth: worth.amount, on, source };
	return { rate, findings };
}
