import { randomNumbers } from '../../src/lib/domain/statistics/random-numbers.ts';
import type { NamedText } from './project-in-node.ts';

/**
 * A whole project that was made up with a known truth, as CSV tables: ten communities that act, six that are only
 * compared with, three rounds of one survey, the last of them after two years of action.
 */
export interface Truth {
	/** How many fewer of every 100 are hurt in the last round where people acted. */
	readonly effect: number;
	/** How many fewer of every 100 besides for each action session in a place. */
	readonly effectOfSession: number;
	/** Girls score what is theirs so much lower than men. */
	readonly gap: number;
	/** How many of every ten meetings a community called itself: at first, and in the last year. */
	readonly calledByCommunity: readonly [number, number];
	/** How many of the ten actions that are run from outside stopped, and when. Of those that communities run three did, late. */
	readonly stopped: { readonly count: number; readonly day: string };
}

/** The same project, in which nothing has anything to do with anything. */
export const nothing: Truth = {
	effect: 0,
	effectOfSession: 0,
	gap: 0,
	calledByCommunity: [5, 5],
	stopped: { count: 3, day: '2024-03-15' }
};

export const something: Truth = {
	effect: 4,
	effectOfSession: 2,
	gap: 2,
	calledByCommunity: [2, 8],
	stopped: { count: 9, day: '2023-07-15' }
};

export type Row = Readonly<Record<string, string | number>>;
export type Tables = Readonly<Record<string, readonly Row[]>>;

export const acting = Array.from({ length: 10 }, (_, nth) => `a${nth}`);
export const compared = Array.from({ length: 6 }, (_, nth) => `x${nth}`);

/** The rounds, all in the same weeks of their year, so that no season stands between them. */
export const rounds = [
	{ wave: 'T1', year: 2021 },
	{ wave: 'T2', year: 2022 },
	{ wave: 'T3', year: 2024 }
] as const;

export const handover = '2023-01-15';

const people = 200;
const baseline = 40;

/** Sessions of the nth place between the last two rounds. */
export const sessionsOf = (nth: number): number => nth + 1;

function communities(): readonly Row[] {
	const common = { pop_children: 200, selected_because: 'random' };
	return [
		...acting.map((community_id) => ({
			...{ community_id, community_label: `Place ${community_id}`, area: 'North', arm: 'action' },
			...{ ...common, handover_date: handover }
		})),
		...compared.map((community_id) => ({
			...{
				community_id,
				community_label: `Place ${community_id}`,
				area: 'South',
				arm: 'comparison'
			},
			...{ ...common, handover_date: '' }
		}))
	];
}

/** Two actions in each place: one run by the community, one from outside. */
function actions(): readonly Row[] {
	return acting.flatMap((community_id) =>
		['community', 'outside'].map((managed_by) => ({
			action_id: `${community_id}-${managed_by}`,
			community_id,
			title: `Talks ${managed_by}`,
			harm: 'harsh_punishment',
			action_type: 'dialogue',
			managed_by,
			date_started: '2022-07-01'
		}))
	);
}

/** How many are hurt in a round: the truth, and two of every 100 at most by which places differ from each other. */
function hurt(random: () => number, truth: number): number {
	return Math.round((truth / 100) * people + (random() - 0.5) * 4);
}

function measures({ effect, effectOfSession }: Truth): readonly Row[] {
	const random = randomNumbers(20260701);
	return [...acting, ...compared].flatMap((community_id, nth) =>
		rounds.map(({ wave, year }) => {
			const isLater = wave === 'T3' && nth < acting.length;
			const change = isLater ? effect + effectOfSession * sessionsOf(nth) : 0;
			return {
				community_id,
				period_start: `${year}-05-02`,
				period_end: `${year}-05-20`,
				wave,
				measure_code: 'H1',
				method: 'survey',
				instrument_version: 'v1',
				numerator: hurt(random, baseline - change),
				denominator: people
			};
		})
	);
}

/** Ten planning meetings a quarter in three whole years, and the action sessions between the last two rounds. */
function meetings({ calledByCommunity: [first, last] }: Truth): readonly Row[] {
	const planning = acting.flatMap((community_id) =>
		[2022, 2023, 2024].flatMap((year) =>
			[1, 4, 7, 10].flatMap((month) =>
				Array.from({ length: 10 }, (_, nth) => ({
					community_id,
					date: `${year}-${twoDigits(month)}-${twoDigits(nth + 5)}`,
					meeting_type: 'planning',
					called_by: nth < (year === 2024 ? last : first) ? 'community' : 'outside',
					facilitated_by: 'community',
					decisions_total: 2,
					decisions_community: 1
				}))
			)
		)
	);
	const sessions = acting.flatMap((community_id, nth) =>
		Array.from({ length: sessionsOf(nth) }, (_, session) => ({
			community_id,
			date: `2023-06-${twoDigits(session + 1)}`,
			meeting_type: 'action_session',
			called_by: '',
			facilitated_by: 'community',
			decisions_total: '',
			decisions_community: ''
		}))
	);
	return [...planning, ...sessions].map((row, nth) => ({ meeting_id: `m${nth}`, ...row }));
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Visits to communities each quarter, less and less from outside; and one to each action after handover. */
function followup({ stopped }: Truth): readonly Row[] {
	const blank = { action_id: '', still_active: '', last_active_date: '' };
	const visits = acting.flatMap((community_id) =>
		[2022, 2023, 2024].flatMap((year, nth) =>
			[2, 5, 8, 11].map((month) => ({
				...{ community_id, date: `${year}-${twoDigits(month)}-10`, stage: 'reduced', ...blank },
				...{
					external_days: 6 - 2 * nth,
					roles_total: 10,
					roles_new: 1 + nth,
					local_facilitators: 2
				}
			}))
		)
	);
	const checks = actions().map(({ action_id, community_id, managed_by }, nth) => {
		const { count, day } = managed_by === 'outside' ? stopped : { count: 3, day: '2024-03-15' };
		const hasStopped = Math.floor(nth / 2) < count;
		return {
			...{ community_id, date: '2024-07-15', stage: 'handed_over', action_id },
			...{ external_days: '', roles_total: '', roles_new: '', local_facilitators: '' },
			still_active: hasStopped ? 'no' : 'yes',
			last_active_date: hasStopped ? day : ''
		};
	});
	return [...visits, ...checks] as readonly Row[];
}

/** Every group of every place scores two sides of ownership before anybody acted, and again each year. */
function ownership({ gap }: Truth): readonly Row[] {
	const scores = { girls: 4 - gap, boys: 4, women: 4, men: 4 };
	return acting.flatMap((community_id, nth) =>
		[2022, 2023].flatMap((year) =>
			Object.entries(scores).flatMap(([group, score]) =>
				['concern', 'decisions'].map((dimension) => ({
					...{
						assessment_id: `s-${community_id}-${year}`,
						community_id,
						date: `${year}-06-0${1 + (nth % 9)}`
					},
					...{ group, n_people: 12, dimension, scale_max: 5, led_by: 'community' },
					// Groups differ on one side alone.
					score: dimension === 'decisions' ? score : 3
				}))
			)
		)
	);
}

export function madeUpTables(truth: Truth): Tables {
	return {
		communities: communities(),
		actions: actions(),
		measures: measures(truth),
		meetings: meetings(truth),
		followup: followup(truth),
		ownership: ownership(truth),
		context_events: []
	};
}

/** Tables as files; empty ones are left out. */
export function csvOf(tables: Tables): NamedText {
	const texts = Object.entries(tables).flatMap(([name, rows]) => {
		const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
		if (rows.length === 0) return [];
		const lines = rows.map((row) => columns.map((column) => row[column] ?? '').join(','));
		return [[`${name}.csv`, [columns.join(','), ...lines].join('\n')] as const];
	});
	return Object.fromEntries(texts);
}
