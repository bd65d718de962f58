import type { ChangeCommunity } from './change-facts.ts';
import {
	changesOn,
	isChange,
	type ChangeQuestion,
	type CommunityChange
} from './community-change.ts';

/**
 * How a place scored its ownership when it was first asked, beside how the number changed there since its first action.
 * A picture and nothing more: no correlation and no line. It is worth talking about; it is not proof.
 */
export interface OwnershipAndLater {
	readonly dimension: string;
	readonly places: readonly OwnershipPlace[];
}

export interface OwnershipPlace {
	readonly community: ChangeCommunity;
	/** Median of all groups' scores of the dimension on the first day they were given, from 1 to 5. */
	readonly score: number;
	readonly scored: string;
	readonly change: CommunityChange;
}

/** The scores that a community first gave on one dimension. */
export interface FirstScore {
	readonly community_id: string;
	readonly dimension: string;
	readonly date: string;
	readonly score: number;
}

/** Fewer places than this show no picture worth looking at. */
export const fewestForOwnership = 8;

/** The places that have both, for every dimension that any of them scored. */
export function ownershipAndLater(
	question: ChangeQuestion,
	scores: readonly FirstScore[]
): readonly OwnershipAndLater[] {
	const changes = changesOn(question, 'here').filter(isChange);
	const dimensions = [...new Set(scores.map(({ dimension }) => dimension))];
	return dimensions.map((dimension) => ({
		dimension,
		places: changes.flatMap((change): OwnershipPlace[] => {
			const { community } = change;
			const first = scores.find(
				(one) => one.dimension === dimension && one.community_id === community.community_id
			);
			// What was scored after the number was last asked cannot come before it.
			if (first === undefined || first.date > change.after.last_day) return [];
			return [{ community, score: first.score, scored: first.date, change }];
		})
	}));
}

/** One place, as it leaves the pipeline; its cell is the later number. */
export type OwnershipRecord = Readonly<{
	dimension: string;
	community_id: string;
	community_label: string;
	scored: string;
	score: number;
	change: number;
}>;

/** One place, in the form in which it is released. */
export const recordOf = (dimension: string, place: OwnershipPlace): OwnershipRecord => ({
	dimension,
	community_id: place.community.community_id,
	community_label: place.community.community_label,
	scored: place.scored,
	score: place.score,
	change: place.change.change
});
