import type { IndicatorId } from '../indicators/index.ts';
import type { CheckId } from './checks.ts';
import type { Grade } from './grade.ts';
import type { SdgCode, SdgIndicatorId } from './texts.ts';

/** What sets a number apart from the SDG indicator, whatever the instrument says; the words are `sdg.differs.…`. */
export const fixedDifferences = [
	'pregnancies',
	'children only',
	'heavy work',
	'village leader',
	'one of two questions'
] as const;
export type FixedDifference = (typeof fixedDifferences)[number];

/** Checks of which the difference says already what they would say. */
export const saidBy: Readonly<Partial<Record<FixedDifference, readonly CheckId[]>>> = {
	'children only': ['population', 'ages']
};

/** How a number of the catalogue stands to an SDG target or indicator. */
export interface CatalogueAlignment {
	readonly code: SdgCode;
	/** As long as nobody knows how it was asked. */
	readonly grade: Grade;
	/** The highest that checks can give. */
	readonly most: Grade;
	/** Without which it is not even similar: checks, or that it is the same idea, whoever was asked in whatever words. */
	readonly similarNeeds?: readonly (CheckId | 'idea')[];
	readonly differs?: FixedDifference;
	/** The difference is gone once this check passes. */
	readonly differsUntil?: CheckId;
	/** Too loose to be shown unless somebody says why. */
	readonly isOff?: true;
}

type Bounds = Pick<CatalogueAlignment, 'most' | 'similarNeeds' | 'differs'>;

/** It is the mean of two questions, and a number is of one. */
const meanOfTwo: Bounds = {
	most: 'similar',
	similarNeeds: ['wording'],
	differs: 'one of two questions'
};

/** What these SDG indicators demand of every number that is held against them. */
const boundsOf: Readonly<Partial<Record<SdgIndicatorId, Bounds>>> = {
	'16.7.2': meanOfTwo,
	// Girls who marry this year are not women of 20 to 24 who look back.
	'5.3.1': { most: 'same', similarNeeds: ['population', 'ages', 'idea'] }
};

/** A pair that the catalogue does not have, and somebody proposes. */
export const proposedPair = (code: SdgIndicatorId): CatalogueAlignment => ({
	code,
	grade: 'contributes',
	...(boundsOf[code] ?? { most: 'same', similarNeeds: ['idea'] }),
	isOff: true
});

const contributesTo = (code: SdgCode): CatalogueAlignment => ({
	code,
	grade: 'contributes',
	most: 'contributes'
});

/**
 * With what the numbers of the catalogue are aligned before anybody says more. O6 (hours of volunteers), S3 (days of
 * outside facilitators) and H10 (reports received: more of them may be good or bad) are aligned with nothing.
 */
export const catalogueAlignments: Readonly<Record<IndicatorId, readonly CatalogueAlignment[]>> = {
	A1: [contributesTo('16.2')],
	A2: [contributesTo('16.2')],
	A3: [contributesTo('16.7'), { ...contributesTo('16.10'), isOff: true }],
	A4: [contributesTo('16.7')],
	A5: [contributesTo('16.6')],
	A6: [contributesTo('16.2')],
	P1: [contributesTo('16.7')],
	P2: [contributesTo('16.7')],
	P3: [contributesTo('16.7'), contributesTo('16.b')],
	P4: [contributesTo('16.7')],
	P5: [contributesTo('16.7')],
	P6: [{ code: '16.7.2', grade: 'contributes', ...meanOfTwo }],
	P7: [contributesTo('16.7')],
	O1: [contributesTo('16.7')],
	O2: [contributesTo('16.7')],
	O3: [contributesTo('16.7')],
	O4: [contributesTo('16.7')],
	O5: [contributesTo('16.6')],
	O6: [],
	O7: [contributesTo('16.7')],
	O8: [contributesTo('16.7'), contributesTo('16.b')],
	O9: [contributesTo('16.7')],
	S1: [contributesTo('16.6')],
	S2: [contributesTo('16.6')],
	S3: [],
	S4: [contributesTo('16.7')],
	S5: [contributesTo('16.6'), contributesTo('16.a')],
	S6: [contributesTo('16.3')],
	S7: [contributesTo('16.7')],
	H1: [contributesTo('16.2')],
	H2: [{ code: '3.7.2', grade: 'similar', most: 'similar', differs: 'pregnancies' }],
	H3: [contributesTo('4.1')],
	H4: [{ code: '16.2.1', grade: 'similar', most: 'same' }],
	H5: [{ code: '5.3.1', grade: 'contributes', most: 'same', similarNeeds: ['population', 'ages'] }],
	H6: [
		{
			code: '8.7.1',
			grade: 'similar',
			most: 'same',
			differs: 'heavy work',
			differsUntil: 'wording'
		}
	],
	H7: [{ code: '16.1.4', grade: 'similar', most: 'similar', differs: 'children only' }],
	H8: [contributesTo('16.2')],
	H9: [
		{
			code: '16.3.1',
			grade: 'similar',
			most: 'same',
			differs: 'village leader',
			differsUntil: 'wording'
		}
	],
	H10: [],
	H11: [{ code: '16.9.1', grade: 'similar', most: 'same' }]
};

/** Numbers that nobody may align with anything. */
export const neverAligned: readonly string[] = ['O6', 'S3', 'H10'];

/** The alignments of an indicator; of what is not in the catalogue none. */
export function catalogueAlignmentsOf(indicatorId: string): readonly CatalogueAlignment[] {
	const all: Readonly<Partial<Record<string, readonly CatalogueAlignment[]>>> = catalogueAlignments;
	return all[indicatorId] ?? [];
}
