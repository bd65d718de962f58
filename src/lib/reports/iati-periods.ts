import type { ReleasedCell } from '../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import { element } from '../domain/xml.ts';
import { countedText, intervalText } from '../i18n/cell-text.ts';
import { formatDay } from '../i18n/formats.ts';
import { translate } from '../i18n/translate.ts';
import { insteadOfBaseline, shownBaseline } from './donor-baseline.ts';
import type { DonorDocument, DonorIndicator, DonorTarget } from './donor-document.ts';
import { hasNumber, insteadOfNumber } from './iati-left-out.ts';
import { dimensionElements, narrated, plainNumber } from './iati-text.ts';

/** Baselines, and the times of which an indicator has targets and actual numbers. */

type Days = Pick<Period, 'firstDay' | 'lastDay'>;

/** Where each number began: as its target says, else the number of all places in the earlier time, if asked in the same way. */
export function baselineElements(
	document: DonorDocument,
	indicator: DonorIndicator
): readonly string[] {
	const told = targetsOf(document, indicator).flatMap((at) => toldBaseline(at));
	const given = [...new Set(told.map(({ text }) => text))];
	if (told.some(({ isOfAll }) => isOfAll)) return given;
	return [...earlierBaseline(document, indicator), ...given];
}

function toldBaseline(at: DonorTarget): readonly { text: string; isOfAll: boolean }[] {
	const baseline = shownBaseline(at);
	if (baseline === null || baseline.day === '') return [];
	const attributes = {
		'iso-date': baseline.day,
		year: baseline.day.slice(0, 4),
		value: plainNumber(baseline.value)
	};
	const text = element('baseline', attributes, dimensionElements(at.cell));
	return [{ text, isOfAll: at.area === '' && at.target.breakdown === '' }];
}

function earlierBaseline(
	{ before }: DonorDocument,
	{ earlier, isSameWay, definition }: DonorIndicator
): readonly string[] {
	if (before === null || earlier === null || !isSameWay || !hasNumber(earlier)) return [];
	const { firstDay: first, lastDay: last } = before;
	const attributes = {
		'iso-date': last,
		year: last.slice(0, 4),
		value: plainNumber(earlier.value ?? 0)
	};
	const over = countedOver({ firstDay: first, lastDay: last });
	const about = [over, ...aboutNumber(definition, earlier)].join(' ');
	return [
		element('baseline', attributes, [...dimensionElements(earlier), narrated('comment', about)])
	];
}

const countedOver = ({ firstDay, lastDay }: Days): string =>
	translate('donor file.iati.counted over', {
		first: formatDay(firstDay),
		last: formatDay(lastDay)
	});

/** What was counted, between which limits the number lies, and that it is rounded or of few. */
function aboutNumber(definition: IndicatorDefinition, cell: ReleasedCell): readonly string[] {
	const said = [countedText(definition, cell), intervalText(definition, cell)]
		.filter((text) => text !== '')
		.join('; ');
	return [
		...(said === '' ? [] : [translate('donor file.iati.sentence', { text: said })]),
		...(cell.isRounded === true ? [translate('donor file.rounded')] : []),
		...(cell.isOfFew === true ? [translate('donor file.of few')] : [])
	];
}

const targetsOf = (
	{ targets }: DonorDocument,
	{ definition }: DonorIndicator
): readonly DonorTarget[] =>
	targets.filter(
		({ definition: own, cell }) => own.id === definition.id && cell.placeKind !== 'community'
	);

/** A time, with what was to be reached in it and what was. */
interface Reported {
	readonly days: Days;
	readonly cells: readonly ReleasedCell[];
	readonly targets: readonly DonorTarget[];
}

/** The times of an indicator, in the order of their days. Those without target and number are left out. */
export function periodElements(
	document: DonorDocument,
	indicator: DonorIndicator
): readonly string[] {
	return reportedTimes(document, indicator)
		.filter(({ cells, targets }) => targets.length > 0 || cells.some(hasNumber))
		.sort((a, b) => orderOf(a).localeCompare(orderOf(b)))
		.map((reported) => periodElement(reported, document, indicator));
}

const orderOf = ({ days }: Reported): string => `${days.firstDay}..${days.lastDay}`;

function reportedTimes(document: DonorDocument, indicator: DonorIndicator): readonly Reported[] {
	const { period, before } = document;
	const own = [period, ...(before === null ? [] : [before])].map((days) => ({
		days,
		cells: indicator.released.cells.filter((cell) => cell.period === days.id),
		targets: []
	}));
	const aimed = targetsOf(document, indicator).map((at) => ({
		days: daysOfTarget(at),
		cells: [at.cell],
		targets: [at]
	}));
	const times = new Map<string, Reported>();
	for (const one of [...own, ...aimed]) {
		const known = times.get(orderOf(one));
		times.set(orderOf(one), known === undefined ? one : together(known, one));
	}
	return [...times.values()];
}

/** A target's time ends on the day by which it is to be reached, also where the number is of as much as is known by now. */
function daysOfTarget({ measured, due }: DonorTarget): Days {
	const { firstDay, lastDay } = measured;
	return { firstDay, lastDay: due > lastDay ? due : lastDay };
}

function together(known: Reported, other: Reported): Reported {
	const keys = new Set(known.cells.map(keyOf));
	return {
		days: known.days,
		cells: [...known.cells, ...other.cells.filter((cell) => !keys.has(keyOf(cell)))],
		targets: [...known.targets, ...other.targets]
	};
}

const keyOf = ({ placeKind, placeId, period, breakdown, group }: ReleasedCell): string =>
	[placeKind, placeId, period, breakdown, group].join('\n');

function periodElement(
	{ days, cells, targets }: Reported,
	document: DonorDocument,
	{ definition }: DonorIndicator
): string {
	return element('period', {}, [
		element('period-start', { 'iso-date': days.firstDay }),
		element('period-end', { 'iso-date': days.lastDay }),
		...targets.map(targetElement),
		...cells
			.filter(hasNumber)
			.map((cell) => actualElement(definition, cell, shorterTime(document, days, cell, targets)))
	]);
}

function targetElement(at: DonorTarget): string {
	const comment = narrated('comment', targetSentences(at).join(' '));
	return element('target', { value: plainNumber(at.target.value) }, [
		...dimensionElements(at.cell),
		comment
	]);
}

function targetSentences(at: DonorTarget): readonly string[] {
	const { target, cell, due, reason } = at;
	const who = translate(`targets.set by.${target.setBy}`);
	const formula = translate(`targets.formula.${target.formula}`);
	const baseline = baselineInWords(at);
	return [
		translate('donor file.iati.set by', { who: who.charAt(0).toUpperCase() + who.slice(1) }),
		translate('donor file.iati.judged by', { formula }),
		translate('donor file.iati.due', { day: formatDay(due) }),
		...(baseline === '' ? [] : [translate('donor file.iati.baseline', { value: baseline })]),
		...(hasNumber(cell)
			? []
			: [translate('donor file.iati.no actual', { why: insteadOfNumber(cell) })]),
		...(reason === '' ? [] : [translate('donor file.iati.reason', { reason })])
	];
}

/** A baseline that stands in no element: only its band is told, or nobody said its day. */
function baselineInWords(at: DonorTarget): string {
	const instead = insteadOfBaseline(at);
	if (instead !== null) return instead;
	const baseline = shownBaseline(at);
	return baseline === null || baseline.day !== '' ? '' : plainNumber(baseline.value);
}

/** The days that a number is of, where they are not those of the time that it stands in. */
function shorterTime(
	{ period, before }: DonorDocument,
	days: Days,
	cell: ReleasedCell,
	targets: readonly DonorTarget[]
): Days | null {
	const known = [period, ...(before === null ? [] : [before]), ...targets.map((at) => at.measured)];
	const own = known.find(({ id }) => id === cell.period);
	const isSame = own === undefined || own.lastDay === days.lastDay;
	return isSame ? null : own;
}

function actualElement(
	definition: IndicatorDefinition,
	cell: ReleasedCell,
	shorter: Days | null
): string {
	const about = [
		...(shorter === null ? [] : [countedOver(shorter)]),
		...aboutNumber(definition, cell)
	];
	const comment = about.length === 0 ? [] : [narrated('comment', about.join(' '))];
	return element('actual', { value: plainNumber(cell.value ?? 0) }, [
		...dimensionElements(cell),
		...comment
	]);
}
