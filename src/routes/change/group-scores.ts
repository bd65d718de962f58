import type { ScoreMatrixWords } from '$lib/charts/score-matrix.ts';
import type { Released } from '$lib/domain/disclosure/release.ts';
import {
	fewestGroups,
	ownershipByGroup,
	type OwnershipByGroup
} from '$lib/domain/evidence/ownership-by-group.ts';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import type { Period } from '$lib/domain/period.ts';
import { formatList, formatNumber } from '$lib/i18n/formats.ts';
import { codeLabel, periodShortLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import { projectState } from '$lib/state/project.svelte.ts';
import { byGroup, cellsAt } from '$lib/state/results.ts';
import type { ChartTable } from '$lib/ui/chart/picture.ts';
import { sentenceCase } from './finding-text.ts';
import type { OpenQuestion } from './load.ts';

/** How groups score their ownership, in the latest year and in the first. */

export interface GroupScores {
	readonly definition: IndicatorDefinition;
	readonly year: Period;
	readonly now: Released;
	/** None where there is one year only. */
	readonly firstYear: Period | undefined;
	readonly before: Released;
	readonly found: OwnershipByGroup;
}

const scoresId = 'O7';
const breakdown = 'dimension_group';

/** The scores at a place; `null` where no year has those of two groups. */
export async function loadGroupScores({ place }: OpenQuestion): Promise<GroupScores | null> {
	const definition = projectState.definitions.find(({ id }) => id === scoresId);
	if (definition === undefined) return null;
	const selection = await cellsAt(definition, place, {}, [breakdown]);
	const scored = projectState.periods
		.filter(({ kind }) => kind === 'year')
		.map((year) => ({ year, released: byGroup(selection, place, year.id, breakdown) }))
		.filter(({ released }) => ownershipByGroup(released.cells, []).groups.length >= fewestGroups);
	const [first] = scored;
	const last = scored.at(-1);
	if (first === undefined || last === undefined) return null;
	const isOne = first === last;
	const before = isOne ? byGroup(selection, place, first.year.id, breakdown, []) : first.released;
	return {
		definition,
		year: last.year,
		now: last.released,
		firstYear: isOne ? undefined : first.year,
		before,
		found: ownershipByGroup(last.released.cells, before.cells)
	};
}

const dimensionText = (code: string): string => codeLabel('dimension', code);
const groupText = (code: string): string => codeLabel('group', code);
const scoreText = (value: number): string => formatNumber(value, 1);

/** Where groups are furthest apart. */
export function groupsTitle({ found, year }: GroupScores): string {
	const [widest] = found.dimensions;
	const inYear = { year: periodShortLabel(year) };
	if (widest?.gap === undefined) return translate('change.groups.title.not told', inYear);
	if (widest.gap === 0) return translate('change.groups.title.alike', inYear);
	const scoreOf = (group: string | undefined): string => {
		const score = widest.scores.find((one) => one?.group === group);
		return scoreText(score?.cell.value ?? 0);
	};
	return translate('change.groups.title', {
		...inYear,
		dimension: sentenceCase(dimensionText(widest.dimension)),
		high: formatList(widest.highest.map(groupText)),
		highScore: scoreOf(widest.highest[0]),
		low: formatList(widest.lowest.map(groupText)),
		lowScore: scoreOf(widest.lowest[0])
	});
}

const yearText = (year: Period | undefined): string =>
	year === undefined ? 'none' : periodShortLabel(year);

export const groupsDetails = ({ firstYear }: GroupScores): readonly string[] => [
	translate('change.groups.details', { before: yearText(firstYear) })
];

export function groupsWords({ firstYear }: GroupScores, description: string): ScoreMatrixWords {
	return {
		description,
		dimension: dimensionText,
		group: groupText,
		value: scoreText,
		gap: translate('change.groups.gap'),
		heard: (dimension, group, now, before) =>
			translate('change.groups.heard', {
				dimension: dimensionText(dimension),
				group: groupText(group),
				now: scoreText(now),
				before: before === undefined ? 'none' : scoreText(before),
				year: yearText(firstYear)
			})
	};
}

const earlierText = (value: number | null): string => (value === null ? '–' : scoreText(value));

export function groupsTable({ found, year, firstYear }: GroupScores): ChartTable {
	return {
		columns: [
			translate('change.column.dimension'),
			translate('change.column.group'),
			periodShortLabel(year),
			translate('change.column.people'),
			...(firstYear === undefined ? [] : [periodShortLabel(firstYear)])
		],
		rows: found.dimensions.flatMap(({ dimension, scores }) =>
			scores.flatMap((score) =>
				score === undefined
					? []
					: [
							[
								dimensionText(dimension),
								groupText(score.group),
								scoreText(score.cell.value ?? 0),
								score.cell.rowsUsed,
								...(firstYear === undefined ? [] : [earlierText(score.earlier?.value ?? null)])
							]
						]
			)
		)
	};
}
