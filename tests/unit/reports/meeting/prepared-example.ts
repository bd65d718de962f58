import { beansOf, type CommunityNumber } from '../../../../src/lib/domain/meeting/beans.ts';
import type {
	PreparedEvent,
	PreparedMeeting,
	PreparedPoint,
	PreparedQuestion
} from '../../../../src/lib/domain/meeting/prepared.ts';
import {
	beginRecord,
	type MeetingPromise,
	type MeetingRecord
} from '../../../../src/lib/domain/meeting/record.ts';

/** A prepared meeting of a made-up community, with something of every kind, and words that must not get out. */

type Days = readonly [string, string];
const then: Days = ['2025-01-01', '2025-03-31'];
const now: Days = ['2026-01-01', '2026-03-31'];

export function point(
	number: CommunityNumber,
	[firstDay, lastDay]: Days,
	counted: { readonly count: number | null; readonly of: number | null } = { count: null, of: null }
): PreparedPoint {
	return { ...number, firstDay, lastDay, ...counted };
}

const hand = (score: number): CommunityNumber => ({ picture: 'hand', score, nearly: null });
const things = (score: number): CommunityNumber => ({ picture: 'things', score, nearly: null });

export function question(
	id: string,
	given: Partial<PreparedQuestion> & Pick<PreparedQuestion, 'points'>
): PreparedQuestion {
	return {
		...{ id, area: 'ownership', isHarm: false, direction: 'up', picture: 'beans' },
		...{ drawing: '', name: '', groups: [] },
		...given
	};
}

export const questions: readonly PreparedQuestion[] = [
	question('O1', {
		story: {
			of: 'community',
			area: '',
			boxes: [
				{ box: 'did', text: 'We sat under the tree. The chief listened <b>last</b>.' },
				{ box: 'sure', text: 'The women are sure.' }
			]
		},
		points: [
			point(beansOf(0.4), then, { count: 14, of: 35 }),
			point(beansOf(0.7), now, { count: 26, of: 37 })
		]
	}),
	question('O7', {
		picture: 'hand',
		points: [point(hand(2), then), point(hand(3), now)],
		groups: [
			{ group: 'girls', ...hand(2) },
			{ group: 'boys', ...hand(3) },
			{ group: 'women', ...hand(3) },
			{ group: 'elders_leaders', ...hand(5) }
		]
	}),
	question('A1', {
		area: 'action',
		picture: 'things',
		points: [point(things(7), then), point(things(34), now)]
	}),
	question('trees_kept', {
		area: 'harm',
		name: 'Trees that we keep alive behind the school and along the way to the river, all year',
		picture: 'things',
		drawing: 'tree',
		points: [point(things(12), now)]
	}),
	question('P1', {
		area: 'participation',
		points: [point(beansOf(0.02), now, { count: 1, of: 61 })]
	}),
	question('H1', {
		area: 'harm',
		isHarm: true,
		direction: 'down',
		story: { of: 'area', area: 'North', boxes: [{ box: 'else', text: 'The school was shut.' }] },
		points: [
			point(beansOf(0.31), then, { count: 8123, of: 26117 }),
			point(beansOf(0.22), now, { count: 5719, of: 26003 })
		]
	})
];

const event = (kind: string, label: string, firstDay: string, lastDay: string): PreparedEvent => ({
	...{ kind, label, firstDay, lastDay }
});

export const events: readonly PreparedEvent[] = [
	event('conflict', '', '2023-01-01', '2026-12-31'),
	event('harvest', '', '2025-04-20', '2025-06-10'),
	event('flood_drought', 'the short rains', '2025-10-15', '2025-12-10'),
	event('data_change', 'new tablet forms', '2025-11-01', '2025-11-02')
];

const promise = (id: string, given: Partial<MeetingPromise>): MeetingPromise => ({
	...{ id, kind: 'change', text: '', role: '', due: '' },
	...given
});

function record(date: string, given: Partial<MeetingRecord>): MeetingRecord {
	const begun = { meetingId: `m-${date}`, communityId: 'c-17', label: 'Mtende', date, before: '' };
	return { ...beginRecord({ ...begun, questions: ['O1'], at: `${date}T10:00:00Z` }), ...given };
}

export const records: readonly MeetingRecord[] = [
	record('2025-06-20', {
		promises: [
			promise('p1', {
				text: 'Amina Secretname walks the girls to school',
				role: 'women',
				kind: 'keep'
			}),
			promise('p2', { text: 'No more fees for the club', role: 'committee', kind: 'stop' })
		]
	}),
	record('2025-12-18', {
		checked: [
			{ id: 'p1', state: 'done' },
			{ id: 'p2', state: 'part' }
		],
		reflections: [
			{
				...{ question: 'O1', guesses: [], helped: ['leaders'], blocked: [], missing: [] },
				...{ words: 'The uncle of Zawadi Hiddenword stopped it', feelsRight: 'partly' }
			}
		],
		promises: [
			promise('p3', {
				text: 'Meet on market day, so that the girls can come',
				role: 'girls',
				due: '2026-02-01'
			}),
			promise('p4', { text: 'The teachers tell the parents', role: 'teachers', kind: 'keep' }),
			promise('p5', { text: 'Mend the well', role: 'everyone', due: '2026-03-15', kind: 'change' })
		]
	})
];

export const prepared: PreparedMeeting = {
	...{ communityId: 'c-17', projectId: 'project-9', label: 'Mtende', preparedOn: '2026-04-02' },
	...{
		questions,
		events,
		records,
		consent: 'totals_only',
		lastInFiles: null,
		daysInFiles: [],
		hidden: ['H4']
	}
};

/** Four of each kind of picture. */
export const fourQuestions = ['O1', 'O7', 'A1', 'trees_kept'] as const;
