import { plainText } from '../intake/formats/plain-text.ts';
import type { SdgCode } from './texts.ts';

/**
 * A national figure that somebody typed in as context. It is a text, and never a number: nothing can be drawn of it, and
 * nothing be reckoned with it.
 */
export interface NationalFigure {
	readonly id: string;
	readonly code: SdgCode;
	/** As the source prints it: `61.8% (2019)`. */
	readonly figure: string;
	readonly country: string;
	readonly year: number;
	readonly source: string;
}

export const firstYearOfFigures = 1990;
export const lastYearOfFigures = 2100;

/** A figure while somebody types it. */
export interface FigureDraft {
	readonly figure: string;
	readonly country: string;
	/** As typed. */
	readonly year: string;
	readonly source: string;
}

/** What is missing or wrong in a figure that is typed in. */
export type FigureFault =
	'figure' | 'figure number' | 'figure share' | 'country' | 'year' | 'year to come' | 'source';

/** Beside which field a fault is said. */
export const fieldOfFault: Readonly<Record<FigureFault, keyof FigureDraft>> = {
	figure: 'figure',
	'figure number': 'figure',
	'figure share': 'figure',
	country: 'country',
	year: 'year',
	'year to come': 'year',
	source: 'source'
};

function faultOfFigure(typed: string): FigureFault | null {
	if (typed.trim() === '') return 'figure';
	const plain = plainText(typed).replaceAll('\u066B', ',');
	if (!/\d/.test(plain)) return 'figure number';
	const shares = plain.match(/\d+(?:[.,]\d+)?(?=\s*%)/g) ?? [];
	return shares.some((share) => Number(share.replace(',', '.')) > 100) ? 'figure share' : null;
}

const yearOf = (typed: string): number =>
	/^\d{4}$/.test(plainText(typed).trim()) ? Number(plainText(typed)) : 0;

function faultOfYear(year: number, thisYear: number): FigureFault | null {
	if (year < firstYearOfFigures || year > lastYearOfFigures) return 'year';
	return year > thisYear ? 'year to come' : null;
}

/**
 * The figure that a draft is, or what is wrong with it.
 *
 * @param thisYear no source has a figure of a year that has not come
 */
export function readFigureDraft(
	draft: FigureDraft,
	thisYear: number
):
	| { readonly says: Omit<NationalFigure, 'id' | 'code'> }
	| { readonly faults: readonly FigureFault[] } {
	const figure = draft.figure.trim();
	const country = draft.country.trim();
	const source = draft.source.trim();
	const year = yearOf(draft.year);
	const found: readonly (FigureFault | null)[] = [
		faultOfFigure(draft.figure),
		country === '' ? 'country' : null,
		faultOfYear(year, thisYear),
		source === '' ? 'source' : null
	];
	const faults = found.filter((fault) => fault !== null);
	return faults.length > 0 ? { faults } : { says: { figure, country, year, source } };
}
