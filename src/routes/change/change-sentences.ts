import type { BeforeAndAfter } from '$lib/domain/evidence/before-and-after.ts';
import { isMixShift } from '$lib/domain/evidence/before-and-after.ts';
import type { NoChange, NoChangeReason } from '$lib/domain/evidence/community-change.ts';
import {
	tellsSidesApart,
	type DifferenceOfChanges,
	type TrendBefore,
	type WithComparison
} from '$lib/domain/evidence/with-comparison.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { formatNumber } from '$lib/i18n/formats.ts';
import { indicatorName } from '$lib/i18n/indicator-texts.ts';
import { translate } from '$lib/i18n/translate.ts';
import { besideText, sentenceCase, whereText } from './finding-text.ts';
import type { Question } from './load.ts';
import {
	amountText,
	differenceText,
	limitTexts,
	ofText,
	pText,
	saidNumbers
} from './numbers-text.ts';
import { someOf } from './point-text.ts';

/** What the views of two times say. Nothing here says why a number moved. */

const nameOf = ({ id }: IndicatorDefinition): string => sentenceCase(indicatorName(id));

export function beforeAfterTitle(question: Question, found: BeforeAndAfter): string {
	const { definition } = question;
	const { texts, of } = saidNumbers(definition, [found.before, found.after]);
	const [first = '', last = ''] = texts;
	return translate(
		found.kind === 'unclear' ? 'change.before after.title.unclear' : 'change.before after.title',
		{
			name: nameOf(definition),
			first: [first, of].filter((part) => part !== '').join(' '),
			last,
			where: whereText(question)
		}
	);
}

export function beforeAfterDetails(
	{ definition, place }: Question,
	found: BeforeAndAfter
): readonly string[] {
	const count = found.changes.length;
	const of = count + found.leftOut.filter(({ reason }) => reason !== 'no action').length;
	return [
		differenceText(definition, found.difference),
		...(place.kind === 'community'
			? []
			: [
					translate('change.before after.places', {
						count,
						of: formatNumber(of),
						all: count === of ? 'yes' : 'no'
					}),
					translate('change.before after.ways', found.ways)
				]),
		...(isMixShift(found) ? [translate('change.before after.mixed')] : []),
		...(count > 1 && definition.interval === 'wilson'
			? [translate('change.care.answers alike')]
			: [])
	];
}

/** A mean change of communities: "9 fewer of every 100". */
function changeText(definition: IndicatorDefinition, value: number): string {
	if (value === 0) return translate('change.comparison.stayed');
	return [amountText(definition, value), ofText(definition)]
		.filter((part) => part !== '')
		.join(' ');
}

export function comparisonTitle(question: Question, found: WithComparison): string {
	const { kind, difference } = found;
	const { definition } = question;
	const said = translate('change.comparison.title', {
		name: nameOf(definition),
		here: changeText(definition, difference.here),
		where: whereText(question),
		beside: changeText(definition, difference.beside),
		whereBeside: besideText(question)
	});
	if (kind !== 'compared') return translate('change.comparison.few', { said });
	return tellsSidesApart(found) ? said : translate('change.comparison.unclear', { said });
}

export function comparisonDetails(question: Question, found: WithComparison): readonly string[] {
	const { difference, here, beside } = found;
	return [
		comparedText(question, difference, here.length, beside.length),
		...(found.kind === 'compared' && hasRoom(difference)
			? [chanceText(difference, here.length, beside.length)]
			: [])
	];
}

/** Limits that leave no room say nothing of chance: every place moved by the very same amount. */
const hasRoom = ({ lower, upper }: DifferenceOfChanges): boolean => lower !== upper;

function comparedText(
	question: Question,
	difference: DifferenceOfChanges,
	here: number,
	beside: number
): string {
	const { definition } = question;
	const { estimate, lower, upper } = difference;
	const said = {
		where: whereText(question),
		way: estimate === 0 ? 'same' : 'apart',
		amount: changeText(definition, estimate)
	};
	if (lower === null || upper === null || !hasRoom(difference)) {
		return translate('change.comparison.difference.plain', {
			...said,
			here,
			beside
		});
	}
	return translate('change.comparison.difference', {
		...said,
		...limitTexts(definition, lower, upper)
	});
}

/** How often chance alone would show as much, or why that cannot be told. */
function chanceText(
	{ permutationP, smallestPossibleP }: DifferenceOfChanges,
	here: number,
	beside: number
): string {
	if (permutationP === null) {
		return translate('change.comparison.too few to tell', {
			here: formatNumber(here),
			beside: formatNumber(beside),
			number: formatNumber(Math.round(1 / smallestPossibleP))
		});
	}
	return translate('change.comparison.chance', {
		times: timesText(permutationP),
		p: pText(permutationP)
	});
}

export function timesText(p: number): string {
	if (p > 0.5) return translate('change.comparison.times.often');
	if (p < 0.001) return translate('change.comparison.times.rare');
	return translate('change.comparison.times', { number: formatNumber(Math.round(1 / p)) });
}

/** Whether both sides moved alike before anybody acted. */
export function trendText(definition: IndicatorDefinition, trend: TrendBefore): string {
	const { kind, difference } = trend;
	if (difference === undefined) return translate('change.comparison.trend.not known');
	return translate(`change.comparison.trend.${kind}`, {
		here: changeText(definition, difference.here),
		beside: changeText(definition, difference.beside)
	});
}

/** Places that are not in a picture, by the reason. */
export function leftOutTexts(leftOut: readonly NoChange[]): readonly string[] {
	const reasons = [...new Set(leftOut.map(({ reason }) => reason))];
	return reasons.map((reason: NoChangeReason) =>
		translate(`change.left out.${reason}`, {
			places: someOf(
				leftOut
					.filter((one) => one.reason === reason)
					.map(({ community }) => community.community_label)
			)
		})
	);
}
