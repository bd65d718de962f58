import type { Standing } from '../../domain/targets/standing.ts';
import { unitText } from '../../i18n/cell-text.ts';
import { formatDay } from '../../i18n/formats.ts';
import { indicatorName } from '../../i18n/indicator-texts.ts';
import {
	countedOverText,
	groupText,
	progressText,
	targetValueText
} from '../../i18n/target-text.ts';
import { translate } from '../../i18n/translate.ts';
import { insteadOfBaseline } from '../donor-baseline.ts';
import { targetsLeftOut } from '../donor-left-out.ts';
import { donorStanding } from '../donor-standing.ts';
import type { DonorDocument, DonorTarget } from '../donor-document.ts';
import { html, nothing, type Html } from '../html.ts';
import { releasedDetails, releasedText } from './number-text.ts';

/** Baseline, target, actual, and why a number is off its target. */

/** A shape for each standing, so that it is told without colour. */
const shapes: Readonly<Record<Standing, string>> = {
	reached: '●',
	past: '●',
	near: '◕',
	short: '◔',
	open: '◌',
	'not due': '○',
	'no number': '–'
};

export function targetSection({ targets, hidden, period }: DonorDocument): Html {
	const left = targetsLeftOut(hidden);
	if (targets.length === 0 && left.length === 0) return nothing;
	return html`<section>
		<h2>${translate('summary.targets')}</h2>
		${targets.length === 0 ? nothing : targetTable(targets, period)}
		${left.map((text) => html`<p class="small">${text}</p>`)}
	</section>`;
}

const targetTable = (targets: readonly DonorTarget[], period: DonorDocument['period']): Html =>
	html`<div class="scroll">
		<table class="stacked targets">
			<caption>
				${translate('summary.targets.about')}
			</caption>
			<thead>
				<tr>
					<th scope="col">${translate('summary.measure')}</th>
					<th scope="col" class="number">${translate('summary.baseline')}</th>
					<th scope="col" class="number">${translate('summary.target')}</th>
					<th scope="col" class="number">${translate('summary.actual')}</th>
					<th scope="col">${translate('summary.standing')}</th>
				</tr>
			</thead>
			<tbody>
				${targets.map((one) => targetRow(one, period))}
			</tbody>
		</table>
	</div>`;

function targetRow(one: DonorTarget, period: DonorDocument['period']): Html {
	const { target, definition, area, due, cell, reason } = one;
	const { progress, standing } = donorStanding(one);
	const setter =
		target.setBy === ''
			? translate('summary.set by nobody')
			: translate(`targets.set by.${target.setBy}`);
	return html`<tr>
		<th scope="row">
			<span
				>${indicatorName(definition.id)}${[groupText(target), area, setter].filter((text) => text !== '').map((text) => html`<small class="quiet">${text}</small>`)}</span
			>
		</th>
		<td class="number" data-label="${translate('summary.baseline')}">
			<span>${baselineText(one)}${dayLine(target.baseline?.day ?? '')}</span>
		</td>
		<td class="number" data-label="${translate('summary.target')}">
			<span>${targetValueText(definition, target.value)}${dayLine(due)}</span>
		</td>
		<td class="number" data-label="${translate('summary.actual')}">
			<span
				>${releasedText(definition, cell)}${cell.state === 'value' && unitText(definition) !== '' ? html`<small>${unitText(definition)}</small>` : nothing}${releasedDetails(definition, cell).map((text) => html`<small>${text}</small>`)}${daysOf(one, period)}</span
			>
		</td>
		<td data-label="${translate('summary.standing')}">
			<span
				><span aria-hidden="true">${shapes[standing]} </span
				>${translate(`targets.standing.${standing}`)}${progress.kind === 'none' ? nothing : html`<small>${progressText(progress, target.formula)}</small>`}${reason === '' ? nothing : html`<small dir="auto">${reason}</small>`}</span
			>
		</td>
	</tr>`;
}

/** Which days the number is of, where it is not the report's own time: the same number may stand elsewhere for other days. */
function daysOf({ cell, measured }: DonorTarget, period: DonorDocument['period']): Html {
	const isOwn = measured.firstDay === period.firstDay && measured.lastDay === period.lastDay;
	return isOwn || cell.state !== 'value'
		? nothing
		: html`<small>${countedOverText(measured)}</small>`;
}

const dayLine = (day: string): Html =>
	day === '' ? nothing : html`<small>${formatDay(day)}</small>`;

/** A baseline of few cases of harm is told as a band, like any such number. */
function baselineText(at: DonorTarget): string {
	const instead = insteadOfBaseline(at);
	if (instead !== null) return instead;
	const value = at.target.baseline?.value;
	return value === undefined
		? translate('summary.no baseline')
		: targetValueText(at.definition, value);
}
