import { catalogueIndicator } from '../domain/indicators/index.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { isOwnHarmId, isOwnIndicatorId } from '../domain/own-indicators/own-id.ts';
import { expressionSentence } from './formula-sentence.ts';
import type { MessageKey } from './languages.ts';
import { ownWordsOf } from './own-words.ts';
import { isMessageKey, translate, type MessageParameters } from './translate.ts';

/** An indicator in plain words. Own indicators and own measures go by the name that their makers gave them. */

export type IndicatorPart = 'counts' | 'not' | 'caveat' | 'community' | 'donor';

function known(key: string): MessageKey | null {
	return isMessageKey(key) ? key : null;
}

/** The name of an indicator; of an own measure that nobody named its code, with spaces. */
export function indicatorName(id: string): string {
	const key = known(`indicator.${id}.name`);
	if (key !== null) return translate(key);
	const given = givenName(id);
	return given === '' ? id.replaceAll('_', ' ').trim() : given;
}

function givenName(id: string): string {
	const words = ownWordsOf(id);
	if (words === null) return '';
	return (words.kind === 'indicator' ? words.own.name : words.said.label).trim();
}

/**
 * What an indicator counts, what it does not count, and what to mind when reading it; what it is for a community and for a
 * donor.
 */
export function indicatorText(id: string, part: IndicatorPart): string {
	const words = ownWordsOf(id);
	if (words?.kind === 'indicator') {
		const { expression, not } = words.own;
		const own = { counts: expressionSentence(expression), not, caveat: ownCaveat(id) };
		// What the officer wrote is all the words that it has.
		return part === 'community' || part === 'donor' ? '' : own[part];
	}
	const owner = catalogueIndicator(id) === undefined ? 'own' : id;
	const key = known(`indicator.${owner}.${part}`);
	return key === null ? '' : translate(key);
}

const ownCaveat = (id: string): string =>
	isOwnHarmId(id)
		? `${translate('own.caveat')} ${translate('own.caveat harm')}`
		: translate('own.caveat');

/** The clause that says an indicator's number ("7 of every 10 decisions were made by …"); `null` where it has none. */
export function indicatorStory(
	{ id, unit }: IndicatorDefinition,
	parameters: MessageParameters
): string | null {
	const isOwn = catalogueIndicator(id) === undefined;
	const owner = isOwn ? `own.story.${unit === 'percent' ? 'percent' : 'count'}` : `${id}.story`;
	const key = known(`indicator.${owner}`);
	return key === null ? null : translate(key, { name: indicatorName(id), ...parameters });
}

/** The heading under which an area of concern stands, and the question that it asks. */
export const areaHeadings = [
	'action',
	'participation',
	'ownership',
	'sustainability',
	'harm',
	'reports',
	'made',
	'own'
] as const;
export type AreaHeading = (typeof areaHeadings)[number];

/** Where an indicator stands on the overview: protective measures stand beside harm, what a project made itself apart. */
export function areaHeadingOf({ id, area }: IndicatorDefinition): AreaHeading {
	if (isOwnIndicatorId(id)) return 'made';
	if (catalogueIndicator(id) === undefined) return 'own';
	return area === 'protective' ? 'harm' : area;
}

export function areaName(heading: AreaHeading): string {
	return translate(`area.${heading}.name`);
}

export function areaQuestion(heading: AreaHeading): string {
	return translate(`area.${heading}.question`);
}
