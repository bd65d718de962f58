import { firstFormula } from '$lib/domain/own-indicators/edit';
import type { OwnIndicator } from '$lib/domain/own-indicators/own-indicator';
import { printFormula } from '$lib/domain/own-indicators/print';

/** What the part of the address that says what is made means. */

const measurePrefix = 'measure ';

/** The code of the own measure that is described; `null` where an indicator is made. */
export function measureCodeOf(make: string): string | null {
	return make.startsWith(measurePrefix) ? make.slice(measurePrefix.length) : null;
}

export const describing = (code: string): string => `${measurePrefix}${code}`;

/** An own indicator of which nobody said anything yet. */
export function emptyOwn(id: string): OwnIndicator {
	return {
		id,
		name: '',
		area: 'action',
		direction: 'none',
		unitWord: '',
		not: '',
		expression: printFormula(firstFormula)
	};
}
