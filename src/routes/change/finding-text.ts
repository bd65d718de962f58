import type { ChangeFinding, Pair } from '$lib/domain/evidence/change-finding.ts';
import { cellText } from '$lib/i18n/cell-text.ts';
import { formatList } from '$lib/i18n/formats.ts';
import { indicatorName } from '$lib/i18n/indicator-texts.ts';
import { placeLabel } from '$lib/i18n/labels.ts';
import { currentLanguage, translate } from '$lib/i18n/translate.ts';
import type { LineOfActions, Timeline } from '$lib/state/results.ts';
import { differenceText, saidNumbers } from './numbers-text.ts';
import { atPoint, pointLabels, someOf } from './point-text.ts';

/** What the numbers of a line of time can show, in sentences that claim nothing more. */

/** Where the numbers are from: "where people acted", or the community by its name. */
export function whereText({ place }: Pick<Timeline, 'place'>): string {
	if (place.kind !== 'community') return translate('change.where acted');
	return translate('change.where community', { place: placeLabel(place) });
}

export function besideText({ place }: Pick<Timeline, 'place'>): string {
	return translate(place.kind === 'community' ? 'change.where compared' : 'change.where not acted');
}

/** Both numbers of a pair, and those of the places beside it. */
function pairText(timeline: Timeline, here: Pair, beside: Pair | undefined): string {
	const besidePoints = beside === undefined ? [] : [beside.first, beside.last];
	const { texts, of } = saidNumbers(
		timeline.definition,
		[here.first, here.last, ...besidePoints].map(({ cell }) => cell)
	);
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
export const sentenceCase = (name: string): string =>
	name.charAt(0).toLocaleUpperCase(currentLanguage().locale) + name.slice(1);

/** The finding as one title. */
export function findingTitle(timeline: Timeline, finding: ChangeFinding): string {
	const { definition } = timeline;
	const name = sentenceCase(indicatorName(definition.id));
	const place = placeLabel(timeline.place);
	if (finding.kind === 'no points') return translate('change.title.no points', { name, place });
	if (finding.kind === 'one point') return onePointTitle(timeline, finding, name);
	if (finding.kind === 'other places') return translate('change.title.other places', { name });
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
		sentences.push(sentenceCase(translate(key, { points: someOf(points), count: points.length })));
	}
	return sentences;
}

/** How many actions stand on a line without a number. */
export const actionsLineTitle = ({ place, actions }: LineOfActions): string =>
	translate('change.title.actions', {
		place: sentenceCase(placeLabel(place)),
		count: actions.records.length
	});

/** What else is known of that time. */
export const actionsLineDetails = ({ meetings, events }: LineOfActions): readonly string[] => {
	const outside = events.records.filter(({ kind }) => kind !== 'handover').length;
	const counts = [
		...(meetings === 0 ? [] : [translate('change.behind.meetings', { count: meetings })]),
		...(outside === 0 ? [] : [translate('change.behind.events', { count: outside })])
	];
	if (counts.length === 0) return [];
	return [translate('change.details.actions', { counts: formatList(counts) })];
};
