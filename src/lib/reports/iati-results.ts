import { groupBy } from '../domain/group-by.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import { element } from '../domain/xml.ts';
import {
	areaHeadingOf,
	areaName,
	areaQuestion,
	indicatorName,
	indicatorText,
	type AreaHeading
} from '../i18n/indicator-texts.ts';
import { translate } from '../i18n/translate.ts';
import type { DonorDocument, DonorIndicator } from './donor-document.ts';
import { unitWords } from './donor-targets.ts';
import { leftOutSentences } from './iati-left-out.ts';
import { baselineElements, periodElements } from './iati-periods.ts';
import { narrated } from './iati-text.ts';

/** Results of an IATI activity: one for each area of concern, in the order in which the document has them. */

/** What an indicator has to do with one of the UN framework. */
export interface IatiAlignment {
	readonly indicatorId: string;
	/** Of an indicator, as `16.1.3`; a target's code (`16.1`) says too little, and is left out. */
	readonly code: string;
	readonly grade: string;
}

/** Codes of `ResultType`: 1 output, 2 outcome, 9 other. That reports come in is neither. */
const resultTypes: Readonly<Record<AreaHeading, '1' | '2' | '9'>> = {
	action: '1',
	participation: '1',
	ownership: '2',
	sustainability: '2',
	harm: '2',
	reports: '9',
	own: '2',
	made: '9'
};

export function resultElements(
	document: DonorDocument,
	alignments: readonly IatiAlignment[]
): readonly string[] {
	const byArea = groupBy(document.indicators, ({ definition }) => areaHeadingOf(definition));
	return [...byArea].map(([heading, indicators]) =>
		element('result', { type: resultTypes[heading], 'aggregation-status': '0' }, [
			narrated('title', areaName(heading)),
			narrated('description', areaQuestion(heading)),
			...indicators.map((indicator) => indicatorElement(document, indicator, alignments))
		])
	);
}

function indicatorElement(
	document: DonorDocument,
	indicator: DonorIndicator,
	alignments: readonly IatiAlignment[]
): string {
	const { definition } = indicator;
	const attributes = {
		measure: measureCode(definition),
		ascending: ascending(definition),
		'aggregation-status': '0'
	};
	return element('indicator', attributes, [
		narrated('title', indicatorName(definition.id)),
		narrated('description', descriptionOf(document, indicator)),
		...referenceElements(definition.id, alignments),
		...baselineElements(document, indicator),
		...periodElements(document, indicator)
	]);
}

/** Codes of `IndicatorMeasure`: 1 unit, 2 percentage, 4 a rank on a scale. */
function measureCode({ unit }: IndicatorDefinition): string {
	if (unit === 'percent') return '2';
	return unit === 'score 1-5' ? '4' : '1';
}

/** The standard has no word for what is better neither way: nothing is said, and the description says why. */
const ascending = ({ direction }: IndicatorDefinition): string | undefined =>
	direction === 'none' ? undefined : direction === 'up' ? '1' : '0';

/** What is counted, and which numbers are left out and why. */
function descriptionOf(document: DonorDocument, indicator: DonorIndicator): string {
	const { definition } = indicator;
	const not = indicatorText(definition.id, 'not');
	return [
		indicatorText(definition.id, 'counts'),
		...(not === '' ? [] : [translate('donor file.iati.not', { what: not })]),
		...(definition.unit === 'percent'
			? []
			: [translate('donor file.iati.unit', { unit: unitWords(definition) })]),
		...(definition.direction === 'none' ? [translate('donor file.iati.no direction')] : []),
		...leftOutSentences(document, indicator)
	]
		.filter((text) => text !== '')
		.join('\n');
}

/** Only the same and a similar question are a reference, and the closest of them: each vocabulary may stand once. */
function referenceElements(id: string, alignments: readonly IatiAlignment[]): readonly string[] {
	const own = alignments.filter(
		({ indicatorId, code }) => indicatorId === id && isIndicatorCode(code)
	);
	const closest =
		own.find(({ grade }) => grade === 'same') ?? own.find(({ grade }) => grade === 'similar');
	if (closest === undefined) return [];
	return [element('reference', { vocabulary: sdgVocabulary, code: closest.code })];
}

/** Code 9 of `IndicatorVocabulary`: indicators of the Sustainable Development Goals. */
const sdgVocabulary = '9';

const isIndicatorCode = (code: string): boolean => /^\d{1,2}\.[0-9a-z]{1,2}\.\d{1,2}$/.test(code);
