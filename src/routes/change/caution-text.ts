import type { AnyCaution } from '$lib/domain/evidence/cautions/cautions-of.ts';
import type { Caution } from '$lib/domain/evidence/change-cautions.ts';
import type { EventRecord, Point } from '$lib/domain/evidence/timeline.ts';
import { formatList, formatNumber } from '$lib/i18n/formats.ts';
import { codeLabel, placeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import type { Timeline } from '$lib/state/results.ts';
import { sentenceCase } from './finding-text.ts';
import { atPoint, pointLabel, pointLabels, someOf } from './point-text.ts';

/** What to read with care, in sentences. */

/** As far as a caution's sentence needs its line of time. */
type Lined = Pick<Timeline, 'by' | 'place'>;

const ofLine: ReadonlySet<string> = new Set<Caution['code']>([
	'asked differently',
	'shock',
	'other project',
	'few asked',
	'worst off',
	'not recorded',
	'places missing',
	'season',
	'reports',
	'answers alike'
]);

/** Whether a caution is one that a line of time has of itself. */
export const isOfLine = (caution: AnyCaution): caution is Caution => ofLine.has(caution.code);

type NamedEvent = Pick<EventRecord, 'kind' | 'label'>;

/** An event by its own words, else by its kind. */
export function eventLabel({ kind, label }: NamedEvent): string {
	if (label !== null) return label;
	return kind === null ? translate('change.event') : codeLabel('kind', kind);
}

/** What another project was called; its kind alone would say the sentence once more. */
export const projectName = ({ label }: NamedEvent): string => label ?? 'none';

function eventPlace({ scope_label }: EventRecord, timeline: Lined): string {
	return scope_label === '' ? placeLabel(timeline.place) : scope_label;
}

function askedDifferently(
	{
		point,
		change,
		communities,
		byInstrument,
		isEverywhere
	}: Caution & { code: 'asked differently' },
	timeline: Lined
): string {
	const label = pointLabel(point, timeline.by);
	const isWave = timeline.by === 'wave';
	const from = isWave ? atPoint(point, 'wave') : translate('change.from on', { period: label });
	const said = (by: typeof change, which: 'all' | 'some', places: readonly string[]): string =>
		translate(`change.care.asked differently.${by}`, { from, which, places: someOf(places) });
	return [
		said(change, isEverywhere ? 'all' : 'some', communities),
		...(byInstrument.length === 0 ? [] : [said('instrument', 'some', byInstrument)])
	].join(' ');
}

function seasonText(
	{ first, last, firstKinds, lastKinds }: Caution & { code: 'season' },
	timeline: Lined
): string {
	const kinds = (list: readonly string[]): string =>
		list.length === 0
			? translate('change.no season')
			: formatList(list.map((kind) => codeLabel('kind', kind)));
	return translate('change.care.season', {
		first: sentenceCase(pointLabel(first, timeline.by)),
		last: pointLabel(last, timeline.by),
		firstKinds: kinds(firstKinds),
		lastKinds: kinds(lastKinds)
	});
}

const labels = (points: readonly Point[], timeline: Lined): string =>
	someOf(pointLabels(points, timeline.by));

export function cautionText(caution: Caution, timeline: Lined): string {
	switch (caution.code) {
		case 'asked differently':
			return askedDifferently(caution, timeline);
		case 'shock':
			return translate('change.care.shock', {
				event: sentenceCase(eventLabel(caution.event)),
				place: caution.event.scope_label,
				reach: caution.event.reach,
				points: labels(caution.points, timeline)
			});
		case 'other project':
			return translate('change.care.other project', {
				reach: caution.event.reach,
				place: eventPlace(caution.event, timeline),
				event: projectName(caution.event)
			});
		case 'few asked':
			return translate('change.care.few asked', {
				at: atPoint(caution.point, timeline.by),
				count: caution.point.cell.denominator ?? 0
			});
		case 'worst off':
			return translate(caution.of === 1 ? 'change.care.worst off.one' : 'change.care.worst off', {
				chosen: caution.chosen,
				of: formatNumber(caution.of)
			});
		case 'not recorded':
			return translate('change.care.not recorded', { points: labels(caution.points, timeline) });
		case 'places missing':
			return translate('change.care.places missing', {
				at: atPoint(caution.point, timeline.by),
				places: someOf(caution.communities)
			});
		case 'season':
			return seasonText(caution, timeline);
		case 'reports':
			return translate('change.care.reports');
		case 'answers alike':
			return translate('change.care.answers alike');
	}
}
