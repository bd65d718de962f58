import type { Cell } from '../../../../src/lib/domain/cell.ts';
import { release } from '../../../../src/lib/domain/disclosure/release.ts';
import { ownershipByGroup } from '../../../../src/lib/domain/evidence/ownership-by-group.ts';
import {
	stillGoing,
	watchedBy,
	type HandedOver
} from '../../../../src/lib/domain/evidence/still-going.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { newPeopleInLeadingRoles as S4 } from '../../../../src/lib/domain/indicators/new-people-in-leading-roles.ts';
import { outsideFacilitatorDays as S3 } from '../../../../src/lib/domain/indicators/outside-facilitator-days.ts';
import type { IndicatorDefinition } from '../../../../src/lib/domain/indicators/definition.ts';
import type { Period } from '../../../../src/lib/domain/period.ts';
import { quarterLine, type QuarterLine } from '../../../../src/lib/pipeline/quarter-lines.ts';
import { selectionOf } from '../../../../src/lib/pipeline/select-cells.ts';
import {
	groupsDetails,
	groupsTitle,
	groupsWords
} from '../../../../src/routes/change/group-scores.ts';
import { laterDetails, laterTitle } from '../../../../src/routes/change/later-text.ts';
import { comparedText } from '../../../../src/routes/change/quarter-lines-words.ts';
import {
	earlyHandoverTexts,
	goingDetails,
	goingTitle,
	groupSentences
} from '../../../../src/routes/change/still-going-words.ts';
import {
	handoverText,
	leadershipDetails,
	leadershipTitle,
	supportTitle
} from '../../../../src/routes/change/support-words.ts';
import {
	whoDecidesSentences,
	whoDecidesTitle
} from '../../../../src/routes/change/who-decides-words.ts';
import { cell, released, releasedCell, share } from '../../charts/cells.ts';
import { questionOf } from '../../evidence/facts.ts';
import { handedOver } from '../../evidence/handed-over.ts';
import { definitionOf, quarter, year } from '../../example-cells.ts';
import { everywhere } from './said-at-views.ts';

/** What the views of what lasts, of ownership and of who decides say. */

const going = (actions: readonly HandedOver[]): readonly string[] =>
	watchedBy.flatMap((by) => {
		const found = stillGoing(actions, by);
		return [
			...(found.all.reading === null ? [] : [goingTitle(found)]),
			...goingDetails(found),
			...groupSentences(found)
		];
	});

function earlyHandovers(places: readonly string[]): readonly string[] {
	const early = { numbers: {}, acted: '2022-06-01', community: { handover_date: '2022-05-31' } };
	return earlyHandoverTexts(questionOf(Object.fromEntries(places.map((id) => [id, early]))).facts);
}

export function saidOfStillGoing(): readonly string[] {
	const early = handedOver([100, 200, 300, 400, -430, -430, -430, -430, -430, -430]);
	const late = handedOver([-800, -800, -800, -800, -800, -800, -800, 600, 650, 700], {
		money: 'some',
		managed_by: 'together'
	});
	const short = handedOver([-20, -25, -25, -28, -30, 12, 13, 14, -30, -30]);
	const unsure = handedOver([-5, 4], { managed_by: null, money: 'none' });
	const finished = handedOver([-50, -60], { finished: true, managed_by: 'outside' });
	const silent = handedOver([1, 1], { days: null });
	return [
		...going(early),
		...going([...early, ...late, ...unsure, ...finished, ...silent]),
		...going([...early, ...handedOver([-430], { managed_by: 'mixed' })]),
		...going(handedOver(Array.from({ length: 10 }, () => 100))),
		...going(short),
		...earlyHandovers(['Apinto']),
		...earlyHandovers(['Apinto', 'Bondeni'])
	];
}

const score = (group: string, value: number) =>
	releasedCell(cell({ indicatorId: 'O7', group, value }));

export function saidOfOwnership(): readonly string[] {
	const apart = [
		score('concern/girls', 4),
		score('concern/elders_leaders', 4.5),
		score('decisions/girls', 2),
		score('decisions/women', 2),
		score('decisions/elders_leaders', 4.5)
	];
	const alike = [score('concern/girls', 4), score('concern/men', 4)];
	const scoresOf = (now: typeof apart, firstYear: Period | undefined) => ({
		definition: definitionOf('O7'),
		year: year(2025),
		now: released([]),
		firstYear,
		before: released([]),
		found: ownershipByGroup(now, [])
	});
	const both = [scoresOf(apart, year(2023)), scoresOf(alike, undefined)];
	const places = (count: number) => ({ id: 'decisions', records: Array.from({ length: count }) });
	const none = release([{ id: 'decisions', cells: [], records: [] }], 'officer').tables[0];
	if (none === undefined) throw new Error('missing release');
	return [
		...both.flatMap((scores) => [
			groupsTitle(scores),
			...groupsDetails(scores),
			groupsWords(scores, '').heard('decisions', 'girls', 2, scores.firstYear ? 1.5 : undefined)
		]),
		laterTitle(H1),
		...[8, 1234].flatMap((count) =>
			laterDetails({ ...none, ...places(count) } as unknown as Parameters<typeof laterDetails>[0])
		)
	];
}

const quarters = [2024, 2025].flatMap((of) =>
	([1, 2, 3, 4] as const).map((index) => quarter(of, index))
);
const all: Period = { id: 'ALL', kind: 'all', firstDay: '2024-01-01', lastDay: '2025-12-31' };
const periods = [...quarters, year(2024), year(2025), all];

const lineOf = (definition: IndicatorDefinition, cells: readonly Cell[]): QuarterLine =>
	quarterLine(selectionOf(definition, {}, cells), everywhere, periods);

const byQuarter = (given: (index: number) => Partial<Cell>) =>
	released(quarters.map(({ id }, index) => cell({ period: id, ...given(index) })));

export function saidOfSupport(): readonly string[] {
	const days = (before: number, now: number) =>
		lineOf(S3, [
			cell({ indicatorId: 'S3', period: '2024', value: before }),
			cell({ indicatorId: 'S3', period: '2025', value: now })
		]);
	const meetings = (each: number) => byQuarter(() => ({ value: each, numerator: each }));
	const gap = byQuarter((index) => (index === 2 ? { state: 'no data' } : { value: 1 }));
	const tesholi = { community_label: 'Tesholi', day: '2024-07-01' };
	const roles = (numbers: readonly (readonly [number, number])[]) => {
		const cells = numbers.map(([n, total], index) => ({
			...share(n, total, { indicatorId: 'S4' }),
			period: quarters[quarters.length - numbers.length + index]?.id ?? ''
		}));
		return lineOf(S4, cells);
	};
	const facilitators = byQuarter((index) => ({
		value: 1.5,
		numerator: index === 7 ? 1234 : 1,
		rowsUsed: index === 7 ? 12 : 1
	}));
	const lead = { facilitators, handovers: [] };
	return [
		supportTitle({ days: days(6.39, 1.38), meetings: meetings(105), handovers: [] }, periods),
		supportTitle({ days: days(0, 1), meetings: meetings(0), handovers: [] }, periods),
		supportTitle({ days: days(6.39, 1.38), meetings: gap, handovers: [] }, periods),
		...comparedText({ later: year(2025), earlier: year(2024) }),
		handoverText([tesholi]),
		handoverText([tesholi, { ...tesholi, community_label: 'Galumi' }]),
		leadershipTitle({ ...lead, roles: roles([[0, 4]]) }, periods),
		leadershipTitle(
			{
				...lead,
				roles: roles([
					[1, 1],
					[2, 8],
					[3, 9],
					[3, 9],
					[27, 111]
				])
			},
			periods
		),
		leadershipTitle({ ...lead, roles: undefined }, periods),
		...leadershipDetails({ ...lead, roles: undefined }, periods)
	];
}

export function saidOfWhoDecides(): readonly string[] {
	const line = (id: string, before: readonly [number, number], now: readonly [number, number]) => {
		const of = ([n, total]: readonly [number, number], period: string) =>
			total === 0
				? cell({ indicatorId: id, period, state: 'no data' })
				: share(n, total, { indicatorId: id, period });
		return lineOf(definitionOf(id), [of(before, '2024'), of(now, '2025')]);
	};
	return [
		[line('O1', [96, 240], [168, 240]), line('O2', [5, 12], [8, 12])],
		[line('O3', [1, 240], [0, 240]), line('O4', [240, 240], [240, 240])],
		[
			line('O5', [10, 1000], [900, 1000]),
			line('O2', [0, 0], [100, 200]),
			line('O4', [9, 10], [0, 0])
		],
		[line('O3', [7, 10], [0, 0])]
	].flatMap((lines) => [whoDecidesTitle(lines), ...whoDecidesSentences(lines)]);
}
