import type { ChartWords } from '$lib/charts/chart.ts';
import type { LinesPicture } from '$lib/charts/lines-picture.ts';
import type { Released } from '$lib/domain/disclosure/release.ts';
import type { Period } from '$lib/domain/period.ts';
import { shortCountText, stateText } from '$lib/i18n/cell-text.ts';
import { formatPercent } from '$lib/i18n/formats.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { indicatorName } from '$lib/i18n/indicator-texts.ts';
import type { MessageKey } from '$lib/i18n/languages.ts';
import { translate } from '$lib/i18n/translate.ts';
import type { QuarterLine } from '$lib/pipeline/quarter-lines.ts';
import { periodNames } from '../indicators/chart-words.ts';
import { definitionOf, lineSentence } from './quarter-lines-words.ts';

/** Who called, ran, decided and paid, in words. */

/** Decisions first, then who led, called, ran the actions and paid. */
const titleOrder: readonly string[] = ['O1', 'O3', 'O2', 'O4', 'O5'];

/** The line that gives the title: one whose change the data can tell, decisions before all else. */
export function titleLine(lines: readonly QuarterLine[]): QuarterLine | undefined {
	const inOrder = titleOrder.flatMap(
		(id) => lines.find(({ definition }) => definition.id === id) ?? []
	);
	const isTold = ({ finding }: QuarterLine): boolean =>
		finding.change === 'rose' || finding.change === 'fell';
	const isKnown = ({ finding }: QuarterLine): boolean => finding.headline.state === 'value';
	return inOrder.find(isTold) ?? inOrder.find(isKnown) ?? inOrder[0];
}

export function whoDecidesTitle(lines: readonly QuarterLine[]): string {
	const line = titleLine(lines);
	// Too few now, or numbers of earlier quarters alone: what they show is in the picture.
	const isSaid = line !== undefined && line.finding.headline.state === 'value';
	return isSaid ? lineSentence(line.finding) : translate('change.who.title.plain');
}

/** What the other lines show, one after the other. */
export function whoDecidesSentences(lines: readonly QuarterLine[]): readonly string[] {
	const title = whoDecidesTitle(lines);
	return lines.map(({ finding }) => lineSentence(finding)).filter((said) => said !== title);
}

const shortNames: Readonly<Record<string, MessageKey>> = {
	O1: 'change.who.O1',
	O2: 'change.who.O2',
	O3: 'change.who.O3',
	O4: 'change.who.O4',
	O5: 'change.who.O5'
};

/** A name for which a small picture on a phone has room. */
function shortName({ id }: IndicatorDefinition): string {
	const key = shortNames[id];
	return key === undefined ? indicatorName(id) : translate(key);
}

/** A small picture for each, with n of N of its last number under its name. */
export function whoDecidesPicture(
	lines: readonly QuarterLine[],
	empty: Released,
	periods: readonly Period[],
	description: string
): LinesPicture {
	const words: ChartWords = {
		label: periodNames(periods),
		description,
		caption: (cell) => {
			const definition = definitionOf(lines, cell);
			return definition === undefined ? '' : shortCountText(definition, cell);
		},
		value: (value) => formatPercent(value, 0),
		state: (cell) => stateText(cell, definitionOf(lines, cell))
	};
	return {
		lines: lines.map(({ definition, series }) => {
			const last = series.cells.findLast(({ value }) => value !== null);
			const name = indicatorName(definition.id);
			const counted = last === undefined ? [] : [words.caption(last)];
			return { name, nameLines: [shortName(definition), ...counted, ''], series };
		}),
		headline: { name: '', series: empty },
		words,
		options: {}
	};
}
