import type { Change } from '../finding.ts';
import { shockKinds, type EventRecord } from './timeline.ts';

/**
 * Reports of harm have two readings: more harm, or more trust to tell. The number itself cannot say which; what is known
 * beside it can only speak for one of them, against it, or not at all (evidence.md, "Reporting rises with trust").
 */

export type Reading = 'trust' | 'harm';

/** What a fact says about a reading. */
export type Says = 'for' | 'against' | 'open';

/** An indicator beside the reports. */
export interface IndicatorBeside {
	readonly id: string;
	readonly change: Change;
}

export type ReadingFact =
	| { readonly kind: 'indicator'; readonly id: string; readonly says: Says }
	| {
			readonly kind: 'meetings';
			readonly later: number;
			readonly earlier: number;
			readonly says: Says;
	  }
	| { readonly kind: 'campaigns'; readonly events: readonly EventRecord[]; readonly says: Says }
	| { readonly kind: 'shocks'; readonly events: readonly EventRecord[]; readonly says: Says };

/** What is known beside the reports of a place, in the later of two times. */
export interface BesideReports {
	/** What became of the reports. */
	readonly change: Change;
	/** Where children know help (H8), and whether they told (H9). */
	readonly trust: readonly IndicatorBeside[];
	/** What children were asked about harm itself. */
	readonly harm: readonly IndicatorBeside[];
	/** `null` where there are no two times. */
	readonly meetings: { readonly later: number; readonly earlier: number } | null;
	/** Events of the later time. */
	readonly events: readonly EventRecord[];
}

/** Whether the readings are those of fewer reports: less trust, or less harm. */
export const isFewer = (change: Change): boolean => change === 'fell';

function ofChange(change: Change, fewer: boolean): Says {
	if (change === 'rose') return fewer ? 'against' : 'for';
	if (change === 'fell') return fewer ? 'for' : 'against';
	return 'open';
}

/** A count of meetings is exact, but says little: only as many more (or fewer) as nobody overlooks, a quarter, speak. */
function ofMeetings({ later, earlier }: { later: number; earlier: number }, fewer: boolean): Says {
	const isMore = later >= earlier * 1.25 && later > earlier;
	const isLess = later <= earlier * 0.75 && later < earlier;
	if (!isMore && !isLess) return 'open';
	return isMore === fewer ? 'against' : 'for';
}

/** An event speaks for more of it; that none is known says nothing. */
function ofEvents(events: readonly EventRecord[], fewer: boolean): Says {
	if (events.length === 0) return 'open';
	return fewer ? 'against' : 'for';
}

/** The facts of each reading. */
export function readingFacts(
	beside: BesideReports
): Readonly<Record<Reading, readonly ReadingFact[]>> {
	const fewer = isFewer(beside.change);
	const indicators = (ids: readonly IndicatorBeside[]): ReadingFact[] =>
		ids.map(({ id, change }) => ({ kind: 'indicator', id, says: ofChange(change, fewer) }));
	const campaigns = beside.events.filter(({ kind }) => kind === 'campaign');
	const shocks = beside.events.filter(({ kind }) => kind !== null && shockKinds.includes(kind));
	const { meetings } = beside;
	return {
		trust: [
			...indicators(beside.trust),
			...(meetings === null
				? []
				: [{ kind: 'meetings' as const, ...meetings, says: ofMeetings(meetings, fewer) }]),
			{ kind: 'campaigns', events: campaigns, says: ofEvents(campaigns, fewer) }
		],
		harm: [
			...indicators(beside.harm),
			{ kind: 'shocks', events: shocks, says: ofEvents(shocks, fewer) }
		]
	};
}
