import fc from 'fast-check';
import { emptyReflection, type MeetingRecord } from '../../../src/lib/domain/meeting/record.ts';
import { csvOf, type Row } from '../made-up-project.ts';
import type { NamedText } from '../project-in-node.ts';

/** Small projects of some villages with numbers of every kind that a meeting could show, most of them too small to be shown. */

export const years = [2024, 2025] as const;

/** Girls and boys of a number about harm: how many were hurt, and of how many. */
export interface Asked {
	readonly girls: readonly [number, number];
	readonly boys: readonly [number, number];
}

export interface Village {
	readonly id: string;
	readonly label: string;
	/** A measure of its own with a whole, and one that is only counted; by year. */
	readonly ownName: string;
	readonly hurt: readonly Asked[];
	readonly ownShare: readonly (readonly [number, number])[];
	readonly ownCount: readonly number[];
	/** Decisions that the village took itself, and all of them; by year. */
	readonly decisions: readonly (readonly [number, number])[];
	readonly event: string;
	/** What was written at its meeting. */
	readonly words: string;
	readonly promise: string;
}

/** How many children say that they were hurt: mostly few, now and then none. */
const counted = (fewest: number, most: number) =>
	fc
		.integer({ min: fewest, max: most })
		.chain((whole) =>
			fc
				.oneof(
					{ weight: 3, arbitrary: fc.integer({ min: 0, max: Math.min(whole, 4) }) },
					{ weight: 2, arbitrary: fc.integer({ min: 0, max: whole }) }
				)
				.map((part) => [part, whole] as const)
		);

const byYear = <Value>(of: fc.Arbitrary<Value>) => fc.tuple(of, of);
const asked = fc.record({ girls: counted(4, 40), boys: counted(4, 40) });

/** @param mark letters that stand in everything of this village, and in nothing else */
const village = (mark: string): fc.Arbitrary<Village> =>
	fc.record({
		id: fc.constant(`v-${mark}`),
		label: fc.constant(`Village ${mark}`),
		ownName: fc.constant(`own_${mark}`),
		hurt: byYear(asked),
		ownShare: byYear(counted(6, 60)),
		ownCount: byYear(fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 5, max: 60 }))),
		decisions: byYear(counted(3, 30)),
		event: fc.constant(`Flood at ${mark}`),
		words: fc.constant(`Said by the people of ${mark}`),
		promise: fc.constant(`Promised at ${mark}`)
	});

/** A project of one village that meets, and of two others; the others as they are, and as they might be instead. */
export const worlds = fc.record({
	here: village('qhere'),
	others: fc.tuple(village('zwalo'), village('zbaru')),
	instead: fc.tuple(village('zkito'), village('zmeno')),
	twist: fc.array(fc.nat(), { minLength: 16, maxLength: 16 })
});

export function filesOf(villages: readonly Village[]): NamedText {
	return csvOf({
		communities: villages.map(({ id, label }) => ({
			...{ community_id: id, community_label: label, area: 'North', arm: 'action' },
			...{ pop_children: 300, share_consent: 'none' }
		})),
		measures: villages.flatMap(measuresOf),
		meetings: villages.flatMap(meetingsOf),
		actions: villages.map(({ id }) => ({
			...{ action_id: `act-${id}`, community_id: id, title: `Work of ${id}` },
			...{ harm: 'harsh_punishment', managed_by: 'community', date_started: '2024-02-01' }
		})),
		context_events: villages.map(({ id, event }) => ({
			...{ scope: id, date_start: '2025-03-01', date_end: '2025-04-10' },
			...{ kind: 'flood_drought', label: event }
		}))
	});
}

function measuresOf(village: Village): readonly Row[] {
	return years.flatMap((year, at) => {
		const common = {
			...{ community_id: village.id, period_start: `${year}-05-02`, period_end: `${year}-05-20` },
			...{ wave: `T${at + 1}`, method: 'survey', instrument_version: 'v1' }
		};
		const { girls, boys } = village.hurt[at] ?? nobody;
		const [part, whole] = village.ownShare[at] ?? [0, 0];
		return [
			{ ...common, measure_code: 'H1', sex: 'f', numerator: girls[0], denominator: girls[1] },
			{ ...common, measure_code: 'H1', sex: 'm', numerator: boys[0], denominator: boys[1] },
			{ ...common, measure_code: village.ownName, numerator: part, denominator: whole },
			{ ...common, measure_code: 'shared_water', numerator: part, denominator: whole },
			{ ...common, measure_code: 'shared_count', numerator: village.ownCount[at] ?? 0 }
		];
	});
}

const nobody: Asked = { girls: [0, 0], boys: [0, 0] };

function meetingsOf({ id, decisions, words }: Village): readonly Row[] {
	return years.map((year, at) => {
		const [own, all] = decisions[at] ?? [0, 0];
		return {
			...{ meeting_id: `m-${id}-${year}`, community_id: id, date: `${year}-06-10` },
			...{ meeting_type: 'reflection', recorded_by: 'community', called_by: 'community' },
			...{ girls: 6, boys: 5, women: 9, men: 3, with_disability: 2, adjustments_agreed: 2 },
			...{ decisions_total: all, decisions_community: own, learning: words }
		};
	});
}

/** What each village wrote down at a meeting of last year. */
export function recordOf({ id, label, words, promise }: Village): MeetingRecord {
	const meetingId = `${id}-2025-09-01-ab12`;
	return {
		...{ meetingId, communityId: id, label, date: '2025-09-01', before: '' },
		...{ checked: [], checkedCount: null, consent: 'none', nextDate: '' },
		reflections: [{ ...emptyReflection('O1'), helped: ['leaders'], words, feelsRight: 'yes' }],
		promises: [{ id: `${meetingId}-1`, kind: 'change', text: promise, role: 'women', due: '' }],
		people: { girls: 6, boys: 5, women: 9, men: 3, withDisability: 2 },
		writtenAt: '2025-09-01T10:00:00Z'
	};
}
