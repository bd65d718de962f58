import type { NoChange } from '$lib/domain/evidence/community-change.ts';

/** What a view lacks, in a sentence with what would be needed. */
export interface Missing {
	readonly text: string;
	/** The places that were looked at, each with its reason. */
	readonly leftOut: readonly NoChange[];
}
