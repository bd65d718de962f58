/** The ids of own indicators: no other number has such an id, a measure with a code like this goes by another. */

const prefix = 'own-indicator-';
/** Ids of indicators about harm say so: whoever knows a number by its id alone knows that small counts are not for sharing. */
const harmPrefix = `${prefix}harm-`;

export const isOwnIndicatorId = (id: string): boolean => id.toLowerCase().startsWith(prefix);

export const isOwnHarmId = (id: string): boolean => id.toLowerCase().startsWith(harmPrefix);

/** An id as one of an indicator about harm, or of one that is not. */
export function idAbout(id: string, isAboutHarm: boolean): string {
	const last = id.slice(isOwnHarmId(id) ? harmPrefix.length : prefix.length);
	return `${isAboutHarm ? harmPrefix : prefix}${last}`;
}

/** An id that none of these has. */
export function nextOwnId(known: readonly string[]): string {
	const numbers = known.map((id) => Number(idAbout(id, false).slice(prefix.length)));
	const last = Math.max(0, ...numbers.filter(Number.isSafeInteger));
	return `${prefix}${last + 1}`;
}

/** The id under which something that is no indicator of the project yet is measured: each expression by itself. */
export const draftId = (expression: string): string => `${prefix}draft ${expression}`;

/** The id of an earlier definition of an own indicator, which is measured beside the one that holds. */
export const earlierId = (id: string, expression: string): string => `${id} as ${expression}`;
