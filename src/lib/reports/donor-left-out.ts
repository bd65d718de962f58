import { translate } from '../i18n/translate.ts';
import type { DonorDocument } from './donor-document.ts';

/** What is not in a document, in sentences that the report and every file beside it say alike. */

type Hidden = DonorDocument['hidden'];

/** Which targets are not here, each kind in a sentence. */
export function targetsLeftOut({
	targetsOfCommunities,
	targetsOfGroups,
	targetsWithoutNumber
}: Pick<
	Hidden,
	'targetsOfCommunities' | 'targetsOfGroups' | 'targetsWithoutNumber'
>): readonly string[] {
	const counts = [
		['summary.targets.left', targetsOfCommunities],
		['summary.targets.left groups', targetsOfGroups],
		['summary.targets.left numbers', targetsWithoutNumber]
	] as const;
	return counts.flatMap(([key, count]) => (count === 0 ? [] : [translate(key, { count })]));
}

/** How many numbers are hidden, and which targets are not here. */
export const leftOutText = (hidden: Hidden): string =>
	[translate('donor file.hidden', { count: hidden.count }), ...targetsLeftOut(hidden)].join(' ');
