import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { catalogueIndicator } from '../domain/indicators/index.ts';
import { periodOfId, type Period } from '../domain/period.ts';
import type { Progress } from '../domain/targets/progress.ts';
import type { Target, TargetFormula } from '../domain/targets/target.ts';
import { unitText, valueText } from './cell-text.ts';
import { formatDay, formatPercent } from './formats.ts';
import { indicatorName } from './indicator-texts.ts';
import { codeLabel, periodLabel, placeLabel } from './labels.ts';
import { translate } from './translate.ts';

/** Targets in words. */

/** A decision about a target, as far as its sentence needs it. */
export type DecisionOnTarget =
	| { readonly kind: 'target'; readonly says: Target; readonly isRemoved?: boolean | undefined }
	| {
			readonly kind: 'reason';
			readonly indicatorId: string;
			readonly scope: string;
			readonly period: string;
			readonly reason: string;
	  };

/** The place of a target as it names it: the community's id, since nothing else is known here. */
const scopeLabel = (scope: string): string =>
	scope.toUpperCase() === 'ALL' ? placeLabel({ kind: 'all', id: 'ALL', label: '' }) : scope;

/** A value in the unit of an indicator, with what it is of. */
export function targetValueText(
	definition: Pick<IndicatorDefinition, 'unit'> | undefined,
	value: number
): string {
	if (definition === undefined) return String(value);
	const unit = unitText(definition);
	// A target of 12.5% must not read as 13%.
	const number = valueText(definition, value, Number.isInteger(value) ? 0 : 1000);
	return unit === '' ? number : translate('targets.value with unit', { value: number, unit });
}

/** What a decision about a target did. */
export function targetSentence({
	says,
	isRemoved
}: Extract<DecisionOnTarget, { kind: 'target' }>): string {
	const group = groupText(says);
	const place = scopeLabel(says.scope);
	const parameters = {
		indicator: indicatorName(says.indicatorId),
		place: group === '' ? place : translate('donor file.iati.of', { place, group }),
		value: targetValueText(catalogueIndicator(says.indicatorId), says.value),
		day: formatDay(says.day)
	};
	return translate(
		isRemoved === true ? 'targets.decided.removed' : 'targets.decided.set',
		parameters
	);
}

/** What somebody said about a number that is off its target. */
export function reasonSentence({
	indicatorId,
	scope,
	period,
	reason
}: Extract<DecisionOnTarget, { kind: 'reason' }>): string {
	const named = periodOfId(period);
	return translate('targets.decided.reason', {
		indicator: indicatorName(indicatorId),
		place: scopeLabel(scope),
		period: named === null ? period : periodLabel(named),
		reason
	});
}

/** How far a number has come, with the name of the formula. */
export function progressText(progress: Progress, formula: TargetFormula): string {
	if (progress.kind === 'none') return translate(`targets.no progress.${progress.why}`);
	if (progress.kind === 'number') {
		return translate(`targets.progress.${formula}`, { percent: formatPercent(progress.percent) });
	}
	return translate(`targets.progress.${formula}`, {
		percent: translate('state.between', {
			lower: formatPercent(progress.low),
			upper: formatPercent(progress.high)
		})
	});
}

/** The group that a target is about; `''` for everybody. */
export function groupText({ breakdown, group }: Pick<Target, 'breakdown' | 'group'>): string {
	return breakdown === '' ? '' : codeLabel(breakdown, group);
}

/** From which day to which a number is counted. */
export function countedOverText({
	firstDay,
	lastDay
}: Pick<Period, 'firstDay' | 'lastDay'>): string {
	return translate('targets.counted over', {
		first: formatDay(firstDay),
		last: formatDay(lastDay)
	});
}
