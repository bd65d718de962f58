import type { Cell } from '../cell.ts';
import type { PointKind, PointRecord, Side } from './timeline.ts';

/**
 * What the views of change are found from: the numbers of single communities at their times, their actions, and how
 * they came to be chosen. Plain data, before anything is released; only what a view makes of it leaves the pipeline.
 */

/** One number of one community: of a round of asking, or of a quarter of a register. */
export interface CommunityPoint extends PointRecord {
	readonly community_id: string;
	/** How people were asked, `survey · children-1`; several ways in one point stand one after the other. */
	readonly ways: readonly string[];
	readonly cell: Cell;
}

/** `elsewhere`: in the project, but neither at the place asked about nor among those that it is compared with. */
export type CommunitySide = Side | 'elsewhere';

export interface ChangeCommunity {
	readonly community_id: string;
	readonly community_label: string;
	readonly side: CommunitySide;
	readonly area: string | null;
	readonly arm: 'action' | 'comparison';
	readonly selected_because: string | null;
	/** Children who live there; null where it is not recorded or not known exactly. */
	readonly pop_children: number | null;
	readonly handover_date: string | null;
}

export interface ChangeAction {
	readonly action_id: string;
	readonly community_id: string;
	readonly title: string | null;
	readonly harm: string | null;
	readonly action_type: string | null;
	readonly date_started: string;
	readonly date_ended: string | null;
}

/** Something from outside that reached a community, its area or everywhere. */
export interface ChangeEvent {
	/** A community's id, an area's name, or `ALL`. */
	readonly scope: string;
	readonly kind: string | null;
	readonly label: string | null;
	readonly date_start: string;
	/** Without an end it goes on. */
	readonly date_end: string | null;
}

export interface ChangeFacts {
	readonly by: PointKind;
	/** In the order of time within each community; gaps are left out. */
	readonly points: readonly CommunityPoint[];
	/** All communities of the project. */
	readonly communities: readonly ChangeCommunity[];
	/** All actions of the project. */
	readonly actions: readonly ChangeAction[];
	/** All that is written down of what happened from outside. */
	readonly events: readonly ChangeEvent[];
}

/** Whether an event reached a community. */
export const reaches = ({ scope }: ChangeEvent, { community_id, area }: ChangeCommunity): boolean =>
	scope.toUpperCase() === 'ALL' || scope === community_id || (area !== null && scope === area);

/** The points of one community, in the order of time. */
export const pointsAt = (
	facts: ChangeFacts,
	community: ChangeCommunity
): readonly CommunityPoint[] =>
	facts.points.filter(({ community_id }) => community_id === community.community_id);

/** The communities asked about (`here`), or those that they are compared with (`beside`). */
export const communitiesOn = (
	facts: ChangeFacts,
	side: CommunitySide
): readonly ChangeCommunity[] => facts.communities.filter((community) => community.side === side);
