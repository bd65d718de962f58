import type { Consent } from '../domain/disclosure/composition.ts';
import type { Period } from '../domain/period.ts';
import { ratesInForce } from '../domain/profile/rates.ts';
import type { MainEngine } from '../engine/engine.ts';
import { readConsent } from '../pipeline/consenting-model.ts';
import {
	measureDonorFacts,
	type DonorFacts,
	type DonorFactsAsked
} from '../pipeline/donor-facts.ts';
import { readInstruments } from '../pipeline/sdg-instruments.ts';
import type { PlacedPoint } from '../pipeline/targets.ts';
import { ownMeasuresSaid } from '../project/own-indicators.ts';
import { profileOf } from '../project/profile.ts';
import type { Project } from '../project/project.ts';
import { consentInForce } from '../project/releases.ts';
import { instrumentsInForce, proposalsInForce } from '../project/sdg.ts';
import { writtenStories } from '../project/stories.ts';
import { summaryGroups } from '../project/summary-choices.ts';
import { latestPoints, targetCells } from '../reports/donor-making.ts';
import { ownDefinitionsOf } from './own-definitions.ts';
import { showWork } from './project-work.ts';
import { projectState } from './project.svelte.ts';

/** What was counted for documents for donors: one answer at a time is remembered, as long as nothing of it can have changed. */

let known: { readonly key: string; readonly facts: DonorFacts } | null = null;

export interface FactsWanted {
	readonly period: Period;
	readonly points: readonly PlacedPoint[];
	/** Another one whenever the numbers may have changed. */
	readonly version: number;
}

/** What a document of a period could hold, counted where it was not. */
export async function donorFacts(
	engine: MainEngine,
	project: Project,
	wanted: FactsWanted
): Promise<DonorFacts> {
	const asked = await askedOf(engine, project, wanted);
	const key = keyOf(asked);
	if (known?.key === key) return known.facts;
	known = null;
	const facts = await measureDonorFacts(engine, asked, (share) => {
		showWork({ step: 'counting agreed', share });
	});
	known = { key, facts };
	return facts;
}

async function askedOf(
	engine: MainEngine,
	project: Project,
	{ period, points, version }: FactsWanted
): Promise<DonorFactsAsked> {
	const { reportingCurrency, rates } = profileOf(project);
	return {
		period,
		periods: projectState.periods,
		state: JSON.stringify([project.id, version]),
		consent: consentInForce(project, await readConsent(engine)),
		rates: ratesInForce(reportingCurrency, rates),
		own: ownDefinitionsOf(project),
		splits: summaryGroups,
		targets: targetCells(latestPoints(points, period)),
		instruments: instrumentsInForce(project, await readInstruments(engine)),
		proposals: proposalsInForce(project),
		stories: writtenStories(project).map(({ indicatorId, place }) => ({ indicatorId, place })),
		named: [...ownMeasuresSaid(project)].flatMap(([code, { label }]) =>
			label.trim() === '' ? [] : [code]
		)
	};
}

/** Definitions hold functions; they change with the state alone. */
function keyOf({ own: _own, consent, ...asked }: DonorFactsAsked): string {
	return JSON.stringify([asked, [...consent] satisfies [string, Consent][]]);
}
