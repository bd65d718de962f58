import { acting, compared, type Row, type Tables } from './made-up-project.ts';

/** A made-up project with every pitfall of the views of change planted in its tables. */
export function withPitfalls(tables: Tables): Tables {
	const { communities = [], actions = [], measures = [], ownership = [] } = tables;
	return {
		...tables,
		communities: communities.map(chosenAndNear),
		actions: [...actions, actionElsewhere],
		measures: [
			...measures.map(askedBadly),
			...shortRegister(),
			...slowNumber(),
			...mixedNumber(),
			...reportsAndTrust()
		],
		ownership: ownership.map((row) => (isOf(row, 'a0') ? { ...row, led_by: 'outside' } : row)),
		context_events: events
	};
}

const isOf = ({ community_id }: Row, id: string | undefined): boolean => community_id === id;

/** One place was chosen because it was worst off; one that is compared with lies in the area of those that acted. */
function chosenAndNear(row: Row): Row {
	if (isOf(row, 'a5')) return { ...row, selected_because: 'worst_off' };
	return isOf(row, 'x1') ? { ...row, area: 'North' } : row;
}

/** A place that is only compared with acts too. */
const actionElsewhere: Row = {
	action_id: 'x0-own',
	community_id: 'x0',
	title: 'Talks of their own',
	harm: 'harsh_punishment',
	action_type: 'dialogue',
	managed_by: 'community',
	date_started: '2023-03-01'
};

/**
 * Of the survey: one place is asked by hands in the last round, one has few people, one three times as many, the places
 * compared with have a form of their own, and most places were far better in the first round than before they acted.
 */
function askedBadly(row: Row): Row {
	if (compared.some((id) => isOf(row, id))) return { ...row, instrument_version: 'v2' };
	if (isOf(row, 'a1') && row['wave'] === 'T3') return { ...row, method: 'group_count' };
	if (isOf(row, 'a2')) return { ...row, numerator: 10, denominator: 25 };
	if (isOf(row, 'a3') && row['wave'] === 'T3') return { ...row, numerator: 180, denominator: 600 };
	if (row['wave'] === 'T1') return { ...row, numerator: 46 };
	return row['wave'] === 'T3' ? { ...row, numerator: 48 } : row;
}

const events: readonly Row[] = [
	event('a4', '2024-05-10', '2024-06-30', 'epidemic'),
	event('a6', '2023-02-01', '2023-08-01', 'other_project'),
	event('ALL', '2022-05-01', '2022-05-31', 'harvest'),
	event('ALL', '2022-09-01', '2022-12-31', 'campaign')
];

function event(scope: string, date_start: string, date_end: string, kind: string): Row {
	return { scope, date_start, date_end, kind, label: `${kind} in ${scope}` };
}

interface Asked {
	readonly community: string;
	readonly code: string;
	readonly from: string;
	readonly to: string;
	readonly counts: readonly [number, number];
	readonly wave?: string;
	readonly method?: string;
}

const measure = ({
	community,
	code,
	from,
	to,
	counts,
	wave = '',
	method = 'survey'
}: Asked): Row => ({
	community_id: community,
	period_start: from,
	period_end: to,
	wave,
	measure_code: code,
	method,
	instrument_version: 'v1',
	numerator: counts[0],
	denominator: counts[1]
});

/** Children out of school in a register of fifteen months, with a quarter of which one place has nothing. */
function shortRegister(): readonly Row[] {
	const quarters = [
		['2022-04-01', '2022-06-30'],
		['2022-07-01', '2022-09-30'],
		['2022-10-01', '2022-12-31'],
		['2023-01-01', '2023-03-31'],
		['2023-04-01', '2023-06-30']
	] as const;
	return quarters.flatMap(([from, to]) =>
		from === '2022-10-01'
			? []
			: [
					measure({
						community: 'a0',
						code: 'H3',
						from,
						to,
						counts: [20, 100],
						method: 'school_register'
					})
				]
	);
}

/** Two rounds of a number, before the first action and after it. */
function twoRounds(
	code: string,
	community: string,
	before: readonly [number, number],
	after: readonly [number, number]
): readonly Row[] {
	const method = code === 'H10' ? 'report' : 'survey';
	const common = { community, code, method };
	return [
		measure({ ...common, from: '2022-05-02', to: '2022-05-20', counts: before, wave: 'T2' }),
		measure({ ...common, from: '2024-05-02', to: '2024-05-20', counts: after, wave: 'T3' })
	];
}

const slowNumber = (): readonly Row[] => twoRounds('H5', 'a0', [30, 100], [28, 100]);

/** Three small places rise and a large one falls. */
const mixedNumber = (): readonly Row[] => [
	...['a0', 'a1', 'a2'].flatMap((id) => twoRounds('H6', id, [20, 100], [24, 100])),
	...twoRounds('H6', 'a3', [800, 1000], [600, 1000])
];

/** More is reported, and more children know where to get help. */
const reportsAndTrust = (): readonly Row[] => [
	...twoRounds('H8', acting[0] ?? '', [40, 100], [70, 100]),
	...twoRounds('H10', acting[0] ?? '', [10, 2000], [30, 2000])
];
