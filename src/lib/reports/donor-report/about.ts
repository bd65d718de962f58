import { compareLabels, formatDay, formatList, formatNumber } from '../../i18n/formats.ts';
import { indicatorName, indicatorText } from '../../i18n/indicator-texts.ts';
import { codeLabel, periodDates } from '../../i18n/labels.ts';
import { countryName } from '../../i18n/profile-text.ts';
import { translate } from '../../i18n/translate.ts';
import type { DonorDocument } from '../donor-document.ts';
import { html, nothing, paragraphs, type Html } from '../html.ts';
import { releasedText } from './number-text.ts';
import { isTold } from './numbers.ts';

/** Who and where, what was chosen, what is not shown, and how all of it was counted. */

export function opening(document: DonorDocument): Html {
	const { project, period, dataDate, places, narrative } = document;
	const name = nameOf(project);
	const facts = [
		[name, project.organisation].filter((text) => text !== '').join(', '),
		periodDates(period),
		translate('summary.data until', { day: formatDay(dataDate) }),
		translate('summary.agreed', {
			count: formatNumber(places.consenting),
			total: formatNumber(places.communities)
		})
	];
	return html`<header>
		<h1>${reportTitle(document)}</h1>
		<p class="quiet">${facts.filter((text) => text !== '').join(' · ')}</p>
		<div class="opening">${paragraphs(narrative.opening ?? '')}</div>
	</header>`;
}

/** What the project is called; nobody shall take invented data for a report. */
const nameOf = ({ name, isSample = false }: DonorDocument['project']): string =>
	isSample ? `${translate('shell.sample project')} (${translate('kept.sample')})` : name;

/** The title of the report, which is its finding: how many communities did something. */
export function reportTitle({ places }: DonorDocument): string {
	return translate('summary.report title', { count: places.consenting - places.comparison });
}

export function whoAndWhere({ places, project }: DonorDocument): Html {
	const { consenting, comparison, areas, named } = places;
	const sentences = [
		translate('summary.who', { count: consenting - comparison, comparison }),
		areas.length === 0 ? '' : translate('summary.where', { areas: formatList(areas) }),
		project.countries.length === 0
			? ''
			: translate('summary.countries', {
					countries: formatList(project.countries.map(countryName))
				}),
		named.length === 0
			? translate('summary.no names')
			: translate('summary.names', { names: formatList(named) })
	];
	return html`<section>
		<h2>${translate('summary.who title')}</h2>
		${sentences.filter((text) => text !== '').map((text) => html`<p>${text}</p>`)}
	</section>`;
}

/** Which harm communities chose to act on, by the actions under way. */
export function chosen(document: DonorDocument): Html {
	const actions = document.indicators.find(({ definition }) => definition.id === 'A1');
	const cells = (actions?.released.cells ?? [])
		.filter(
			({ breakdown, state, period }) =>
				breakdown === 'harm' &&
				period === document.period.id &&
				(state === 'value' || state === 'suppressed')
		)
		.sort((one, other) =>
			compareLabels(codeLabel('harm', one.group), codeLabel('harm', other.group))
		);
	if (actions === undefined || cells.length === 0) return nothing;
	return html`<section>
		<h2>${translate('summary.chosen')}</h2>
		<table class="compact">
			<caption>
				${translate('summary.chosen.about')}
			</caption>
			<thead>
				<tr>
					<th scope="col">${translate('summary.harm')}</th>
					<th scope="col" class="number">${translate('summary.actions')}</th>
				</tr>
			</thead>
			<tbody>
				${cells.map(
					(cell) =>
						html`<tr>
							<th scope="row">${codeLabel('harm', cell.group)}</th>
							<td class="number">${releasedText(actions.definition, cell)}</td>
						</tr>`
				)}
			</tbody>
		</table>
	</section>`;
}

export function learning({ narrative, approved }: DonorDocument): Html {
	const words = paragraphs(narrative.learning ?? '');
	if (words.length === 0 && approved.length === 0) return nothing;
	return html`<section>
		<h2>${translate('summary.section.learning')}</h2>
		${words}${
			approved.length === 0
				? nothing
				: html`<h3>${translate('summary.approved')}</h3>
						<ul>
							${approved.map((text) => html`<li dir="auto">${text}</li>`)}
						</ul>`
		}
	</section>`;
}

/** What the reader does not see, counted, and why. */
export function notShown({ hidden, places, narrative, indicators }: DonorDocument): Html {
	const untold = indicators
		.filter(({ now }) => !isTold(now))
		.map(({ definition }) => indicatorName(definition.id));
	const reasons = [...hidden.byReason].map(([reason, count]) =>
		translate('summary.hidden reason', {
			count: formatNumber(count),
			reason: translate(`summary.reason.${reason}`)
		})
	);
	const loosened = hidden.loosened.map(({ rule, standard, used }) =>
		translate('summary.loosened', {
			rule: translate(`summary.rule.${rule}`),
			standard: formatNumber(standard, 2),
			used: formatNumber(used, 2)
		})
	);
	return html`<section class="card">
		<h2>${translate('summary.not shown')}</h2>
		<p>${translate('summary.not shown.count', { count: hidden.count })}</p>
		${
			reasons.length === 0
				? nothing
				: html`<ul>
						${reasons.map((text) => html`<li>${text}</li>`)}
					</ul>`
		}
		${untold.length === 0 ? nothing : html`<p>${translate('summary.not shown.numbers', { names: formatList(untold) })}</p>`}
		<p>
			${translate('summary.not shown.communities', { count: places.communities - places.consenting })}
		</p>
		<p>
			${translate('summary.not shown.rounded')}
			${hidden.fewAsked === null ? '' : translate('summary.not shown.few', { count: formatNumber(hidden.fewAsked) })}
		</p>
		${loosened.map((text) => html`<p><strong>${text}</strong></p>`)}
		${loosened.length === 0 ? nothing : html`<p dir="auto">${translate('summary.loosened because', { reason: hidden.loosenedBecause })}</p>`}
		${paragraphs(narrative.limits ?? '')}
	</section>`;
}

/** What the signs beside the numbers say, before the first of them. */
export const howToRead = (): Html =>
	html`<section>
		<h2>${translate('summary.reading')}</h2>
		<p>${translate('summary.reading.text')}</p>
	</section>`;

export function methods(document: DonorDocument): Html {
	const { indicators, fingerprints, date, dataDate } = document;
	return html`<section>
		<h2>${translate('summary.methods')}</h2>
		<p>${translate('summary.methods.limits')}</p>
		<p>${translate('summary.methods.evidence')}</p>
		<p>
			${translate('summary.methods.dates', { date: formatDay(date), data: formatDay(dataDate) })}
		</p>
		<h3>${translate('summary.methods.counts')}</h3>
		<dl class="counts">
			${indicators.map(
				({ definition }) =>
					html`<dt>${indicatorName(definition.id)}</dt>
						<dd>${indicatorText(definition.id, 'counts')} ${notCounted(definition.id)}</dd>`
			)}
		</dl>
		<div class="sources">
			<h3>${translate('summary.methods.sources', { count: fingerprints.length })}</h3>
			<p class="small">${translate('summary.methods.fingerprints')}</p>
			<ul>
				${fingerprints.map((one) => html`<li>${one}</li>`)}
			</ul>
		</div>
	</section>`;
}

function notCounted(indicatorId: string): string {
	const what = indicatorText(indicatorId, 'not');
	return what === '' ? '' : translate('summary.methods.not', { what });
}
