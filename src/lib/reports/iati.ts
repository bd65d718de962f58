import { identifierFinding } from '../domain/profile/iati-identifier.ts';
import { groupBy } from '../domain/group-by.ts';
import { element, escapeXml, xmlDocument } from '../domain/xml.ts';
import { currentLanguage, translate } from '../i18n/translate.ts';
import type { DonorDocument } from './donor-document.ts';
import { leftOutText } from './donor-left-out.ts';
import { resultElements, type IatiAlignment } from './iati-results.ts';
import { narrated } from './iati-text.ts';

/**
 * A document for donors as results of the International Aid Transparency Initiative, version 2.03: one activity with its
 * results. Elements stand in the order that the standard's schema demands, and what they say follows its ruleset. What else
 * an activity has (budgets, transactions) is for whoever publishes it.
 */

/** What the file says besides the document. */
export interface IatiGiven {
	/** What the indicators have to do with those of the UN framework. */
	readonly alignments?: readonly IatiAlignment[];
	/** When the activity began; the first day that is reported, where nobody said. */
	readonly start?: string;
	/** Code of the list `OrganisationType`; 90 (other) where nobody said. */
	readonly organisationType?: string;
	/** Code of the list `ActivityStatus`; 2 (implementation) where nobody said. */
	readonly status?: '2' | '3' | '4';
	/** What the activity is about, by a list of `SectorVocabulary`; in words of our own where nobody said. */
	readonly sectors?: readonly { readonly vocabulary: string; readonly code: string }[];
	/** The project's own code, where it has one in other IATI files. */
	readonly projectCode?: string;
}

export type IatiFile =
	| { readonly kind: 'file'; readonly xml: string }
	| { readonly kind: 'missing'; readonly missing: readonly IatiGap[] };

/** What stands in the way of a file. */
export type IatiGap =
	'identifier' | 'identifier letters' | 'organisation' | 'name' | 'country' | 'numbers';

/** The IATI file of a document, or what is missing for it. */
export function iatiResults(document: DonorDocument, given: IatiGiven = {}): IatiFile {
	const missing = iatiGaps(document);
	if (missing.length > 0) return { kind: 'missing', missing };
	const { date } = document;
	const root = element('iati-activities', { version: '2.03', 'generated-datetime': moment(date) }, [
		element(
			'iati-activity',
			{ 'last-updated-datetime': moment(date), 'xml:lang': languageCode() },
			[...activityElements(document, given), ...resultElements(document, given.alignments ?? [])]
		)
	]);
	return { kind: 'file', xml: xmlDocument(root) };
}

/** Why there is no file, in a sentence. */
export const iatiGapText = (gap: IatiGap): string => translate(`donor file.iati.gap.${gap}`);

function iatiGaps({ project, indicators }: DonorDocument): readonly IatiGap[] {
	const [identifier = ''] = project.identifiers;
	const gaps: Readonly<Record<IatiGap, boolean>> = {
		identifier: identifier === '',
		'identifier letters': identifierFinding(identifier) === 'identifier letters',
		organisation: project.organisation.trim() === '',
		name: project.name.trim() === '',
		country: project.countries.length === 0,
		numbers: indicators.length === 0
	};
	return (Object.keys(gaps) as IatiGap[]).filter((gap) => gaps[gap]);
}

/** A moment of a day at which it has begun somewhere on earth, so that it is never to come, wherever the file is read. */
const moment = (day: string): string => `${day}T00:00:00+14:00`;

/** ISO 639-1 of the language that the document is written in. */
const languageCode = (): string => currentLanguage().locale.slice(0, 2);

/** What an activity says of itself, before its results. */
function activityElements(document: DonorDocument, given: IatiGiven): readonly string[] {
	const { project } = document;
	const [ref = ''] = project.identifiers;
	const type = given.organisationType ?? '90';
	const code = identifierPart(given.projectCode ?? '') || projectCode(project.name);
	return [
		element('iati-identifier', {}, [escapeXml(`${ref}-${code}`)]),
		narrated('reporting-org', project.organisation, { ref, type }),
		narrated('title', project.name),
		narrated('description', descriptionOf(document), { type: '1' }),
		narrated('participating-org', project.organisation, { ref, type, role: '4' }),
		element('activity-status', { code: given.status ?? '2' }),
		startElement(document, given),
		...countryElements(project.countries),
		...sectorElements(given.sectors ?? [])
	];
}

/** Other programs refuse these letters, and spaces, in an identifier. */
const identifierPart = (code: string): string => code.replace(/[\s/&|?]+/g, '-');

/**
 * An activity must have a sector. Which of the DAC's it is nobody said here: it stands in a list of the organisation's own,
 * with its words, until whoever publishes the file says more. Several of one list have even shares.
 */
function sectorElements(sectors: NonNullable<IatiGiven['sectors']>): readonly string[] {
	if (sectors.length === 0) {
		const own = { vocabulary: '99', code: 'CHILD-PROTECTION', percentage: 100 };
		return [narrated('sector', translate('donor file.iati.sector'), own)];
	}
	return [...groupBy(sectors, ({ vocabulary }) => vocabulary).values()].flatMap((list) => {
		const shares = evenShares(list.length);
		return list.map(({ vocabulary, code }, at) =>
			element('sector', { vocabulary, code, percentage: shares[at] })
		);
	});
}

/** Percentages of two decimals that come to 100; what cannot be divided is the first one's. */
function evenShares(count: number): readonly number[] {
	const share = Math.floor(10_000 / count) / 100;
	const rest = Number((100 - share * (count - 1)).toFixed(2));
	return Array.from({ length: count }, (_, at) => (at === 0 ? rest : share));
}

function descriptionOf({ narrative, places, hidden }: DonorDocument): string {
	const { communities, consenting } = places;
	return [
		translate('donor file.iati.about', { communities, consenting }),
		...(narrative.opening === undefined ? [] : [narrative.opening]),
		leftOutText(hidden),
		...hidden.loosened.map(({ rule, standard, used }) =>
			translate('donor file.looser rule', {
				rule: translate(`donor file.rule.${rule}`),
				standard,
				used,
				reason: hidden.loosenedBecause
			})
		)
	].join('\n');
}

/** Code 2 of `ActivityDateType` is the actual start. */
function startElement({ period, before, targets }: DonorDocument, { start }: IatiGiven): string {
	if (start !== undefined) return element('activity-date', { type: '2', 'iso-date': start });
	// A target may be counted over more time than the document is of.
	const times = [period, ...(before === null ? [] : [before]), ...targets.map((at) => at.measured)];
	const firstDay = times.map((one) => one.firstDay).sort()[0] ?? period.firstDay;
	return narrated('activity-date', translate('donor file.iati.start'), {
		type: '2',
		'iso-date': firstDay
	});
}

/** Of several countries the standard demands shares. Nobody said them: they are even, and the file says so. */
function countryElements(countries: readonly string[]): readonly string[] {
	if (countries.length === 1) {
		return countries.map((code) => element('recipient-country', { code }));
	}
	const shares = evenShares(countries.length);
	return countries.map((code, at) =>
		narrated('recipient-country', translate('donor file.iati.even shares'), {
			code,
			percentage: shares[at]
		})
	);
}

const longestSlug = 24;

/** A short code that is the same whenever the project has the same name: its letters, and a checksum of all of them. */
export function projectCode(name: string): string {
	const letters =
		name
			.normalize('NFKD')
			.toUpperCase()
			.match(/[A-Z0-9]+/g) ?? [];
	const slug = letters.join('-').slice(0, longestSlug).replace(/-$/, '');
	const checksum = checksumOf(name).toString(16).toUpperCase().padStart(8, '0');
	return slug === '' ? checksum : `${slug}-${checksum}`;
}

/** FNV-1a, 32 bits. */
function checksumOf(text: string): number {
	const bytes = new TextEncoder().encode(text.normalize('NFC'));
	return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5);
}
