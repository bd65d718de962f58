import {
	askedSinceSentence,
	cardSentence,
	findingSentence,
	lastAskedSentence,
	scoresSentence
} from '$lib/i18n/finding-sentence.ts';
import { projectState } from '$lib/state/project.svelte.ts';
import { byGroup, groupsOf } from '$lib/state/results.ts';
import type { IndicatorView } from './view.ts';

/** The one or two sentences of a card: only what its numbers can show. */
export function cardSentenceOf(view: IndicatorView): string {
	const { definition, finding, headline } = view;
	if (definition.shape === 'spread') return sidesSentence(view);
	if (definition.time === 'since handover' && headline.state === 'value')
		return findingSentence(finding);
	return [lastAskedOf(view), cardSentence(finding), askedSinceOf(view)]
		.filter((text) => text !== '')
		.join(' ');
}

/** When people were asked last; `''` where they were asked in the chosen period. */
export function lastAskedOf({ definition, lastAsked }: IndicatorView): string {
	return lastAsked === null ? '' : lastAskedSentence(definition, lastAsked);
}

/**
 * What came out when people were asked in a quarter that the files do not hold the whole of, and that is not looked at
 * yet: a round of asking is whole on its last day. `''` where nobody was.
 */
export function askedSinceOf({ definition, period, askedSince }: IndicatorView): string {
	const isNext = projectState.unfinished?.whole.lastDay === period.lastDay;
	return askedSince === null || !isNext ? '' : askedSinceSentence(definition, askedSince);
}

/** Which side of ownership was scored highest, and which lowest. */
export function sidesSentence({ definition, selection, place, period }: IndicatorView): string {
	const sides = groupsOf(selection, 'dimension');
	const { cells } = byGroup(selection, place, period.id, 'dimension', sides);
	return scoresSentence(definition, cells, 'dimension');
}
