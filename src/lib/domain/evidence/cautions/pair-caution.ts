import type { ChangeEvent } from '../change-facts.ts';
import type { PointKind } from '../timeline.ts';
import type { ActedToo } from '../with-comparison.ts';

/** What a reader of two times, place by place, has to keep in mind; found by rule, as the cautions of a line of time. */

/** A place with its id, so that its rows can be found. */
export interface NamedPlace {
	readonly community_id: string;
	readonly label: string;
}

/** One of two times of a place: which points its rows are behind. */
export interface PlaceAt extends NamedPlace {
	/** Waves or quarters. */
	readonly at: readonly string[];
}

export interface CountAt extends PlaceAt {
	/** How many were asked at the smaller of the two times. */
	readonly count: number;
}

/** A measure that rose, with the places and times between which it did. */
export interface RisenBeside {
	readonly id: string;
	readonly by: PointKind;
	readonly places: readonly PlaceAt[];
}

export type PairCaution =
	/** Asked in another way since, so that the two numbers are not held against each other. */
	| { readonly code: 'asked otherwise'; readonly places: readonly PlaceAt[] }
	/** Asked in another way in between, so that no stretch across that is shown. */
	| { readonly code: 'broken between'; readonly places: readonly PlaceAt[] }
	| { readonly code: 'sides asked differently'; readonly places: readonly PlaceAt[] }
	/** An epidemic, a flood or a conflict while people were asked. */
	| {
			readonly code: 'struck';
			readonly event: ChangeEvent;
			/** Of many stretches of time only that some of their numbers were. */
			readonly when: 'before' | 'now' | 'both' | 'some';
			readonly places: readonly PlaceAt[];
	  }
	| {
			readonly code: 'other work';
			readonly event: ChangeEvent;
			readonly places: readonly NamedPlace[];
	  }
	/** A place that is only compared with acted all the same. */
	| {
			readonly code: 'acted too';
			readonly acted: readonly ActedToo[];
			readonly places: readonly NamedPlace[];
	  }
	/** Places that are compared with, in the same area as places that acted. */
	| { readonly code: 'near'; readonly places: readonly NamedPlace[] }
	| { readonly code: 'few in places'; readonly places: readonly CountAt[] }
	/** The number before the first action was unusually bad for its place: such a one often looks better next time. */
	| {
			readonly code: 'worst before';
			readonly places: readonly PlaceAt[];
			/** Of how many places it can be told. */
			readonly of: number;
	  }
	| { readonly code: 'gaps'; readonly places: readonly PlaceAt[] }
	| {
			readonly code: 'season apart';
			readonly beforeKinds: readonly string[];
			readonly nowKinds: readonly string[];
			readonly places: readonly PlaceAt[];
	  }
	/** Asked at other times of the year, and no season is written down. Months are counted from 1. */
	| {
			readonly code: 'other months';
			readonly beforeMonths: readonly number[];
			readonly nowMonths: readonly number[];
			readonly places: readonly PlaceAt[];
	  }
	/** A register of less than two full years. */
	| { readonly code: 'short register'; readonly places: readonly PlaceAt[] }
	/** Not as many were asked at the two times. */
	| {
			readonly code: 'other count';
			readonly before: number;
			readonly now: number;
			readonly places: readonly PlaceAt[];
	  }
	/** All together went one way and most of the places the other. */
	| { readonly code: 'mixed'; readonly places: readonly PlaceAt[] }
	/** Without this one place the others together hardly changed, or changed the other way. */
	| { readonly code: 'carried'; readonly places: readonly PlaceAt[] }
	/** A number that cannot move within two years. */
	| { readonly code: 'slow' }
	/** Reports rose while more children knew help or told somebody, or while a campaign or a way to report began. */
	| {
			readonly code: 'reports and trust';
			/** The measures of trust that rose. */
			readonly risen: readonly RisenBeside[];
			readonly events: readonly ChangeEvent[];
			readonly places: readonly PlaceAt[];
	  }
	/** Scored with a facilitator from outside. */
	| {
			readonly code: 'outside facilitator';
			readonly places: readonly NamedPlace[];
			readonly outside: number;
			readonly of: number;
	  }
	/** So many answers were looked at that some show something by chance. */
	| { readonly code: 'many looks'; readonly count: number };
