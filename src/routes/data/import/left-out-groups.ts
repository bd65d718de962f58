import { groupBy } from '$lib/domain/group-by';
import { sensitiveKinds, type SensitiveKind } from '$lib/domain/intake/understanding';
import { reasonTexts } from '$lib/i18n/reason-text';
import { translate } from '$lib/i18n/translate';
import type { ColumnCard } from './column-cards';

/** Columns that are left out for one reason, which is said once. */
export interface LeftOutGroup {
	readonly kind: SensitiveKind | null;
	readonly reason: string;
	readonly cards: readonly ColumnCard[];
}

/** What could point at somebody first, in the order of the kinds; then the reason that most columns have. */
export function leftOutGroups(cards: readonly ColumnCard[]): readonly LeftOutGroup[] {
	const groups = groupBy(cards, ({ sensitive, reasons }) =>
		sensitive === null ? `: ${reasonTexts(reasons).join(' ')}` : sensitive
	);
	return [...groups.values()].map(groupOf).sort(byReason);
}

function groupOf(cards: readonly ColumnCard[]): LeftOutGroup {
	const { sensitive = null, reasons = [] } = cards[0] ?? {};
	const reason =
		sensitive === null ? reasonTexts(reasons).join(' ') : translate(`sensitive.${sensitive}.why`);
	return { kind: sensitive, reason, cards };
}

function byReason(a: LeftOutGroup, b: LeftOutGroup): number {
	return rankOf(a.kind) - rankOf(b.kind) || b.cards.length - a.cards.length;
}

const rankOf = (kind: SensitiveKind | null): number =>
	kind === null ? sensitiveKinds.length : sensitiveKinds.indexOf(kind);
