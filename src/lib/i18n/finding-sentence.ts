import type { Cell } from '../domain/cell.ts';
import { isYearBefore } from '../domain/comparison.ts';
import type { Finding, NumberThen, TimePoint } from '../domain/finding.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { cellText, valueText, valueWithCount } from './cell-text.ts';
import { formatDay, formatList, formatNumber } from './formats.ts';
import { indicatorName, indicatorStory } from './indicator-texts.ts';
import { codeLabel, periodShortLabel } from './labels.ts';
import { shareTexts } from './share-text.ts';
import { translate } from './translate.ts';

/** Findings in sentences. A sentence claims what its code says, and nothing more. */

/** The name of a time, alone: `2025`, `T3`, `Oct – Dec 2025`. */
function timeLabel(at: TimePoint): string {
	return at.kind === 'wave' ? codeLabel('wave', at.wave) : periodShortLabel(at.period);
}

/** A time with its preposition: `in 2025`, `at T3`; of stocks the day on which it stood so. */
function atTime(at: TimePoint, definition: IndicatorDefinition): string {
	if (at.kind === 'wave') return translate('finding.before.wave', { wave: timeLabel(at) });
	if (definition.time === 'stock') {
		return translate('finding.before.day', { day: formatDay(at.period.lastDay) });
	}
	return translate('finding.before.at', { period: timeLabel(at) });
}

const isSameNumber = (one: Cell, other: Cell): boolean =>
	one.value === other.value &&
	one.numerator === other.numerator &&
	one.denominator === other.denominator;

/** Whether the later of the compared numbers is the one that the screen shows. */
function isLaterShown({ headline, later }: Finding): boolean {
	return later !== null && isSameNumber(later.cell, headline);
}

/** Whether "a year before" says it all: the number shown, against the same stretch a year earlier. */
function isAgainstYearBefore(finding: Finding): boolean {
	const { later, earlier } = finding;
	if (later?.at.kind !== 'period' || earlier?.at.kind !== 'period') return false;
	return isLaterShown(finding) && isYearBefore(later.at.period, earlier.at.period);
}

function beforeText(finding: Finding, earlier: NumberThen): string {
	return isAgainstYearBefore(finding)
		? translate('finding.before.year')
		: atTime(earlier.at, finding.definition);
}

const sentenceChanges = {
	rose: 'finding.rose',
	fell: 'finding.fell',
	'no change shown': 'finding.no change',
	'two numbers': 'finding.two numbers'
} as const;

/** What became of a number since, in one sentence; `''` where there is nothing to say. */
export function changeSentence(finding: Finding): string {
	const { definition, change, later, earlier } = finding;
	if (change === 'no number' || definition.time === 'since handover') return '';
	if (earlier === null || later === null)
		return translate(`finding.not compared.${finding.notCompared}`);
	if (change === 'no earlier number') return noEarlierSentence(finding, earlier);
	const laterAt = atTime(later.at, definition);
	const earlierAt = atTime(earlier.at, definition);
	if (change === 'asked in another way') {
		return translate('finding.asked in another way', { laterAt, earlierAt });
	}
	const key = sentenceChanges[change];
	const was = valueWithCount(definition, earlier.cell);
	if (isLaterShown(finding)) {
		return translate(key, { earlier: was, before: beforeText(finding, earlier) });
	}
	const now = valueWithCount(definition, later.cell);
	return translate(`${key}.then`, { earlier: was, earlierAt, later: now, laterAt });
}

function noEarlierSentence(finding: Finding, earlier: NumberThen): string {
	return translate('finding.no earlier number.state', {
		before: beforeText(finding, earlier),
		state: cellText(finding.definition, earlier.cell)
	});
}

/** Whether rows came in, and all that they are out of is 0. */
function isOutOfNothing({ shape }: IndicatorDefinition, { state, rowsUsed }: Cell): boolean {
	return (shape === 'rows' || shape === 'measure') && state === 'no data' && rowsUsed > 0;
}

/** What must be read with a number, whatever it is; `''` where nothing must. */
export function readingSentence({ definition, headline }: Finding): string {
	if (isOutOfNothing(definition, headline)) return translate('finding.out of nothing');
	if (definition.area === 'reports') return translate('finding.two readings');
	const hasNumber = headline.state === 'value' || headline.state === 'between';
	return definition.direction === 'none' && hasNumber ? translate('finding.no direction') : '';
}

/** The sentences of a card, one after the other. */
export function cardSentence(finding: Finding): string {
	const sentences = [changeSentence(finding), readingSentence(finding)];
	return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** When a measure that was not asked in the chosen period was asked last, and what came out. */
export function lastAskedSentence(definition: IndicatorDefinition, last: NumberThen): string {
	return translate('finding.last asked', {
		when: timeLabel(last.at),
		value: valueWithCount(definition, last.cell)
	});
}

/** When people were asked after the chosen period, and what came out. */
export function askedSinceSentence(definition: IndicatorDefinition, since: NumberThen): string {
	return translate('finding.asked since', {
		when: timeLabel(since.at),
		value: valueWithCount(definition, since.cell)
	});
}

/** How a number is said within a clause: as a share where it is one. */
function saidNumbers(definition: IndicatorDefinition, cells: readonly Cell[]): readonly string[] {
	const isShare = definition.unit === 'percent' && definition.counted !== 'value';
	if (isShare && definition.shape !== 'survival') return shareTexts(cells);
	return cells.map((cell) => valueText(definition, cell.value ?? 0, cell.denominator ?? 0));
}

function storyOf(definition: IndicatorDefinition, cell: Cell, said: string): string {
	const total = cell.denominator ?? 0;
	const value = cell.value ?? 0;
	const parameters = {
		share: said,
		value: valueText(definition, value, total),
		number: formatNumber(value, 1),
		n: cell.numerator ?? 0,
		N: total,
		still: Math.round((value / 100) * total),
		place: cell.placeKind
	};
	return indicatorStory(definition, parameters) ?? `${indicatorName(definition.id)}: ${said}`;
}

/**
 * A finding as the title of what shows it: "7 of every 10 decisions were made by the community itself, up from 4 of
 * every 10 a year before." Silent about change where the data cannot tell; reports never without their two readings.
 */
export function findingSentence(finding: Finding): string {
	const hasTwoReadings =
		finding.definition.area === 'reports' && finding.headline.state === 'value';
	return hasTwoReadings ? `${title(finding)} ${translate('finding.two readings')}` : title(finding);
}

function title(finding: Finding): string {
	const { definition, headline, change, later, earlier } = finding;
	if (headline.state !== 'value') return withoutNumber(definition, headline);
	if ((change === 'rose' || change === 'fell') && later !== null && earlier !== null) {
		return changedSentence(finding, later, earlier);
	}
	const story = storyOf(definition, headline, saidNumbers(definition, [headline])[0] ?? '');
	const interval = definition.shape === 'survival' ? survivalLimits(headline) : '';
	return interval === ''
		? translate('finding.sentence', { story })
		: translate('finding.sentence.range', { story, interval });
}

/** The limits of a survival as actions still going. */
function survivalLimits({ lower, upper, denominator }: Cell): string {
	if (lower === null || upper === null || denominator === null) return '';
	const actions = (limit: number): string => formatNumber(Math.round((limit / 100) * denominator));
	return translate('interval.sample', { lower: actions(lower), upper: actions(upper) });
}

function withoutNumber(definition: IndicatorDefinition, headline: Cell): string {
	return translate('finding.sentence.none', {
		name: indicatorName(definition.id),
		state: cellText(definition, headline)
	});
}

function changedSentence(finding: Finding, later: NumberThen, earlier: NumberThen): string {
	const { definition } = finding;
	const key = finding.change === 'rose' ? 'finding.sentence.rose' : 'finding.sentence.fell';
	const [now = '', was = ''] = saidNumbers(definition, [later.cell, earlier.cell]);
	const story = storyOf(definition, later.cell, now);
	if (isLaterShown(finding)) {
		return translate(key, { story, earlier: was, before: beforeText(finding, earlier) });
	}
	const times = { laterAt: timeLabel(later.at), earlierAt: timeLabel(earlier.at) };
	return translate(`${key}.then`, { story, earlier: was, ...times });
}

/** From here on, names are counted instead of listed. */
const mostListed = 3;

/** Gaps between two groups' scores: the sides on which they are furthest apart, and who scored them higher. */
function gapsSentence(
	definition: IndicatorDefinition,
	cells: readonly Cell[],
	breakdown: string
): string {
	const widest = Math.max(...cells.map(({ value }) => Math.abs(value ?? 0)));
	if (widest === 0) return translate('finding.sentence.gaps.none');
	const isHigher = cells.some(({ value }) => value === widest);
	return translate('finding.sentence.gaps', {
		sides: namedGroups(cells, isHigher ? widest : -widest, breakdown),
		points: formatNumber(widest, 1),
		count: widest,
		standing: isHigher ? 'higher' : 'lower'
	});
}

/** The groups that have this number, by name; counted where there are many. */
function namedGroups(cells: readonly Cell[], number: number, breakdown: string): string {
	const groups = cells.filter(({ value }) => value === number).map(({ group }) => group);
	if (groups.length > mostListed) {
		const count = { count: groups.length, total: cells.length, breakdown };
		return translate('finding.some of', count).trim();
	}
	const words = groups.map((group) => codeLabel(breakdown, group));
	return formatList(words.map((word) => translate('finding.quoted', { words: word })));
}

/**
 * Scores of sides or groups: which were scored lowest and which highest, all of those that share a score.
 *
 * @param breakdown whose groups the cells are
 */
export function scoresSentence(
	definition: IndicatorDefinition,
	cells: readonly Cell[],
	breakdown: string
): string {
	const scored = cells.filter(({ value }) => value !== null);
	if (scored.length === 0) return '';
	if (definition.shape === 'spread' && definition.gap !== undefined)
		return gapsSentence(definition, scored, breakdown);
	const scores = scored.map(({ value }) => value ?? 0);
	const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
	const said = (score: number): string => valueText(definition, score);
	if (lowest === highest)
		return translate('finding.sentence.scores.alike', { score: said(lowest) });
	return translate('finding.sentence.scores', {
		lowest: namedGroups(scored, lowest, breakdown),
		lowestScore: said(lowest),
		highest: namedGroups(scored, highest, breakdown),
		highestScore: said(highest)
	});
}
