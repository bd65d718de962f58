import type { IndicatorDefinition } from '$lib/domain/indicators/definition';
import { valueWithCount } from '$lib/i18n/cell-text';
import { formatList } from '$lib/i18n/formats';
import { indicatorName } from '$lib/i18n/indicator-texts';
import { translate } from '$lib/i18n/translate';
import {
	changeIn,
	changesDefinitions,
	numbersIn,
	type ChangedRows,
	type changes,
	type ComparedIndicator
} from '$lib/state/changes.svelte';
import type { projectState } from '$lib/state/project.svelte';

type Shown = NonNullable<typeof changes.shown>;
type Period = (typeof projectState.periods)[number];

/** One indicator whose number, or the rows behind it, changed. */
export interface ChangeRow {
	readonly definition: IndicatorDefinition;
	readonly name: string;
	readonly then: string;
	readonly now: string;
	/** Percentages, where they are known. */
	readonly thenPercent: number | null;
	readonly nowPercent: number | null;
	readonly isShare: boolean;
	readonly why: string;
}

/** So many decisions are named beside a number; all of them stand below. */
const decidedShown = 2;

/**
 * What changed in a period, and how many indicators did not.
 *
 * @param only the id of the one indicator that is asked about, which is shown whether or not it changed; `''` for all
 */
export function changeRows(
	{ compared, decisions }: Pick<Shown, 'compared' | 'decisions'>,
	period: Period,
	periods: readonly Period[],
	inWords: (decisions: Shown['decisions']) => readonly string[],
	only = ''
): { readonly rows: readonly ChangeRow[]; readonly changed: number; readonly unchanged: number } {
	const quarters = periods
		.filter(
			({ kind, firstDay }) =>
				kind === 'quarter' && firstDay >= period.firstDay && firstDay <= period.lastDay
		)
		.map(({ id }) => id);
	const decided = inWords(decisions.filter(changesDefinitions));
	const found = compared.indicators.map((one) => ({
		one,
		change: changeIn(one, compared.everywhere, period.id, quarters)
	}));
	const rows = found.flatMap(({ one, change }): ChangeRow[] => {
		const { definition } = one;
		if (only === '' ? change === null : definition.id !== only) return [];
		const numbers = change ?? numbersIn(one, compared.everywhere, period.id);
		const endsLater = compared.endsLater && period.kind === 'all';
		return [rowOf(one, numbers, whyOf(one, change, decided, endsLater))];
	});
	const changed = found.filter(({ change }) => change !== null).length;
	return { rows, changed, unchanged: found.length - changed };
}

function rowOf(
	{ definition }: ComparedIndicator,
	{ then, now }: ReturnType<typeof numbersIn>,
	why: string
): ChangeRow {
	const isShare = definition.unit === 'percent';
	return {
		definition,
		name: indicatorName(definition.id),
		then: then === null ? translate('changes.unknown then') : valueWithCount(definition, then),
		now: valueWithCount(definition, now),
		thenPercent: isShare ? (then?.value ?? null) : null,
		nowPercent: isShare ? now.value : null,
		isShare,
		why
	};
}

function whyOf(
	{ definition, isRedefined }: ComparedIndicator,
	change: ReturnType<typeof changeIn>,
	decided: readonly string[],
	endsLater: boolean
): string {
	if (change === null) return translate('changes.why.same');
	if (isRedefined) return translate('changes.why.definition');
	return whyText(change.rows, definition, decided, endsLater);
}

/** Why a number changed: in rows, or by what was decided. */
function whyText(
	{ added, late, changed, otherwise, gone }: ChangedRows,
	definition: IndicatorDefinition,
	decided: readonly string[],
	endsLater: boolean
): string {
	const isOnLaterDay = definition.time === 'stock' && endsLater;
	const counts = [
		['added', added],
		['late', late],
		['changed', changed],
		['gone', gone],
		[isOnLaterDay ? 'later day' : 'otherwise', otherwise]
	] as const;
	const said = counts.flatMap(([what, count]) =>
		count === 0 ? [] : [translate(`changes.why.${what}`, { count })]
	);
	if (said.length > 0) {
		const rows = formatList(said);
		const isByMeetings = definition.shape === 'rows' && definition.decidedBy !== undefined;
		return isByMeetings ? translate('changes.why.meetings', { rows }) : rows;
	}
	if (decided.length > 0) {
		return translate('changes.why.decided', {
			what: formatList(decided.slice(0, decidedShown)),
			more: Math.max(0, decided.length - decidedShown)
		});
	}
	// A stock is taken on the last day, which moves with every newer row.
	return translate(definition.time === 'stock' ? 'changes.why.stock' : 'changes.why.elsewhere');
}
