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

/** What is missing or wrong in a figure that is typed in. */
export type FigureFault = 'figure' | 'country' | 'year' | 'source';

export function figureFaults({
	figure,
	country,
	year,
	source
}: Pick<NationalFigure, 'figure' | 'country' | 'year' | 'source'>): readonly FigureFault[] {
	const isYear = Number.isInteger(year) && year >= firstYearOfFigures && year <= lastYearOfFigures;
	const faults: readonly (readonly [FigureFault, boolean])[] = [
		['figure', figure.trim() === ''],
		['country', country.trim() === ''],
		['year', !isYear],
		['source', source.trim() === '']
	];
	return faults.flatMap(([fault, isOne]) => (isOne ? [fault] : []));
}
