import type { Consent } from '../domain/disclosure/composition.ts';
import type { HiddenCell, Refusal, Release } from '../domain/disclosure/release.ts';
import type { RuleChanges } from '../domain/disclosure/rules.ts';
import type { BreakdownId, IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import type { DonorFacts } from '../pipeline/donor-facts.ts';
import { openReleaser, type Releaser } from '../pipeline/release-apart.ts';
import { isNamed, profileOf } from '../project/profile.ts';
import { activeSources } from '../project/imports.ts';
import type { Project } from '../project/project.ts';
import { ledgerOf } from '../project/releases.ts';
import type { DonorDocument } from '../reports/donor-document.ts';
import {
	documentOf,
	latestPoints,
	tablesToRelease,
	type DonorMaking,
	type ReasonedPoint
} from '../reports/donor-making.ts';
import { now } from './now.ts';
import { projectState } from './project.svelte.ts';
import { endWithWork, runWork, showWork, startEngine } from './project-work.ts';
import { donorFacts } from './summary-facts.ts';
import { noStories, storiesFor, type JudgedStory, type StoriesOffered } from './summary-stories.ts';
import { offeredTexts, saidReason, type OfferedText } from './summary-words.ts';
import { loadTargetPoints } from './targets.ts';

/**
 * The document for donors of the open project. What has to be counted for it is counted by `summary-facts.ts`, once for a period
 * and the data; what is chosen, the rules and the release come after, here; words (`summary-words.ts`) last.
 */

export interface SummaryQuestion {
	readonly period: Period;
	/** Ids of indicators that stay out. */
	readonly without: readonly string[];
	readonly splits: readonly BreakdownId[];
	readonly byArea: boolean;
	readonly rules: RuleChanges;
}

export interface PreparedSummary {
	/** What it answers: another text for every other question. */
	readonly asked: string;
	/** `null` where it was refused. */
	readonly document: DonorDocument | null;
	readonly refusal: Refusal | null;
	/** For the officer alone. */
	readonly hidden: readonly HiddenCell[];
	/** Indicators that could stand in it. */
	readonly offered: readonly IndicatorDefinition[];
	/** Ids of own measures that cannot, before somebody gives them a name. */
	readonly unnamed: readonly string[];
	readonly consent: ReadonlyMap<string, Consent>;
	readonly release: Release;
	/** Texts from files that the officer may let in, one by one. */
	readonly texts: readonly OfferedText[];
	/** Contribution stories that may be let in, box by box. */
	readonly stories: StoriesOffered<JudgedStory>;
	/** The state of the numbers that it was made of. */
	readonly version: number;
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

/**
 * Makes the document anew.
 *
 * @param asked a text that no other question has
 */
export async function prepareSummary(question: SummaryQuestion, asked: string): Promise<void> {
	const { shown, version } = projectState;
	if (shown === null) return;
	await runWork({ step: 'counting agreed', share: null }, async () => {
		// It gets ready while the engine counts.
		const releaser = endWithWork(openReleaser());
		const engine = await startEngine();
		const { points, reasonOf } = await loadTargetPoints(shown, question.period);
		const facts = await donorFacts(engine, shown, { period: question.period, points, version });
		const latest = latestPoints(
			points.map((point) => ({ ...point, said: saidReason(shown, point, reasonOf(point)) })),
			question.period
		);
		showWork({ step: 'hiding', share: null });
		const made = await makeDocument(shown, facts, { question, points: latest, releaser });
		summaryState.show({ ...made, asked, consent: facts.consent, version });
	});
}

interface Making {
	readonly question: SummaryQuestion;
	readonly points: readonly ReasonedPoint[];
	readonly releaser: Releaser;
}

async function makeDocument(
	project: Project,
	facts: DonorFacts,
	{ question, points, releaser }: Making
): Promise<Omit<PreparedSummary, 'asked' | 'consent' | 'version'>> {
	const making: DonorMaking = {
		facts,
		choice: question,
		points,
		about: aboutOf(project, facts)
	};
	const made = await releaser.release(tablesToRelease(making), 'donor', {
		consent: facts.consent,
		rules: question.rules,
		ledger: ledgerOf(project),
		periods: projectState.periods,
		date: making.about.date
	});
	const texts = offeredTexts(question.period, points, facts.learned);
	const { offered, unnamed } = facts;
	const shared = { hidden: made.reasons, offered, unnamed, release: made, texts };
	if (made.refusal !== undefined) {
		return { ...shared, document: null, refusal: made.refusal, stories: noStories };
	}
	const document = documentOf(making, made);
	return { ...shared, refusal: null, document, stories: storiesFor(project, document, facts) };
}

function aboutOf(project: Project, { dataDate }: DonorFacts): DonorMaking['about'] {
	const { name, organisation, identifiers, countries } = profileOf(project);
	// Until somebody names it, a project bears the name of its first file, which may be a village's or a person's.
	const given = isNamed(project) || project.sample ? name : '';
	return {
		project: { name: given, organisation, identifiers, countries, isSample: project.sample },
		date: now().slice(0, 10),
		dataDate,
		unfinished: projectState.unfinished,
		fingerprints: activeSources(project).map(({ sha256 }) => sha256)
	};
}
