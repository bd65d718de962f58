import type { AnyCaution } from '$lib/domain/evidence/cautions/cautions-of.ts';
import type { PairCaution } from '$lib/domain/evidence/cautions/pair-caution.ts';
import { formatDay, formatList, formatMonthName, formatNumber } from '$lib/i18n/formats.ts';
import { indicatorName } from '$lib/i18n/indicator-texts.ts';
import { codeLabel } from '$lib/i18n/labels.ts';
import { translate } from '$lib/i18n/translate.ts';
import type { Timeline } from '$lib/state/results.ts';
import { cautionText, eventLabel, isOfLine, projectName } from './caution-text.ts';
import { sentenceCase } from './finding-text.ts';
import { someOf } from './point-text.ts';

/** What to read with care at two times, in sentences. */

type Labelled = readonly { readonly label: string }[];

const namesOf = (places: Labelled): string => someOf(places.map(({ label }) => label));

const kindsText = (kinds: readonly string[]): string =>
	kinds.length === 0
		? translate('change.no season')
		: formatList(kinds.map((kind) => codeLabel('kind', kind)));

type Of<Code extends PairCaution['code']> = Extract<PairCaution, { readonly code: Code }>;

function trustText({ risen, events }: Of<'reports and trust'>): string {
	const facts = [
		...risen.map(({ id }) => translate('change.care.fact rose', { name: indicatorName(id) })),
		...events.map((event) => translate('change.care.fact event', { event: eventLabel(event) }))
	];
	return translate('change.care.reports and trust', { facts: formatList(facts) });
}

const monthsText = (months: readonly number[]): string => formatList(months.map(formatMonthName));

function worstBeforeText({ places, of }: Of<'worst before'>): string {
	if (of === 1) return translate('change.care.worst before.one');
	return translate('change.care.worst before', { count: places.length, of });
}

function actedTooText({ acted }: Of<'acted too'>): string {
	const places = acted.map(({ label, day }) =>
		translate('change.care.place since', { place: label, day: formatDay(day) })
	);
	return translate('change.comparison.acted too', {
		count: acted.length,
		places: someOf(places)
	});
}

function fewText({ places }: Of<'few in places'>): string {
	const said = places.map(({ label, count }) =>
		translate('change.care.few in place', { place: label, count })
	);
	return translate('change.care.few in places', { places: someOf(said) });
}

/** A caution of two times. */
function pairText(caution: PairCaution): string {
	switch (caution.code) {
		case 'struck':
			return translate('change.care.struck', {
				event: sentenceCase(eventLabel(caution.event)),
				when: caution.when,
				places: namesOf(caution.places)
			});
		case 'other work':
			return translate('change.care.other work', {
				event: projectName(caution.event),
				places: namesOf(caution.places)
			});
		case 'acted too':
			return actedTooText(caution);
		case 'few in places':
			return fewText(caution);
		case 'worst before':
			return worstBeforeText(caution);
		case 'season apart':
			return translate('change.care.season apart', {
				before: kindsText(caution.beforeKinds),
				now: kindsText(caution.nowKinds),
				places: namesOf(caution.places)
			});
		case 'other months':
			return translate('change.care.other months', {
				before: monthsText(caution.beforeMonths),
				now: monthsText(caution.nowMonths),
				places: namesOf(caution.places)
			});
		case 'mixed':
			return translate('change.before after.mixed');
		case 'carried':
			return translate('change.care.carried', { place: namesOf(caution.places) });
		case 'reports and trust':
			return trustText(caution);
		default:
			return plainText(caution);
	}
}

type Plain = Of<
	| 'asked otherwise'
	| 'broken between'
	| 'sides asked differently'
	| 'near'
	| 'gaps'
	| 'short register'
	| 'other count'
	| 'slow'
	| 'outside facilitator'
	| 'many looks'
>;

function plainText(caution: Plain): string {
	switch (caution.code) {
		case 'near':
			return translate('change.care.near', {
				count: caution.places.length,
				places: namesOf(caution.places)
			});
		case 'other count':
			return translate('change.care.other count', {
				before: caution.before,
				now: caution.now,
				places: caution.places.length > 3 ? 'all' : namesOf(caution.places)
			});
		case 'outside facilitator':
			return translate('change.care.outside facilitator', {
				outside: formatNumber(caution.outside),
				of: formatNumber(caution.of),
				places: namesOf(caution.places)
			});
		case 'many looks':
			return translate('change.care.many looks', { count: caution.count });
		case 'asked otherwise':
		case 'broken between':
		case 'gaps':
			return translate(`change.care.${caution.code}`, { places: namesOf(caution.places) });
		default:
			return translate(`change.care.${caution.code}`);
	}
}

/** @param at whose cautions they are, and how its points are named */
export function anyCautionText(caution: AnyCaution, at: Pick<Timeline, 'by' | 'place'>): string {
	return isOfLine(caution) ? cautionText(caution, at) : pairText(caution);
}
