import { findingOf, type Finding } from '../../domain/finding.ts';
import type { ReleasedCell } from '../../domain/disclosure/release.ts';
import type { AreaOfConcern, IndicatorDefinition } from '../../domain/indicators/definition.ts';
import { looksBack } from '../../domain/indicators/window.ts';
import { changeSentence, readingSentence } from '../../i18n/finding-sentence.ts';
import { unitText } from '../../i18n/cell-text.ts';
import { indicatorName } from '../../i18n/indicator-texts.ts';
import { formatDay } from '../../i18n/formats.ts';
import { periodDates, periodLabel } from '../../i18n/labels.ts';
import { translate } from '../../i18n/translate.ts';
import type { DonorDocument, DonorIndicator } from '../donor-document.ts';
import { html, nothing, paragraphs, type Html } from '../html.ts';
import { releasedDetails, releasedText } from './number-text.ts';
import { shareTrack } from './track.ts';

/** The numbers of the report: each with its picture, its n of N, its limits and what it can show. */

/** A section of indicators of some areas; nothing where there is no number and nobody wrote anything. */
export function numbersSection(
	document: DonorDocument,
	areas: readonly AreaOfConcern[],
	title: string,
	words: string
): Html {
	const own = document.indicators.filter(
		({ definition, now }) => areas.includes(definition.area) && isTold(now)
	);
	if (own.length === 0 && words.trim() === '') return nothing;
	return html`<section>
		<h2>${title}</h2>
		${paragraphs(words)}${own.map((one) => numberRow(document, one))}
	</section>`;
}

/** What is hidden without a band stands among what is not shown. */
export function isTold({ state, band }: ReleasedCell): boolean {
	return state !== 'suppressed' || band !== undefined;
}

function numberRow(document: DonorDocument, indicator: DonorIndicator): Html {
	const { definition, now, earlier, rung } = indicator;
	const details = releasedDetails(definition, now);
	return html`<div class="row">
		<h3>${indicatorName(definition.id)}</h3>
		<div>
			<p class="value">${releasedText(definition, now)}${unitOf(definition, now)}</p>
			${details.length === 0 ? nothing : html`<p class="small">${details.join(' · ')}</p>`}
			${[...sentences(document, indicator), notWholeYet(document, definition)].filter((text) => text !== '').map((text) => html`<p>${text}</p>`)}
			${rung === null ? nothing : html`<p class="small"><span class="mark">${translate('summary.evidence')}</span> ${translate(`change.rung.${rung}`)}</p>`}
		</div>
		<div>${shareTrack(definition, now, earlier)}</div>
	</div>`;
}

/** Said of a number that looks back from a day that the files do not reach yet. */
function notWholeYet(
	{ unfinished, period }: DonorDocument,
	definition: IndicatorDefinition
): string {
	if (unfinished === undefined || unfinished === null || !looksBack(definition)) return '';
	if (period.lastDay < unfinished.quarter.lastDay) return '';
	return translate('summary.looks back', {
		day: formatDay(unfinished.quarter.lastDay),
		months: periodDates(unfinished.months)
	});
}

/** What a rate is of: the number alone does not say it. */
function unitOf(definition: IndicatorDefinition, { state }: ReleasedCell): Html {
	const unit = state === 'value' ? unitText(definition) : '';
	return unit === '' ? nothing : html` <span class="small">${unit}</span>`;
}

/** What became of it, in words that claim what the released numbers show and nothing more. */
function sentences(document: DonorDocument, indicator: DonorIndicator): readonly string[] {
	const finding = releasedFinding(document, indicator);
	const changed =
		finding.change === 'no earlier number' || finding.change === 'no number'
			? earlierText(document, indicator)
			: changeSentence(finding);
	return [changed, readingSentence(finding)].filter((text) => text !== '');
}

/** What became of a number, by what was released of it. */
export function releasedFinding({ period, before }: DonorDocument, one: DonorIndicator): Finding {
	const { definition, now, earlier, isSameWay } = one;
	const isCompared = earlier !== null && before !== null && earlier.state === 'value';
	return findingOf({
		definition,
		headline: now,
		later: isCompared ? { at: { kind: 'period', period }, cell: now } : null,
		earlier: isCompared ? { at: { kind: 'period', period: before }, cell: earlier } : null,
		isSameWay
	});
}

const noNumber: ReadonlySet<ReleasedCell['state']> = new Set(['no data', 'not recorded']);

/** What stood there before where no change can be told: its band, that it is hidden, or that there was none. */
function earlierText({ before }: DonorDocument, { definition, earlier }: DonorIndicator): string {
	if (before === null) return '';
	if (earlier?.state !== 'suppressed') {
		const isNone = earlier === null || noNumber.has(earlier.state);
		return isNone ? translate('summary.no earlier', { period: periodLabel(before) }) : '';
	}
	return translate('summary.earlier', {
		period: periodLabel(before),
		value: releasedText(definition, earlier)
	});
}
