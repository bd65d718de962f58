import type { IndicatorDefinition } from '$lib/domain/indicators/definition';
import type { OwnIndicator } from '$lib/domain/own-indicators/own-indicator';
import { indicatorName } from '$lib/i18n/indicator-texts';

/** What is wrong with a name: there is none, or another number has it. */
export type NameFault = 'missing' | 'taken';

const plain = (name: string): string => name.trim().toLowerCase();

/** Whether another of some numbers goes by a name. */
export function isNameTaken(
	name: string,
	id: string,
	definitions: readonly IndicatorDefinition[]
): boolean {
	return definitions.some((one) => one.id !== id && plain(indicatorName(one.id)) === plain(name));
}

export function nameFault(
	{ id, name }: Pick<OwnIndicator, 'id' | 'name'>,
	definitions: readonly IndicatorDefinition[]
): NameFault | null {
	if (plain(name) === '') return 'missing';
	return isNameTaken(name, id, definitions) ? 'taken' : null;
}
