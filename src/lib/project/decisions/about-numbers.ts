import type { PlaceKind } from '../../domain/cell';
import type { AnswererRole } from '../../domain/evidence/answered-by';
import type { OwnMeasureWords } from '../../domain/indicators/own-measure-words';
import type { OwnIndicator } from '../../domain/own-indicators/own-indicator';
import type { Target } from '../../domain/targets/target';
import type { Dated } from './dated';

/** What was decided about numbers: where they should be, which are counted here besides, and what was said of them. */

/** What somebody said about one target. Of two decisions about the same target the newer one counts. */
export interface TargetDecision extends Dated {
	readonly kind: 'target';
	/** Its id. */
	readonly target: string;
	/** What it is from now on. */
	readonly says: Target;
	/** It is no target any more, though a file may name it. */
	readonly isRemoved?: boolean | undefined;
}

/** Why a number is off its target in one period. */
export interface ReasonDecision extends Dated {
	readonly kind: 'reason';
	/** The target's id. */
	readonly target: string;
	/** Its indicator and place, so that the decision can be read by itself. */
	readonly indicatorId: string;
	readonly scope: string;
	/** The period's id. */
	readonly period: string;
	/** `''` takes an earlier reason back. */
	readonly reason: string;
}

/** What somebody said of an own indicator. Of two decisions about the same one the newer one counts; the older stay. */
export interface OwnIndicatorDecision extends Dated {
	readonly kind: 'own indicator';
	/** What it is from now on. */
	readonly says: OwnIndicator;
	/** It is not counted any more. */
	readonly isRemoved?: boolean | undefined;
}

/** What a community said of a measure of its own. Of two decisions about the same code the newer one counts. */
export interface OwnMeasureDecision extends Dated {
	readonly kind: 'own measure';
	readonly says: OwnMeasureWords;
}

/** What somebody said at a view of change. Of two notes about the same thing the newer one counts; the older stay. */
export interface NoteDecision extends Dated {
	readonly kind: 'note';
	/** The answer to a caution, a box of the story of a measure and place, or a section of the report for donors. */
	readonly about: 'caution' | 'story' | 'summary';
	readonly indicatorId: string;
	readonly place: { readonly kind: PlaceKind; readonly id: string };
	/** Which caution, which box, or which section. */
	readonly key: string;
	/** The place in words, and the caution's sentence, as they stood; so that the decision can be read by itself. */
	readonly scope: string;
	readonly of: string;
	/** `''` takes earlier words back. */
	readonly text: string;
	/** In which role somebody answered a caution; `''` where nobody said. */
	readonly by: AnswererRole | '';
}
