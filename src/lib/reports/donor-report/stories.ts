import { indicatorName } from '../../i18n/indicator-texts.ts';
import { periodLabel } from '../../i18n/labels.ts';
import { translate } from '../../i18n/translate.ts';
import type { DonorDocument, DonorStory } from '../donor-document.ts';
import { html, nothing, paragraphs, type Html } from '../html.ts';
import { releasedDetails, releasedText } from './number-text.ts';

/** The contribution stories of the report: people's own words beside the number that was released. */
export function storySection(document: DonorDocument): Html {
	const { stories } = document;
	if (stories.length === 0) return nothing;
	return html`<section>
		<h2>${translate('summary.stories')}</h2>
		<p>${translate('summary.stories.about')}</p>
		${stories.map((story) => storyOf(document, story))}
	</section>`;
}

function storyOf(document: DonorDocument, story: DonorStory): Html {
	const { definition, area, boxes, rung, judgedBy } = story;
	const title = translate('summary.story.title', {
		name: indicatorName(definition.id),
		area: area === '' ? 'none' : area
	});
	return html`<article class="story" aria-label="${title}">
		<h3>${title}</h3>
		${numberOf(document, story)}
		<dl>
			${boxes.map(
				({ box, text }) =>
					html`<dt>${translate(`change.story.${box}`)}</dt>
						<dd>${paragraphs(text)}</dd>`
			)}
		</dl>
		${rung === null ? nothing : html`<p class="small"><span class="mark">${translate('summary.evidence')}</span> ${translate(`change.rung.${rung}`)}</p>`}
		<p class="small" dir="auto">
			${translate('summary.story.judged', { who: judgedBy === '' ? 'none' : judgedBy })}
		</p>
	</article>`;
}

function numberOf({ period, before }: DonorDocument, story: DonorStory): Html {
	const { definition, now, earlier } = story;
	const texts = [
		translate('summary.earlier', {
			period: periodLabel(period),
			value: [releasedText(definition, now), ...releasedDetails(definition, now)].join(' · ')
		}),
		earlier === null || before === null
			? ''
			: translate('summary.earlier', {
					period: periodLabel(before),
					value: releasedText(definition, earlier)
				})
	];
	return html`${texts.filter((text) => text !== '').map((text) => html`<p>${text}</p>`)}`;
}
