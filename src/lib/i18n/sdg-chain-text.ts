import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { ChainEnd, ChainLane } from '../domain/sdg/chain.ts';
import type { Grade } from '../domain/sdg/grade.ts';
import { shortCountText, stateText } from './cell-text.ts';
import { formatNumber } from './formats.ts';
import { indicatorName } from './indicator-texts.ts';
import { codeLabel } from './labels.ts';
import { codeText, gradeName } from './sdg-text.ts';
import { translate } from './translate.ts';

/** The figure of the SDG chain in words: on the figure, in the table behind it, and in a sentence. */

/** Finds the definition of an indicator, in the catalogue and besides. */
export type DefinitionOf = (indicatorId: string) => IndicatorDefinition | undefined;

export function laneName({ id }: Pick<ChainLane, 'id'>): string {
	if (id === 'all' || id === 'decisions' || id === 'services') return translate(`sdg.lane.${id}`);
	return capital(codeLabel('harm', id.slice('harm:'.length)));
}

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);

/** `14 of 52 actions`; `''` for lanes of no actions. */
export function laneActions({ actions, ofAll }: ChainLane): string {
	const count = actions?.value ?? null;
	if (count === null) return '';
	const all = ofAll?.value ?? null;
	if (all === null) return translate('sdg.lane.actions', { count });
	return translate('sdg.lane.actions of', { n: formatNumber(count), all });
}

/** n of N, or why there is none; what is rounded says so. */
export function shareWords(cell: ReleasedCell, definitionOf: DefinitionOf): string {
	const counted = countedWords(cell, definitionOf);
	return cell.isRounded === true ? translate('summary.rounded', { counted }) : counted;
}

function countedWords(cell: ReleasedCell, definitionOf: DefinitionOf): string {
	const definition = definitionOf(cell.indicatorId);
	const { state, numerator, denominator } = cell;
	const isCounted = state === 'value' || state === 'too few';
	if (isCounted && numerator !== null && denominator !== null && definition?.unit === 'percent') {
		return translate('counted.n of N', {
			n: formatNumber(numerator),
			N: formatNumber(denominator)
		});
	}
	if (state !== 'value' || definition === undefined) return stateText(cell, definition);
	return shortCountText(definition, cell);
}

/** What the link of whose it is counts in a lane. */
const ownershipLink = ({ id }: ChainLane) => (id === 'decisions' ? 'decisions' : 'ownership');
const lastingLink = ({ id }: ChainLane) => (id === 'services' ? 'services' : 'lasting');

const ownershipWords = (lane: ChainLane): string => translate(`sdg.link.${ownershipLink(lane)}`);
const lastingWords = (lane: ChainLane): string => translate(`sdg.link.${lastingLink(lane)}`);

/** A link as a sentence: how many do, or that nobody knows how many, and why. */
function linkSentence(
	cell: ReleasedCell,
	link: ReturnType<typeof ownershipLink> | ReturnType<typeof lastingLink>,
	definitionOf: DefinitionOf
): string {
	const share = shareWords(cell, definitionOf);
	const { state, numerator, denominator } = cell;
	const isCounted = state === 'value' || state === 'too few';
	return isCounted && numerator !== null && denominator !== null
		? translate(`sdg.chain.counted.${link}`, { share })
		: translate(`sdg.chain.not counted.${link}`, { reason: share });
}

/** The words of the figure. */
export function chainWords(lanes: readonly ChainLane[], definitionOf: DefinitionOf) {
	return {
		lane: laneName,
		actions: laneActions,
		share: (cell: ReleasedCell) => shareWords(cell, definitionOf),
		measure: ({ indicatorId }: ReleasedCell) => capital(indicatorName(indicatorId)),
		grade: (grade: Grade) => translate(`sdg.tile.${grade}`),
		ownership: ownershipWords,
		lasting: lastingWords,
		notMeasured: translate('sdg.lane.not measured'),
		stages: [
			translate('sdg.stage.actions'),
			translate('sdg.stage.ownership'),
			translate('sdg.stage.harm'),
			translate('sdg.stage.targets')
		] as const,
		description: chainSentence(lanes, definitionOf)
	};
}

/** The figure in a sentence: what all actions come to. */
export function chainSentence(lanes: readonly ChainLane[], definitionOf: DefinitionOf): string {
	const all = lanes.find(({ id }) => id === 'all') ?? lanes[0];
	if (all === undefined) return translate('sdg.chain.nothing');
	const { counted, uncounted } = targetsOf(lanes);
	const links = [
		[all.ownership, ownershipLink(all)],
		[all.lasting, lastingLink(all)]
	] as const;
	const said = links.flatMap(([cell, link]) =>
		cell === null ? [] : [linkSentence(cell, link, definitionOf)]
	);
	const actions = laneActions(all) || laneName(all);
	return [
		capital(translate('sdg.chain.title', { actions, count: counted })),
		...said,
		...(uncounted === 0 ? [] : [translate('sdg.chain.uncounted', { count: uncounted })])
	].join(' ');
}

/** To how many targets a number leads, and to how many actions alone, of which nothing was measured. */
function targetsOf(lanes: readonly ChainLane[]): {
	readonly counted: number;
	readonly uncounted: number;
} {
	const all = new Set<string>();
	const counted = new Set<string>();
	for (const { id, ends } of lanes) {
		for (const { measure, target } of ends) {
			all.add(target);
			if (measure !== null || !id.startsWith('harm:')) counted.add(target);
		}
	}
	return { counted: counted.size, uncounted: all.size - counted.size };
}

/** One link of the figure, as a row of the table behind it. */
export interface ChainRow {
	readonly lane: string;
	readonly link: string;
	readonly share: string;
	readonly target: string;
	readonly grade: string;
}

function endRow(
	lane: ChainLane,
	{ measure, code, target, grade }: ChainEnd,
	of: DefinitionOf
): ChainRow {
	return {
		lane: laneName(lane),
		link:
			measure === null ? translate('sdg.lane.not measured') : indicatorName(measure.indicatorId),
		share: measure === null ? '' : shareWords(measure, of),
		target: codeText(grade === 'contributes' ? target : code),
		grade: gradeName(grade)
	};
}

/** Every link of the figure with its n of N. */
export function chainRows(lanes: readonly ChainLane[], definitionOf: DefinitionOf): ChainRow[] {
	return lanes.flatMap((lane) => {
		const link = (name: string, share: string): ChainRow => ({
			lane: laneName(lane),
			link: name,
			share,
			target: '',
			grade: ''
		});
		const { ownership, lasting, ends } = lane;
		return [
			...(lane.actions === null ? [] : [link(translate('sdg.stage.actions'), laneActions(lane))]),
			...(ownership === null
				? []
				: [link(ownershipWords(lane), shareWords(ownership, definitionOf))]),
			...(lasting === null ? [] : [link(lastingWords(lane), shareWords(lasting, definitionOf))]),
			...ends.map((end) => endRow(lane, end, definitionOf))
		];
	});
}
