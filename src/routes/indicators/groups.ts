import type { BreakdownId, IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import { tableOf } from '$lib/domain/tables/index.ts';

/** Splits of which all groups are known beforehand; the one that nobody recorded is worth a word. */
const expectedBreakdowns: readonly BreakdownId[] = [
	'sex',
	'disability',
	'arm',
	'managed_by',
	'dimension',
	'group'
];

const tableOfBreakdown = (definition: IndicatorDefinition, breakdown: BreakdownId): string =>
	breakdown === 'arm' ? 'communities' : definition.table;

/** The codes of a breakdown's column, in the order in which they are shown; none where it has no list. */
export function codesOf(
	definition: IndicatorDefinition,
	breakdown: BreakdownId
): readonly string[] {
	const { columns } = tableOf(tableOfBreakdown(definition, breakdown));
	const codes = columns.find(({ id }) => id === breakdown)?.codes ?? [];
	return codes.filter((code) => code !== 'all');
}

/** Groups that a breakdown could have and nobody recorded anywhere. */
export function neverRecorded(
	definition: IndicatorDefinition,
	breakdown: BreakdownId,
	groups: readonly string[]
): readonly string[] {
	if (!expectedBreakdowns.includes(breakdown)) return [];
	// Nobody need say that they do not know.
	return codesOf(definition, breakdown).filter(
		(code) => code !== 'unknown' && !groups.includes(code)
	);
}
