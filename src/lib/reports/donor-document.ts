import type { HiddenReason } from '../domain/disclosure/hide.ts';
import type { LoosenedRule } from '../domain/disclosure/rules.ts';
import type { Released, ReleasedCell } from '../domain/disclosure/release.ts';
import type { StoryBox } from '../domain/evidence/contribution-story.ts';
import type { Rung } from '../domain/evidence/evidence-ladder.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import type { NationalFigure } from '../domain/sdg/national-figure.ts';
import type { SdgSection } from '../domain/sdg/section.ts';
import type { Progress } from '../domain/targets/progress.ts';
import type { Standing } from '../domain/targets/standing.ts';
import type { Target } from '../domain/targets/target.ts';

/**
 * A document for donors, before it has a form: the report, the data behind it, the target table and the IATI file are all
 * written from this and from nothing else. Its numbers come from `release` for the audience `donor`.
 */
export interface DonorDocument {
	readonly project: {
		readonly name: string;
		readonly organisation: string;
		/** IATI organisation identifiers; the first is the reporting organisation's. */
		readonly identifiers: readonly string[];
		/** ISO 3166-1 alpha-2. */
		readonly countries: readonly string[];
		/** Its data are invented, to try things out. */
		readonly isSample?: boolean;
	};
	/** The day of the document, `2026-11-26`. */
	readonly date: string;
	/** The last day that anything in the data is dated. */
	readonly dataDate: string;
	readonly period: Period;
	/** The earlier time beside it; `null` for none. */
	readonly before: Period | null;
	/** The newest quarter, where its last month is not in the files yet, and the months of it that are. */
	readonly unfinished?: { readonly quarter: Period; readonly months: Period } | null;
	readonly places: DonorPlaces;
	/** The indicators in the order of the document. */
	readonly indicators: readonly DonorIndicator[];
	readonly targets: readonly DonorTarget[];
	/** Which SDG targets the work speaks to; `null` where that was not asked. */
	readonly sdg: SdgSection | null;
	/** National figures that the officer typed in, as context in words. */
	readonly figures: readonly NationalFigure[];
	/** What the officer wrote, by section; blank sections are left out. */
	readonly narrative: Readonly<Partial<Record<NarrativeSection, string>>>;
	/** Sentences of the communities, each approved by the officer for this document. */
	readonly approved: readonly string[];
	/** Contribution stories, in the officer's words. */
	readonly stories: readonly DonorStory[];
	readonly hidden: DonorHidden;
	/** SHA-256 of each source file, in hexadecimal digits. Names are not shown. */
	readonly fingerprints: readonly string[];
}

export const narrativeSections = [
	'opening',
	'did',
	'changed',
	'lasting',
	'learning',
	'limits'
] as const;
export type NarrativeSection = (typeof narrativeSections)[number];

export interface DonorPlaces {
	/** How many communities take part, and how many of them agreed to be counted. */
	readonly communities: number;
	readonly consenting: number;
	/** Of those that agreed: places that the others are compared with. */
	readonly comparison: number;
	readonly areas: readonly string[];
	/** Communities that agreed to be named. Their names stand nowhere but in the list of places. */
	readonly named: readonly string[];
}

export interface DonorIndicator {
	readonly definition: IndicatorDefinition;
	/** All its cells of the document: places, periods and splits. */
	readonly released: Released;
	/** The number of all places in the period, and in the earlier one. */
	readonly now: ReleasedCell;
	readonly earlier: ReleasedCell | null;
	/** Whether people were asked in the same way both times. */
	readonly isSameWay: boolean;
	/** How strong the link to the actions is, where it was looked at. */
	readonly rung: Rung | null;
}

/** A target at one of its points, with the released number. Targets of single communities are not in the document. */
export interface DonorTarget {
	readonly target: Target;
	readonly definition: IndicatorDefinition;
	/** An area's name; `''` for all places. */
	readonly area: string;
	/** The time that its number is of. */
	readonly measured: Period;
	/** By which day it is to be reached. */
	readonly due: string;
	readonly cell: ReleasedCell;
	readonly progress: Progress;
	readonly standing: Standing;
	/** Why it is off; `''` where nobody said. */
	readonly reason: string;
	/** Its baseline would give back a number that the document hides. */
	readonly isBaselineHidden?: true;
}

/** The contribution story of a number: words that the officer let in one by one, beside what was released. */
export interface DonorStory {
	readonly definition: IndicatorDefinition;
	/** An area's name; `''` for all places. */
	readonly area: string;
	/** The number there in the period, and in the earlier one where it can stand beside it. */
	readonly now: ReleasedCell;
	readonly earlier: ReleasedCell | null;
	/** How strong the link to the actions is, where it was looked at. */
	readonly rung: Rung | null;
	readonly boxes: readonly { readonly box: StoryBox; readonly text: string }[];
	/** Who judged how sure it is; `''` where nobody said. */
	readonly judgedBy: string;
}

export interface DonorHidden {
	readonly count: number;
	/** Of fewer asked than this a percentage stands in brackets; `null` where none does. */
	readonly fewAsked: number | null;
	readonly byReason: ReadonlyMap<HiddenReason, number>;
	readonly loosened: readonly LoosenedRule[];
	readonly loosenedBecause: string;
	/** Targets of single communities, which are left out. */
	readonly targetsOfCommunities: number;
	/** Targets of a group within an area, which are left out likewise. */
	readonly targetsOfGroups: number;
	/** Targets of which the number does not stand in the document, as it was not chosen or is for nobody to be shown. */
	readonly targetsWithoutNumber: number;
}
