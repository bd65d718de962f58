import type { Consent } from '$lib/domain/disclosure/composition.ts';
import {
	narrativeFindings,
	titleFindings,
	type NamedPlace,
	type NarrativeFinding
} from '$lib/domain/disclosure/narrative.ts';
import { isOwnIndicatorId } from '$lib/domain/own-indicators/own-id.ts';
import { calendarWords, formatList } from '$lib/i18n/formats.ts';
import { isOwnMeasure } from '$lib/domain/indicators/index.ts';
import { indicatorName } from '$lib/i18n/indicator-texts.ts';
import { countryName } from '$lib/i18n/profile-text.ts';
import { translate } from '$lib/i18n/translate.ts';
import { projectState } from '$lib/state/project.svelte.ts';
import { isNamed } from '$lib/state/project-profile.ts';
import { narrativeSections, type DonorDocument } from '$lib/state/summary-download.ts';

/** What in words of a report could point at somebody, to be looked at before it goes out. */

type Consents = ReadonlyMap<string, Consent> | undefined;

/** What in a text could point at somebody, in a sentence; `''` where nothing was found. */
export function warningsOf(text: string, consent: Consents): string {
	const found = foundIn(narrativeFindings(text, placesOf(consent), wordsKnown()));
	return found === '' ? '' : translate('summary.warn', { found });
}

/** Everything of a whole report that is to be looked at, with where it stands. */
export function warningsBeforeRelease(
	document: DonorDocument,
	consent: Consents
): readonly string[] {
	const places = placesOf(consent);
	const known = wordsKnown();
	const said = [
		...wordsIn(document).map(([where, text]) => ({
			where,
			found: foundIn(narrativeFindings(text, places, known))
		})),
		...titlesIn(document).map(([where, text]) => ({
			where,
			found: foundIn(titleFindings(text, places))
		}))
	];
	const sentences = said
		.filter(({ found }) => found !== '')
		.map((one) => translate('summary.look again.where', one));
	return [...new Set(sentences)];
}

const placesOf = (consent: Consents): readonly NamedPlace[] =>
	projectState.places
		.filter(({ kind }) => kind === 'community')
		.map(({ id, label }) => ({ label, consent: consent?.get(id) ?? ('none' as const) }));

function foundIn(findings: readonly NarrativeFinding[]): string {
	const found = findings.map((one) => translate(`summary.warn.${one.kind}`, { text: one.text }));
	return found.length === 0 ? '' : formatList([...new Set(found)]);
}

/** Words with a capital letter that name no person: of the calendar, the organisation, its countries and areas. */
function wordsKnown(): ReadonlySet<string> {
	const { shown, profile, places } = projectState;
	const labels = [
		shown !== null && isNamed(shown) ? profile.name : '',
		profile.organisation,
		...profile.countries.map(countryName),
		...places.flatMap(({ area }) => area ?? [])
	];
	const words = labels.flatMap((text) => text.toLocaleLowerCase().split(/\s+/));
	return new Set([...words, ...calendarWords()]);
}

type Placed = readonly [where: string, text: string];

/** What somebody wrote that stands in a report, by where it stands. */
function wordsIn({
	narrative,
	approved,
	stories,
	indicators,
	targets,
	hidden
}: DonorDocument): readonly Placed[] {
	return [
		...narrativeSections.map((section): Placed => [
			translate(`summary.section.${section}`),
			narrative[section] ?? ''
		]),
		...approved.map((text): Placed => [translate('summary.approved'), text]),
		...stories.flatMap(({ boxes, judgedBy }) =>
			[...boxes.map(({ text }) => text), judgedBy].map((text): Placed => [
				translate('summary.stories'),
				text
			])
		),
		...indicators
			.filter(({ definition: { id } }) => isOwnMeasure(id) || isOwnIndicatorId(id))
			.map(({ definition: { id } }): Placed => [
				translate('summary.choose.indicators'),
				indicatorName(id)
			]),
		...targets.map(({ reason }): Placed => [translate('summary.targets'), reason]),
		[translate('summary.rules title'), hidden.loosenedBecause]
	];
}

/** Names that somebody gave, which stand in a report, and where a national figure is from. */
function titlesIn({ project, places, figures }: DonorDocument): readonly Placed[] {
	return [
		...[project.name, project.organisation].map((text): Placed => [
			translate('summary.look again.project'),
			text
		]),
		...places.areas.map((text): Placed => [translate('summary.areas'), text]),
		...figures.flatMap(({ figure, country, source }) =>
			[figure, country, source].map((text): Placed => [translate('summary.sdg'), text])
		)
	];
}
