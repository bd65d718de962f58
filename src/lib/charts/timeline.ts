import { pointsOf, type ReleasedTimeline } from '../domain/evidence/timeline.ts';
import type { ChartLook, ChartSpec } from './chart.ts';
import { frame, type Layer } from './frame.ts';
import { words as drawWords } from './pixel-marks.ts';
import type { Scale } from './scale.ts';
import {
	axisLayers,
	dayLayers,
	dayScale,
	legendLayers,
	legendRow,
	unitRow
} from './timeline-axis.ts';
import { barLayers, barsOf, mostBars, type BarsQuestion } from './timeline-bars.ts';
import { captionLayers } from './timeline-captions.ts';
import { eventLayers, eventStrip, eventWords } from './timeline-events.ts';
import {
	isNarrow,
	sizeOf,
	timelineTicks,
	type TimelineHues,
	type TimelinePicture,
	type TimelineWords
} from './timeline-frame.ts';
import { laneLayers, lanesOf } from './timeline-lanes.ts';
import { pointLayers } from './timeline-points.ts';

export type { TimelineHues, TimelineWords } from './timeline-frame.ts';

const margin = { afterStrip: 6, base: 10, axis: 26 };
/** On paper it leaves the page room for words of their own size. */
const panelHeight = { narrow: 180, wide: 230, paper: 180 };

function panelHeightOf(look: ChartLook): number {
	if (look.isPrint) return panelHeight.paper;
	return isNarrow(look) ? panelHeight.narrow : panelHeight.wide;
}

/**
 * A measure, actions and events from outside on one line of time. Above, what happened besides; in the middle the
 * measure from 0, broken where the way of asking changed; below, the actions on the same days. It shows what came
 * after what, and says nothing about why. Without any point to draw, actions and events stand alone.
 */
export function timelineChart(
	timeline: ReleasedTimeline,
	words: TimelineWords,
	look: ChartLook,
	hues: TimelineHues
): ChartSpec {
	const here = pointsOf(timeline, 'here');
	const beside = pointsOf(timeline, 'beside');
	const isMeasured = timeline.points.records.length > 0;
	const ticks = isMeasured ? timelineTicks([...here, ...beside], isCounted(timeline)) : [];
	const x = dayScale(timeline, words, look, ticks);
	const strip = eventStrip(timeline, x, words, look);
	const legend = isNarrow(look) && beside.length > 0 ? 2 * legendRow + margin.afterStrip : 0;
	const top = legend + strip.height + margin.afterStrip + (isMeasured ? unitRow : 0);
	const base = top + (isMeasured ? panelHeightOf(look) : 0);
	const y: Scale = { domain: [0, ticks.at(-1) ?? 1], range: [base, top] };
	const picture: TimelinePicture = { timeline, words, look, hues, here, beside, scales: { x, y } };
	const actions = actionPart(picture, base + margin.base);
	const height = actions.bottom + margin.axis;
	return frame(words, look, height, [
		...eventLayers(strip, x, look, {
			top: legend,
			base: isMeasured ? base : actions.bottom,
			bottom: actions.bottom
		}),
		...(isMeasured ? axisLayers(picture, ticks) : []),
		...dayLayers(picture, actions.bottom),
		...eventWords(strip, look, legend),
		...(legend > 0 ? legendLayers(picture) : []),
		...pointLayers(picture),
		...captionLayers(picture),
		...actions.layers
	]);
}

const isCounted = ({ points }: ReleasedTimeline): boolean =>
	points.cells.every(({ value, denominator }) => value === null || denominator === null);

interface ActionPart {
	readonly layers: readonly Layer[];
	readonly bottom: number;
}

/** Bars for few actions or for those of one community, lanes for many of several. */
function actionPart(
	{ timeline, words, look, hues, scales }: TimelinePicture,
	top: number
): ActionPart {
	const actions = timeline.actions.records;
	if (actions.length === 0) return { layers: [], bottom: top };
	const { firstDay, lastDay } = timeline;
	const question: BarsQuestion = { actions, firstDay, lastDay, x: scales.x, words, look };
	const isOfMany = new Set(actions.map((action) => action.community_label)).size > 1;
	if (actions.length > mostBars && isOfMany) {
		const lanes = lanesOf(question, top);
		return { layers: laneLayers(lanes, scales.x, look, hues), bottom: lanes.bottom };
	}
	const bars = barsOf({ ...question, actions: actions.slice(0, mostBars) }, top);
	const hidden = actions.length - mostBars;
	if (hidden <= 0) return { layers: barLayers(bars, look, hues), bottom: bars.bottom };
	const more = drawWords([{ x: scales.x.range[0], y: bars.bottom + 8, text: words.more(hidden) }], {
		color: look.quiet,
		size: sizeOf(look),
		align: 'left'
	});
	return { layers: [...barLayers(bars, look, hues), ...more], bottom: bars.bottom + 20 };
}
