import {
	beforeAndAfter,
	hasBeforeAndAfter
} from '../../../../src/lib/domain/evidence/before-and-after.ts';
import { changeFinding } from '../../../../src/lib/domain/evidence/change-finding.ts';
import type { ChangeQuestion } from '../../../../src/lib/domain/evidence/community-change.ts';
import type { Dose, DoseAnswer } from '../../../../src/lib/domain/evidence/dose.ts';
import {
	isCompared,
	withComparison,
	type TrendBefore
} from '../../../../src/lib/domain/evidence/with-comparison.ts';
import type { MeasureDefinition } from '../../../../src/lib/domain/indicators/definition.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { childrenOutOfSchool as H3 } from '../../../../src/lib/domain/indicators/children-out-of-school.ts';
import { ownMeasure } from '../../../../src/lib/domain/indicators/own-measure.ts';
import type { Place } from '../../../../src/lib/pipeline/read-cells.ts';
import {
	beforeAfterDetails,
	beforeAfterTitle,
	comparisonDetails,
	comparisonTitle,
	leftOutTexts,
	trendText
} from '../../../../src/routes/change/change-sentences.ts';
import { doseDetails, doseTitle, noDoseText } from '../../../../src/routes/change/dose-text.ts';
import {
	actionsLineDetails,
	actionsLineTitle,
	findingDetails,
	findingTitle
} from '../../../../src/routes/change/finding-text.ts';
import type { Question } from '../../../../src/routes/change/load.ts';
import {
	action,
	event,
	quarter,
	timelineOf,
	wave,
	type GivenPoint
} from '../../charts/timelines.ts';
import { questionOf, type GivenCommunity } from '../../evidence/facts.ts';

/** What the views of numbers say: the line of time, before and after, beside other places, doing more. */

export const everywhere: Place = {
	kind: 'all',
	id: 'ALL',
	label: '',
	area: null,
	hasAction: true,
	hasComparison: true,
	handover: null
};
export const apinto: Place = { ...everywhere, kind: 'community', id: 'c01', label: 'Apinto' };

export const askedOf = (definition: MeasureDefinition, place: Place): Question => ({
	definition,
	place,
	period: undefined,
	people: {},
	choice: ''
});

const acted = '2022-06-01';
type Numbers = GivenCommunity['numbers'];
const here = (numbers: Numbers, more: Partial<GivenCommunity> = {}): GivenCommunity => ({
	acted,
	numbers,
	...more
});
const beside = (numbers: Numbers): GivenCommunity => ({ side: 'beside', numbers });

function onLine(
	points: readonly GivenPoint[],
	definition: MeasureDefinition,
	place: Place
): readonly string[] {
	const by = points[0]?.cell.indicatorId === 'H3' ? 'quarter' : 'wave';
	const behind = { beside: undefined, rows: 0, meetings: 0, unreached: [] };
	const timeline = { ...timelineOf({ points, by }), definition, place, ...behind };
	const finding = changeFinding(definition, timeline);
	return [findingTitle(timeline, finding), ...findingDetails(timeline, finding)];
}

const asked = (label: string, numerator: number, denominator: number, segment = 0): GivenPoint =>
	wave(label, `202${Number(label.slice(1)) + 1}-05-20`, { numerator, denominator }, { segment });

/** As many actions as meetings and events, where nothing is measured. */
function onLineOfActions(count: number): readonly string[] {
	const times = <One>(one: One): readonly One[] => Array.from({ length: count }, () => one);
	const line = {
		...timelineOf({
			actions: times(action('a')),
			events: times(event('epidemic', '2022-06-01', null))
		}),
		...{ definition: null, place: everywhere, meetings: count }
	};
	return [actionsLineTitle(line), ...actionsLineDetails(line)];
}

/** The line of time, from no number at all to two sides and a change of method. */
export function saidOnLine(): readonly string[] {
	const across = (label: string, numerator: number, denominator: number): GivenPoint =>
		wave(label, '2022-03-10', { numerator, denominator }, { side: 'beside' });
	const counted = (label: string, value: number): GivenPoint =>
		quarter(label, { numerator: value, value });
	const register = (label: string, numerator: number, segment = 0): GivenPoint =>
		quarter(label, { numerator, denominator: 400 }, { segment });
	const own = ownMeasure('walking_alone', false);
	return [
		...[0, 1, 2, 3, 11, 100].flatMap(onLineOfActions),
		...onLine([], H1, everywhere),
		...onLine([], H1, apinto),
		...onLine([asked('T1', 437, 1002)], H1, everywhere),
		...onLine([asked('T1', 19, 53), asked('T2', 1, 58)], H1, apinto),
		...onLine([asked('T1', 1, 1), asked('T2', 0, 1)], H1, apinto),
		...onLine([asked('T1', 437, 1002), asked('T2', 373, 955)], H1, everywhere),
		...onLine([asked('T1', 4, 1000), asked('T2', 3, 1000)], H1, everywhere),
		...onLine([asked('T1', 0, 1000), asked('T2', 0, 1000)], H1, everywhere),
		...onLine([asked('T1', 30, 60), asked('T2', 20, 60, 1)], H1, everywhere),
		...onLine(
			[
				asked('T1', 437, 1002),
				asked('T2', 373, 955),
				asked('T3', 320, 1010, 1),
				across('T1', 229, 502),
				across('T2', 220, 524)
			],
			H1,
			everywhere
		),
		...onLine([register('2023-Q1', 90), register('2023-Q3', 60)], H3, everywhere),
		...onLine(
			[
				register('2022-Q4', 90),
				register('2023-Q4', 70, 1),
				register('2024-Q4', 60, 1),
				register('2025-Q4', 61, 2)
			],
			H3,
			everywhere
		),
		...onLine([counted('2023-Q4', 1)], own, apinto),
		...onLine([counted('2023-Q4', 0), counted('2024-Q4', 1234)], own, apinto)
	];
}

function beforeAfter(question: Question, given: ChangeQuestion): readonly string[] {
	const found = beforeAndAfter(given);
	if (!hasBeforeAndAfter(found)) throw new Error('missing before and after');
	return [
		beforeAfterTitle(question, found),
		...beforeAfterDetails(question, found),
		...leftOutTexts(found.leftOut)
	];
}

export function saidBeforeAndAfter(): readonly string[] {
	const all = askedOf(H1, everywhere);
	const small = (n: number): GivenCommunity => here({ T1: [n, 100], T2: [n + 4, 100] });
	return [
		...beforeAfter(askedOf(H1, apinto), questionOf({ a: here({ T1: [19, 53], T2: [13, 58] }) })),
		...beforeAfter(all, questionOf({ a: here({ T1: [45, 100], T2: [23, 100] }) })),
		...beforeAfter(
			all,
			questionOf({
				Apinto: here({ T1: [450, 1000], T2: [451, 1000] }),
				Bondeni: here({ T1: [45, 100], T2: [45, 100] }),
				Chaani: here({ T1: [45, 100] }),
				Dunga: here({ T2: [45, 100] }),
				Embu: here({ T1: [45, 100], T2: [20, 100] }, { breaks: ['T2'] }),
				Funzi: here({}),
				Gazi: { numbers: { T1: [4, 100], T2: [3, 100] } },
				Hola: here({ T1: [3, 9], T2: [1, 8] })
			})
		),
		...beforeAfter(
			all,
			questionOf({
				a: small(20),
				b: small(22),
				c: small(24),
				d: here({ T1: [800, 1000], T2: [600, 1000] })
			})
		),
		...leftOutTexts(
			(['hidden', 'other times'] as const).map((reason) => ({
				community: { ...communityOf('Apinto') },
				reason
			}))
		)
	];
}

function communityOf(id: string) {
	const [community] = questionOf({ [id]: here({}) }).facts.communities;
	if (community === undefined) throw new Error(`missing community: ${id}`);
	return community;
}

const trends: readonly TrendBefore['kind'][] = ['two numbers', 'no difference seen', 'moved apart'];

function compared(
	question: Question,
	given: Readonly<Record<string, GivenCommunity>>
): readonly string[] {
	const found = withComparison(questionOf(given));
	if (!isCompared(found)) throw new Error(found.reason);
	return [comparisonTitle(question, found), ...comparisonDetails(question, found)];
}

/** So many places a side; each falls by a little more than the one before it. */
function sides(
	acting: number,
	others: number,
	fall: number
): Readonly<Record<string, GivenCommunity>> {
	const numbers = (by: number): Numbers => ({ T1: [40, 100], T2: [40 - by, 100] });
	return Object.fromEntries([
		...Array.from({ length: acting }, (_, at) => [`a${at}`, here(numbers(fall + at))] as const),
		...Array.from({ length: others }, (_, at) => [`x${at}`, beside(numbers(at))] as const)
	]);
}

export function saidBesideOthers(): readonly string[] {
	const all = askedOf(H1, everywhere);
	const difference = withComparison(questionOf(sides(2, 2, 1)));
	const changes = isCompared(difference) ? difference.difference : undefined;
	if (changes === undefined) throw new Error('missing difference');
	return [
		...compared(askedOf(H1, apinto), sides(1, 1, 0)),
		...compared(askedOf(H1, apinto), sides(1, 3, 9)),
		...compared(all, sides(2, 2, 1)),
		...compared(all, sides(3, 3, 1)),
		...compared(all, sides(3, 3, 30)),
		...compared(all, sides(6, 6, 0)),
		...compared(all, sides(6, 6, 3)),
		...compared(all, sides(7, 8, 20)),
		trendText(H1, { kind: 'not known' }),
		...trends.map((kind) => trendText(H1, { kind, difference: changes })),
		trendText(H1, { kind: 'two numbers', difference: { ...changes, here: 0, beside: 0.04 } })
	];
}

/** A pattern over so many places and one stretch, of this strength. */
function doseOf(correlation: Dose['correlation'], answer: Partial<DoseAnswer> = {}): DoseAnswer {
	const [from, to] = questionOf({ a: here({ T1: [40, 100], T2: [30, 100] }) }).facts.points;
	if (from === undefined || to === undefined) throw new Error('missing point');
	const stretch = { community: communityOf('a'), from, to, sessions: 1, per100: 0.5, change: -10 };
	const preset: Dose = { lag: 0, stretches: [stretch], correlation };
	return {
		preset,
		tried: [preset],
		communities: 8,
		withoutChildren: [],
		isEverySession: false,
		...answer
	};
}

export function saidOfDose(): readonly string[] {
	const of = (estimate: number | null, p: number | null): Dose['correlation'] => ({
		estimate,
		lower: p === null ? null : -0.95,
		upper: p === null ? null : 0.2,
		p,
		arrangements: 40_320
	});
	const without = { withoutChildren: [communityOf('Apinto')], isEverySession: true };
	return [
		...[
			of(-0.71, 0.04),
			of(0.71, 0.0004),
			of(-0.1, 0.7),
			of(0, 1),
			of(null, null),
			of(0.5, null)
		].flatMap((correlation) => [
			doseTitle(H1, doseOf(correlation)),
			...doseDetails(doseOf(correlation))
		]),
		...doseDetails(doseOf(of(null, null), without)),
		noDoseText({ reason: 'few communities', found: 0, withoutChildren: [] }),
		noDoseText({ reason: 'no sessions', found: 8, withoutChildren: [] }),
		noDoseText({ reason: 'few communities', found: 1, withoutChildren: [communityOf('Apinto')] }),
		noDoseText({
			reason: 'few communities',
			found: 7,
			withoutChildren: ['Apinto', 'Bondeni', 'Chaani', 'Dunga', 'Embu', 'Funzi', 'Gazi'].map(
				communityOf
			)
		})
	];
}
