import type { TargetBlock } from '$lib/domain/sdg/section.ts';
import { formatList, formatNumber } from '$lib/i18n/formats.ts';
import { codeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';

/** The actions behind a target: those on a harm that it names, else all of them. */
export function actionsSentence({
	actions: { all, onHarms }
}: Pick<TargetBlock, 'actions'>): string {
	const count = all?.value ?? null;
	if (count === null) return translate('sdg.actions.unknown');
	if (onHarms.length === 0) return translate('sdg.actions.all', { count });
	const own = onHarms.reduce((sum, { value }) => sum + (value ?? 0), 0);
	return translate('sdg.actions.harms', {
		n: formatNumber(own),
		all: count,
		harms: formatList(onHarms.map(({ group }) => codeLabel('harm', group)))
	});
}
