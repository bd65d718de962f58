import type { ChangeFinding, Pair } from '$lib/domain/evidence/change-finding.ts';
import type { Difference } from '$lib/domain/evidence/difference.ts';
import type { Point } from '$lib/domain/evidence/timeline.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { cellText, unitText, valueText } from '$lib/i18n/cell-text.ts';
import { formatNumber } from '$lib/i18n/formats.ts';
import { indicatorName } from '$lib/i18n/indicator-texts.ts';
import { placeLabel } from '$lib/i18n/labels.ts';
import { currentLanguage, translate } from '$lib/i18n/translate.ts';
import type { Timeline } from '$lib/state/results.ts';
import { atPoint, pointLabels, someOf } from './point-text.ts';

/** What the numbers of a line of time can show, in sentences that claim nothing more. */

/** Below this many in all, the counts themselves are said. */
const fewestForEvery = 100;

interface SaidNumbers {
	readonly texts: readonly string[];
	/** What the first of them is of: "of every 100"; the others follow it. */
	readonly of: string;
}

/** Numbers in one form, so that they can be compared by ear. */
function said(definition: IndicatorDefinition, points: readonly Point[]): SaidNumbers {
	const values = points.map(({ cell }) => cell.value ?? 0);
	if (definition.unit !== 'percent') {
		return { texts: values.map((value) => valueText(definition, value)), of: unitText(definition) };
	}
	if (points.some(({ cell }) => (cell.denominator ?? 0) < fewestForEvery)) {
		return { texts: points.map((point) => countsOf(point)), of: '' };
	}
	const rounded = values.map((value) => Math.round(value));
	const isTold = new Set(rounded).size === new Set(values).size && !rounded.includes(0);
	const base = isTold ? 100 : 1000;
	return {
		texts: values.map((value) => formatNumber(Math.round((value * base) / 100))),
		of: translate('change.of every', { base: formatNumber(base) })
	};
}

const countsOf = ({ cell }: Point): string =>
	translate('counted.n of N', {
		n: formatNumber(cell.numerator ?? 0),
		N: formatNumber(cell.denominator ?? 0)
	});

/** Where the numbers are from: "where people acted", or the community by its name. */
function whereText({ place }: Timeline): string {
	if (place.kind !== 'community') return translate('change.where acted');
	return translate('change.where community', { place: placeLabel(place) });
}

function besideText({ place }: Timeline): string {
	return translate(place.kind === 'community' ? 'change.where compared' : 'change.where not acted');
}

/** Both numbers of a pair, and those of the places beside it. */
function pairText(timeline: Timeline, here: Pair, beside: Pair | undefined): string {
	const besidePoints = beside === undefined ? [] : [beside.first, beside.last];
	const { texts, of } = said(timeline.definition, [here.first, here.last, ...besidePoints]);
	const [first = '', last = '', besideFirst = '', besideLast = ''] = texts;
	const own = translate('change.pair', {
		first: [first, of].filter((part) => part !== '').join(' '),
		firstAt: atPoint(here.first, timeline.by),
		last,
		lastAt: atPoint(here.last, timeline.by),
		where: whereText(timeline)
	});
	if (beside === undefined) return own;
	const where = besideText(timeline);
	return translate('change.pair beside', { own, first: besideFirst, last: besideLast, where });
}

/** A community's own measure goes by its code, which may begin small. */
const sentenceCase = (name: string): string =>
	name.charAt(0).toLocaleUpperCase(currentLanguage().locale) + name.slice(1);

/** The finding as one title. */
export function findingTitle(timeline: Timeline, finding: ChangeFinding): string {
	const { definition } = timeline;
	const name = sentenceCase(indicatorName(definition.id));
	const place = placeLabel(timeline.place);
	if (finding.kind === 'no points') return translate('change.title.no points', { name, place });
	if (finding.kind === 'one point') return onePointTitle(timeline, finding, name);
	if (finding.here === undefined)
		return translate(`change.title.not comparable.${timeline.by}`, { name });
	const pair = pairText(timeline, finding.here, finding.beside);
	const key = finding.kind === 'unclear' ? 'change.title.unclear' : 'change.title.pair';
	return translate(key, { name, pair });
}

function onePointTitle(timeline: Timeline, { known }: ChangeFinding, name: string): string {
	const [point] = known;
	if (point === undefined) return name;
	return translate('change.title.one point', {
		name,
		number: cellText(timeline.definition, point.cell),
		at: atPoint(point, timeline.by),
		where: whereText(timeline)
	});
}

/** What stands under the title: how far off the change may be, and what is not compared. */
export function findingDetails(timeline: Timeline, finding: ChangeFinding): readonly string[] {
	const sentences: string[] = [];
	if (finding.here !== undefined) {
		sentences.push(differenceText(timeline.definition, finding.here.difference));
	}
	if (finding.askedDifferently.length > 0) {
		const points = pointLabels(finding.askedDifferently, timeline.by);
		const key = `change.not compared.${timeline.by}` as const;
		sentences.push(translate(key, { points: someOf(points), count: points.length }));
	}
	return sentences;
}

/** The limits of a change: "from 9 fewer to 2 more of every 100". */
function differenceText(
	definition: IndicatorDefinition,
	difference: Difference | undefined
): string {
	if (difference === undefined) return translate('change.difference.unknown');
	const { lower, upper } = difference;
	const amount = (value: number): string => {
		const isShare = definition.unit === 'percent';
		const number = formatNumber(Math.abs(value), isShare && Math.abs(value) >= 1 ? 0 : 1);
		return translate(value < 0 ? 'change.fewer' : 'change.more', { number });
	};
	return translate('change.difference', {
		lower: amount(lower),
		upper: amount(upper),
		of:
			definition.unit === 'percent'
				? translate('change.of every', { base: formatNumber(100) })
				: unitText(definition)
	});
}
