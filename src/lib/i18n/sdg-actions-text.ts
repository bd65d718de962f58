import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { TargetBlock } from '../domain/sdg/section.ts';
import { formatList, formatNumber } from './formats.ts';
import { codeLabel } from './labels.ts';
import { translate } from './translate.ts';

/** What was hidden or rounded is no number of actions: a sum of the others would be a wrong one. */
const isExact = ({ value, isRounded }: ReleasedCell): boolean =>
	value !== null && isRounded !== true;

/** The actions behind a target: those on a harm that it names, else all of them. */
export function actionsSentence({
	actions: { all, onHarms }
}: Pick<TargetBlock, 'actions'>): string {
	const count = all?.value ?? null;
	if (all === null || count === null || ![all, ...onHarms].every(isExact)) {
		return translate('sdg.actions.unknown');
	}
	if (onHarms.length === 0) return translate('sdg.actions.all', { count });
	const own = onHarms.reduce((sum, { value }) => sum + (value ?? 0), 0);
	return translate('sdg.actions.harms', {
		n: formatNumber(own),
		all: count,
		harms: formatList(onHarms.map(({ group }) => codeLabel('harm', group)))
	});
}
