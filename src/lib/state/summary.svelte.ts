import { comparedPeriods, wavesUntil } from '../domain/comparison.ts';
import type { Consent } from '../domain/disclosure/composition.ts';
import type { HiddenReason } from '../domain/disclosure/hide.ts';
import {
	release,
	type HiddenCell,
	type Refusal,
	type Release
} from '../domain/disclosure/release.ts';
import type { RuleChanges } from '../domain/disclosure/rules.ts';
import { groupBy } from '../domain/group-by.ts';
import type { BreakdownId, IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import { ratesInForce } from '../domain/profile/rates.ts';
import { progressOf } from '../domain/targets/progress.ts';
import { standingOf } from '../domain/targets/standing.ts';
import type { MainEngine } from '../engine/engine.ts';
import { consenting, measureConsenting, readConsent } from '../pipeline/consenting-model.ts';
import { donorTables, type DonorTargetCell } from '../pipeline/donor-tables.ts';
import { rungAt } from '../pipeline/donor-rung.ts';
import { readLearning } from '../pipeline/learning.ts';
import { readPlaces, type Place } from '../pipeline/read-cells.ts';
import { readSdg, sdgSection, type SdgFacts } from '../pipeline/sdg.ts';
import { readInstruments } from '../pipeline/sdg-instruments.ts';
import { loadSolver } from '../pipeline/solver.ts';
import type { JudgedPoint } from '../pipeline/targets.ts';
import { readWaves } from '../pipeline/waves.ts';
import { noteOf } from '../project/notes.ts';
import { profileOf } from '../project/profile.ts';
import { activeSources, addDecision, type Project, type ReleasedAs } from '../project/project.ts';
import { consentInForce, ledgerOf } from '../project/releases.ts';
import { instrumentsInForce, proposalsInForce } from '../project/sdg.ts';
import {
	aboutChoices,
	choicesOf,
	choicesText,
	usualChoices,
	type SummaryChoices
} from '../project/summary-choices.ts';
import { reasonKey, reasonsGiven } from '../project/targets.ts';
import {
	narrativeSections,
	type DonorDocument,
	type DonorIndicator,
	type DonorTarget,
	type NarrativeSection
} from '../reports/donor-document.ts';
import { keepNote, type NoteAbout } from './notes.ts';
import { ownDefinitionsOf } from './own-definitions.ts';
import { switchTo } from './project-actions.ts';
import { now } from './now.ts';
import { runWork, showWork, startEngine } from './project-work.ts';
import { projectState } from './project.svelte.ts';
import { storiesFor, storiesIn, type JudgedStory, type StoriesOffered } from './summary-stories.ts';
import { loadTargets } from './targets.ts';

export { summaryGroups } from '../project/summary-choices.ts';
export type { SummaryChoices, SummaryGroup } from '../project/summary-choices.ts';
export type { ReleasedAs } from '../project/project.ts';

/** The document for donors of the open project: what goes in, what it says, and what was handed over. */

export interface SummaryQuestion {
	readonly period: Period;
	/** Ids of indicators that stay out. */
	readonly without: readonly string[];
	readonly splits: readonly BreakdownId[];
	readonly byArea: boolean;
	readonly rules: RuleChanges;
}

export interface PreparedSummary {
	readonly question: SummaryQuestion;
	/** `null` where it was refused. */
	readonly document: DonorDocument | null;
	readonly refusal: Refusal | null;
	/** For the officer alone. */
	readonly hidden: readonly HiddenCell[];
	/** Indicators that could stand in it. */
	readonly offered: readonly IndicatorDefinition[];
	readonly consent: ReadonlyMap<string, Consent>;
	readonly release: Release;
	/** Texts from files that the officer may let in, one by one. */
	readonly texts: readonly OfferedText[];
	/** Contribution stories that may be let in, box by box. */
	readonly stories: StoriesOffered<JudgedStory>;
	/** The state of the numbers that it was made of. */
	readonly version: number;
}

/** A text that came with a file: it stands in the document only once the officer let it in. */
export interface OfferedText {
	/** What of the document it is. */
	readonly key: string;
	readonly text: string;
	/** The target whose reason it is; `null` for what a community learned. */
	readonly target: string | null;
}

class Summary {
	#prepared: PreparedSummary | null = $state.raw(null);

	/** The document as it was last made; `null` where the numbers changed since. */
	readonly prepared: PreparedSummary | null = $derived(
		this.#prepared?.version === projectState.version ? this.#prepared : null
	);

	show(prepared: PreparedSummary): void {
		this.#prepared = prepared;
	}
}

export const summaryState = new Summary();

/** Numbers that never stand in a document for donors: gaps between groups name leaders. */
const neverOffered: ReadonlySet<string> = new Set(['O8']);

/** Makes the document anew. */
export async function prepareSummary(question: SummaryQuestion): Promise<void> {
	const { shown, version } = projectState;
	if (shown === null) return;
	await runWork({ step: 'measuring', share: null }, async () => {
		const engine = await startEngine();
		const consent = consentInForce(shown, await readConsent(engine));
		const { points, reasonOf } = await loadTargets(shown, question.period, version);
		const { reportingCurrency, rates } = profileOf(shown);
		const known = await measureConsenting(
			engine,
			consent,
			ratesInForce(reportingCurrency, rates),
			ownDefinitionsOf(shown),
			(step, share) => {
				showWork({ step, share: share / 2 });
			}
		);
		const targets = points.map((point) => ({
			...point,
			said: saidReason(shown, point, reasonOf(point))
		}));
		const made = await makeDocument({ engine, project: shown, consent, known, targets, question });
		summaryState.show({ ...made, question, consent, version });
	});
}

/** A target's point with its reason: typed here, or as it came with a file, which nobody approved yet. */
interface ReasonedPoint extends JudgedPoint {
	readonly said: { readonly typed: string; readonly inFile: string };
}

function saidReason(
	project: Pick<Project, 'decisions'>,
	{ target, point }: JudgedPoint,
	reason: string
): ReasonedPoint['said'] {
	const isTyped = reasonsGiven(project).has(reasonKey(target.id, point.period.id));
	return isTyped ? { typed: reason, inFile: '' } : { typed: '', inFile: reason };
}

interface Making {
	readonly engine: MainEngine;
	readonly project: Project;
	readonly consent: ReadonlyMap<string, Consent>;
	readonly known: readonly IndicatorDefinition[];
	readonly targets: readonly ReasonedPoint[];
	readonly question: SummaryQuestion;
}

type Made = Pick<
	PreparedSummary,
	'document' | 'refusal' | 'hidden' | 'offered' | 'release' | 'texts' | 'stories'
>;

async function makeDocument(making: Making): Promise<Made> {
	const { engine, consent, known, targets, question, project } = making;
	const offered = known.filter(({ id }) => !neverOffered.has(id));
	const definitions = offered.filter(({ id }) => !question.without.includes(id));
	const before = comparedPeriods(question.period, projectState.periods)?.earlier ?? null;
	const points = latestPoints(targets, question.period);
	const tables = await donorTables(
		engine.preview,
		{ ...question, definitions, before, targets: points.flatMap(targetCell) },
		(share) => {
			showWork({ step: 'measuring', share: 0.5 + share / 2 });
		}
	);
	showWork({ step: 'checking', share: null });
	const places = await readPlaces(engine.preview);
	const facts = await sdgFacts(making, definitions, places);
	const own = facts === null ? [] : [facts.numbers, facts.chain];
	const made = release([...tables, ...own], 'donor', {
		consent,
		rules: question.rules,
		ledger: ledgerOf(project),
		solver: await loadSolver(),
		periods: projectState.periods,
		date: now().slice(0, 10)
	});
	const texts = await offeredTexts(engine.preview, question.period, points);
	const shared = { hidden: made.reasons, offered, release: made, texts };
	if (made.refusal !== undefined) {
		return { ...shared, document: null, refusal: made.refusal, stories: noStories };
	}
	const sdg = facts === null ? null : sdgSection(facts, made.tables);
	const document = { ...(await documentOf(making, made, before, points, places)), sdg };
	const stories = await storiesFor(project, document, engine.preview, places);
	return { ...shared, refusal: null, document, stories };
}

const noStories: PreparedSummary['stories'] = { offered: [], ofCommunities: 0, withoutNumber: 0 };

/** With which SDG targets the numbers are aligned, among the communities that agreed. */
async function sdgFacts(
	{ engine, project, question }: Making,
	definitions: readonly IndicatorDefinition[],
	places: readonly Place[]
): Promise<SdgFacts | null> {
	const place = places.find(({ kind }) => kind === 'all');
	if (place === undefined) return null;
	const instruments = instrumentsInForce(project, await readInstruments(engine));
	const proposals = proposalsInForce(project);
	const { period } = question;
	return readSdg(engine.preview, { definitions, place, period, instruments, proposals });
}

async function offeredTexts(
	engine: MainEngine['preview'],
	period: Period,
	points: readonly ReasonedPoint[]
): Promise<readonly OfferedText[]> {
	const learned = await readLearning(engine, period);
	return [
		...points
			.filter(({ place, said }) => place.kind !== 'community' && said.inFile !== '')
			.map(({ target, said }) => ({
				key: `reason ${target.id} ${period.id}`,
				text: said.inFile,
				target: target.id
			})),
		...learned.map(({ meetingId, text }) => ({
			key: `learning ${meetingId} ${period.id}`,
			text,
			target: null
		}))
	];
}

/** Of each target the point that is latest by the end of the period. */
function latestPoints(
	points: readonly ReasonedPoint[],
	{ lastDay }: Period
): readonly ReasonedPoint[] {
	return [...groupBy(points, ({ target }) => target.id).values()].flatMap((own) => {
		const begun = own.filter(({ point }) => point.measured.firstDay <= lastDay);
		return begun.at(-1) ?? [];
	});
}

function targetCell({ definition, place, point, target }: JudgedPoint): readonly DonorTargetCell[] {
	if (place.kind === 'community' || target.breakdown !== '') return [];
	return [
		{
			indicatorId: definition.id,
			placeKind: place.kind,
			placeId: place.id,
			period: point.measured
		}
	];
}

async function documentOf(
	{ engine, project, consent, known, question }: Making,
	made: Release,
	before: Period | null,
	points: readonly ReasonedPoint[],
	places: readonly Place[]
): Promise<Omit<DonorDocument, 'sdg'>> {
	const { name, organisation, identifiers, countries } = profileOf(project);
	const indicators: DonorIndicator[] = [];
	for (const definition of known) {
		const found = await indicatorOf(engine, definition, made, { ...question, before }, places);
		if (found !== null) indicators.push(found);
	}
	const all = projectState.periods.find(({ kind }) => kind === 'all');
	return {
		project: { name, organisation, identifiers, countries },
		date: now().slice(0, 10),
		dataDate: all?.lastDay ?? question.period.lastDay,
		period: question.period,
		before,
		places: placesOf(places, consent),
		indicators,
		targets: points.flatMap((point) => targetOf(point, made, question.period)),
		narrative: narrativeOf(project),
		approved: [],
		stories: [],
		hidden: {
			count: made.hidden,
			byReason: countsBy(made.reasons),
			loosened: made.loosened,
			loosenedBecause: made.loosenedBecause,
			targetsOfCommunities: points.filter(({ place }) => place.kind === 'community').length
		},
		fingerprints: activeSources(project).map(({ sha256 }) => sha256)
	};
}

function countsBy(hidden: readonly HiddenCell[]): ReadonlyMap<HiddenReason, number> {
	return new Map(
		[...groupBy(hidden, ({ reason }) => reason)].map(([reason, own]) => [reason, own.length])
	);
}

function placesOf(
	places: readonly Place[],
	consent: ReadonlyMap<string, Consent>
): DonorDocument['places'] {
	const own = places.filter(({ kind }) => kind === 'community');
	return {
		communities: consent.size,
		consenting: consenting(consent).length,
		comparison: own.filter(({ hasAction }) => !hasAction).length,
		areas: places.flatMap(({ kind, id }) => (kind === 'area' ? [id] : [])),
		named: own.flatMap(({ id, label }) => (consent.get(id) === 'named' ? [label] : []))
	};
}

async function indicatorOf(
	{ preview }: MainEngine,
	definition: IndicatorDefinition,
	made: Release,
	{ period, before }: { readonly period: Period; readonly before: Period | null },
	places: readonly Place[]
): Promise<DonorIndicator | null> {
	const released = made.tables.find(({ id }) => id === definition.id);
	const at = (id: string | undefined): DonorIndicator['earlier'] =>
		released?.cells.find(
			(cell) => cell.placeKind === 'all' && cell.period === id && cell.breakdown === ''
		) ?? null;
	const now = at(period.id);
	if (released === undefined || now === null) return null;
	if (now.state !== 'value' && now.state !== 'suppressed') return null;
	const everywhere = places.find(({ kind }) => kind === 'all');
	const isMeasure = definition.shape === 'measure' && everywhere !== undefined;
	const waves = isMeasure ? await readWaves(preview, definition, everywhere) : [];
	return {
		definition,
		released,
		now,
		earlier: at(before?.id),
		isSameWay: before === null || isSameWay(waves, period, before),
		rung: isMeasure ? await rungAt(preview, definition, everywhere, places) : null
	};
}

function isSameWay(
	waves: Awaited<ReturnType<typeof readWaves>>,
	later: Period,
	earlier: Period
): boolean {
	const wayAt = ({ lastDay }: Period): string => {
		const wave = wavesUntil(waves, lastDay).at(-1);
		return JSON.stringify([wave?.methods ?? [], wave?.instruments ?? []]);
	};
	return wayAt(later) === wayAt(earlier);
}

function targetOf(
	{ target, definition, place, point, said }: ReasonedPoint,
	made: Release,
	{ lastDay }: Period
): readonly DonorTarget[] {
	const cell = made.tables
		.find(({ id }) => id === definition.id)
		?.cells.find(
			(one) =>
				one.placeKind === place.kind &&
				one.placeId === place.id &&
				one.period === point.measured.id &&
				one.breakdown === ''
		);
	if (cell === undefined || target.breakdown !== '') return [];
	const progress = progressOf(target, definition.direction, cell);
	return [
		{
			target,
			definition,
			area: place.kind === 'area' ? place.id : '',
			measured: point.measured,
			due: point.due,
			cell,
			progress,
			standing: standingOf(progress, target.tolerance, point.due <= lastDay),
			reason: said.typed
		}
	];
}

/** A section of the officer's own words. */
export const narrativeAbout = (section: NarrativeSection): NoteAbout => ({
	about: 'summary',
	indicatorId: '',
	place: { kind: 'all', id: 'ALL' },
	key: section
});

/** What the officer wrote, as the project stands. */
export function narrativeOf(
	project: Pick<Project, 'decisions'>
): Readonly<Partial<Record<NarrativeSection, string>>> {
	return Object.fromEntries(
		narrativeSections.flatMap((section) => {
			const text = noteOf(project, narrativeAbout(section))?.text ?? '';
			return text === '' ? [] : [[section, text]];
		})
	);
}

/** Whether a text was let in as it stands; one that changed since is asked about again. */
export function isLetIn(project: Pick<Project, 'decisions'>, { key, text }: OfferedText): boolean {
	return noteOf(project, { ...narrativeAbout('learning'), key })?.text === text.trim();
}

/** Lets a text from a file into the document, or takes it out. */
export async function letIn({ key, text }: OfferedText, isIn: boolean): Promise<void> {
	const about = { ...narrativeAbout('learning'), key };
	await keepNote({ ...about, scope: '', of: '', text: isIn ? text : '', by: '' });
}

/** The document with the words that stand now: what the officer wrote, and what was let in. */
export function withWords(
	document: DonorDocument,
	{ texts, stories }: Pick<PreparedSummary, 'texts' | 'stories'>,
	project: Pick<Project, 'decisions'>
): DonorDocument {
	const approved = texts.filter((text) => isLetIn(project, text));
	const reasonOf = (id: string): string => approved.find(({ target }) => target === id)?.text ?? '';
	return {
		...document,
		narrative: narrativeOf(project),
		stories: storiesIn(project, stories.offered, document.period),
		approved: approved.filter(({ target }) => target === null).map(({ text }) => text),
		targets: document.targets.map((one) =>
			one.reason === '' ? { ...one, reason: reasonOf(one.target.id) } : one
		)
	};
}

/** What was chosen to go into the document, as the project stands. */
export const choicesKept = (): SummaryChoices =>
	projectState.shown === null ? usualChoices : choicesOf(projectState.shown);

/** Keeps what was chosen: a dated decision, which can be undone. */
export async function keepChoices(choices: SummaryChoices): Promise<void> {
	await keepNote({ ...aboutChoices, scope: '', of: '', text: choicesText(choices), by: '' });
}

export async function keepNarrative(section: NarrativeSection, text: string): Promise<void> {
	await keepNote({ ...narrativeAbout(section), scope: '', of: '', text, by: '' });
}

/** Says what a community agreed to, from today on. */
export async function keepConsent(
	communityId: string,
	label: string,
	consent: Consent
): Promise<void> {
	const { project } = projectState;
	if (project === null) return;
	const decision = { kind: 'consent', communityId, label, consent } as const;
	await switchTo(
		addDecision(project, { ...decision, id: crypto.randomUUID(), at: now(), on: true })
	);
}

/** Keeps what a document told, once it was handed over. */
export async function keepRelease(
	what: ReleasedAs,
	{ release: made }: PreparedSummary
): Promise<void> {
	const { project } = projectState;
	if (project === null || made.entry === null) return;
	const decision = {
		kind: 'release',
		what,
		entry: made.entry,
		hidden: made.hidden,
		loosenedBecause: made.loosenedBecause
	} as const;
	await switchTo(
		addDecision(project, { ...decision, id: crypto.randomUUID(), at: now(), on: true })
	);
}

/** How many documents were handed over before. */
export const releasesBefore = (project: Pick<Project, 'decisions'>): number =>
	ledgerOf(project).length;
