import type { ReleasedCell } from '../disclosure/release.ts';
import type { ReleasedRecords, Side } from './timeline.ts';

/** Two numbers of one place or side, before and now, as they leave the pipeline. */
export type SlopeRecord = Readonly<{
	side: Side;
	/** Empty for all places of a side together. */
	community_id: string;
	community_label: string;
	when: 'before' | 'now';
	/** A wave, or a quarter; empty where the places have several. */
	label: string;
	first_day: string;
	last_day: string;
	/** How people were asked. */
	ways: string;
}>;

export type ReleasedSlopes = ReleasedRecords<SlopeRecord>;

/** A place, or a side, with both of its numbers. */
export interface Slope {
	readonly side: Side;
	readonly community_id: string;
	readonly label: string;
	readonly before: SlopeEnd;
	readonly now: SlopeEnd;
}

export interface SlopeEnd extends SlopeRecord {
	readonly cell: ReleasedCell;
}

/** The pairs of a released table, in its order. */
export function slopesOf(released: ReleasedSlopes): readonly Slope[] {
	const ends = released.records.flatMap((record, index): SlopeEnd[] => {
		const cell = released.cells[index];
		return cell === undefined ? [] : [{ ...record, cell }];
	});
	return ends
		.filter(({ when }) => when === 'before')
		.flatMap((before): Slope[] => {
			const { side, community_id, community_label } = before;
			const now = ends.find(
				(end) => end.when === 'now' && end.side === side && end.community_id === community_id
			);
			return now === undefined ? [] : [{ side, community_id, label: community_label, before, now }];
		});
}
