import type { TimelineWords } from '$lib/charts/timeline.ts';
import { harmOfMeasure } from '$lib/domain/evidence/harm-of-measure.ts';
import { seasonKinds, type ActionRecord, type EventRecord } from '$lib/domain/evidence/timeline.ts';
import { shortCountText, stateText, unitText } from '$lib/i18n/cell-text.ts';
import { formatMonth, formatNumber, formatYearBegun } from '$lib/i18n/formats.ts';
import { codeLabel, placeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import type { LineOfActions, Timeline } from '$lib/state/results.ts';
import { eventLabel } from './caution-text.ts';
import { pointSentence } from './point-text.ts';

/** What everything on a line of time is called. */

/** What the words of a line are made from. */
type Line = Pick<LineOfActions, 'definition' | 'place' | 'communities' | 'by'>;

/** The two sides of a line: places that acted, and those that they are compared with. */
export function sideNames(timeline: Line): { readonly here: string; readonly beside: string } {
	const count = (side: string): number =>
		timeline.communities.records.filter((record) => record['side'] === side).length;
	const isOne = timeline.place.kind === 'community';
	return {
		here: isOne
			? placeLabel(timeline.place)
			: translate('change.side.here', { count: count('here') }),
		beside: translate(isOne ? 'change.side.compared' : 'change.side.beside', {
			count: count('beside')
		})
	};
}

/** A handover by its place, several by their number. */
function handoverText(events: readonly EventRecord[], timeline: Line): string {
	const [event] = events;
	if (events.length > 1 || event === undefined) {
		return translate('change.handovers', { count: events.length });
	}
	if (timeline.place.kind === 'community') return translate('change.handed over');
	return translate('change.handed over place', { place: event.scope_label });
}

/** An event as it is named in the picture: what comes back every year by its kind. */
function shortEventLabel(event: EventRecord): string {
	const isSeason = seasonKinds.includes(event.kind ?? '');
	return isSeason ? codeLabel('kind', event.kind ?? '') : eventLabel(event);
}

function actionText(action: ActionRecord, timeline: Line): string {
	const title = actionTitle(action);
	const isStopped = action.end_reason === 'stopped' && !action.is_going;
	const named = isStopped ? translate('change.action.stopped', { title }) : title;
	if (timeline.place.kind === 'community') return named;
	return translate('change.action.in place', { title: named, place: action.community_label });
}

/** An action by its title, else by its kind. */
export function actionTitle({ title, action_type }: ActionRecord): string {
	if (title !== null) return title;
	return action_type === null ? translate('change.action') : codeLabel('action_type', action_type);
}

export function unitWords({ definition }: Pick<Timeline, 'definition'>): string {
	if (definition.unit === 'percent')
		return translate(`change.unit.${definition.counted === 'children' ? 'children' : 'people'}`);
	return definition.unit === 'count' ? translate('change.unit.count') : unitText(definition);
}

/** The words of points; without a measure there are none. */
function pointWords(
	{ definition, by }: Line,
	names: ReturnType<typeof sideNames>
): Pick<TimelineWords, 'unit' | 'caption' | 'state' | 'heardPoint'> {
	if (definition === null) {
		const nothing = (): string => '';
		return { unit: '', caption: nothing, state: nothing, heardPoint: nothing };
	}
	return {
		unit: unitWords({ definition }),
		caption: ({ cell }) =>
			definition.unit === 'count'
				? formatNumber(cell.value ?? 0)
				: shortCountText(definition, cell),
		state: ({ cell }) =>
			cell.state === 'no data' ? translate('state.not recorded') : stateText(cell, definition),
		heardPoint: (point) => pointSentence(definition, point, by, names[point.side])
	};
}

export function timelineWords(timeline: Line, description: string): TimelineWords {
	const names = sideNames(timeline);
	const harm = harmOfMeasure(timeline.definition?.id);
	return {
		description,
		value: (value) => formatNumber(value, 1),
		...pointWords(timeline, names),
		...names,
		broken: ({ change }) =>
			translate(`change.broken.${change === 'method' ? 'method' : 'instrument'}`),
		event: shortEventLabel,
		handovers: (events) => handoverText(events, timeline),
		action: (action) => actionText(action, timeline),
		heardAction: (action) => actionText(action, timeline),
		actionsAbout: translate('change.actions about', {
			harm: harm === undefined ? '' : codeLabel('harm', harm)
		}),
		actionsOther: translate('change.actions other'),
		actionsAll: translate('change.actions all'),
		actionsLanes: translate('change.actions lanes'),
		more: (count) => translate('change.actions more', { count }),
		lane: (code) =>
			code === null ? translate('change.harm not recorded') : codeLabel('harm', code),
		underWay: (count) => translate('change.going', { count }),
		number: (number) => formatNumber(number),
		year: formatYearBegun,
		month: formatMonth
	};
}
