import { release } from '../domain/disclosure/release.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Period } from '../domain/period.ts';
import {
	refusalOfProposal,
	type AlignmentProposal,
	type Refusal
} from '../domain/sdg/alignment.ts';
import { instrumentKey, type Instrument } from '../domain/sdg/instrument.ts';
import type { NationalFigure } from '../domain/sdg/national-figure.ts';
import type { SdgSection } from '../domain/sdg/section.ts';
import type { Place } from '../pipeline/read-cells.ts';
import { readSdg, sdgSection, type SdgFacts } from '../pipeline/sdg.ts';
import { readInstruments, usesOf } from '../pipeline/sdg-instruments.ts';
import type { Project } from '../project/project.ts';
import {
	decisionOnPair,
	figuresInForce,
	instrumentsInForce,
	proposalsInForce
} from '../project/sdg.ts';
import { decide } from './decide.ts';
import { sharedEngine } from './engine.ts';
import { projectState } from './project.svelte.ts';
import { once } from './results.ts';
import { switchWhole } from './project-actions.ts';

/** SDG alignment of the open project, and what somebody says of it: each a dated decision. */

/** A way in which a measure was asked, with what is written down of it. */
export interface WayOfAsking {
	readonly measureCode: string;
	readonly version: string;
	readonly instrument: Instrument | null;
	/** Whether rows of the place were asked so. */
	readonly isUsed: boolean;
}

export interface SdgView {
	readonly facts: SdgFacts;
	readonly section: SdgSection;
	readonly figures: readonly NationalFigure[];
	readonly ways: readonly WayOfAsking[];
	readonly instruments: readonly Instrument[];
}

const instrumentsInFiles = (): Promise<readonly Instrument[]> =>
	once(['instruments in files'], async () => readInstruments(await sharedEngine()));

/** Grades and numbers of a place and period, released to the officer. */
export async function loadSdg(
	project: Pick<Project, 'decisions'>,
	place: Place,
	period: Period,
	// Another one whenever the numbers may have changed.
	_version: number
): Promise<SdgView> {
	const instruments = instrumentsInForce(project, await instrumentsInFiles());
	const proposals = proposalsInForce(project);
	const key = ['sdg', place.kind, place.id, period.id, instruments, proposals];
	const { definitions } = projectState;
	const facts = await once(key, async () =>
		readSdg(await sharedEngine(), { definitions, place, period, instruments, proposals })
	);
	const { tables } = release([facts.numbers, facts.chain], 'officer');
	return {
		facts,
		section: sdgSection(facts, tables),
		figures: figuresInForce(project),
		ways: waysOf(facts, instruments),
		instruments
	};
}

/** Every way in which measures were asked here, and those that are only written down. */
function waysOf({ uses }: SdgFacts, instruments: readonly Instrument[]): readonly WayOfAsking[] {
	const byKey = new Map(instruments.map((one) => [instrumentKey(one), one]));
	const used = uses.until.filter(({ version }) => version !== '');
	const ways = new Map(
		used.map(({ measureCode, version }): [string, WayOfAsking] => {
			const key = instrumentKey({ measureCode, version });
			return [key, { measureCode, version, instrument: byKey.get(key) ?? null, isUsed: true }];
		})
	);
	for (const [key, instrument] of byKey) {
		const { measureCode, version } = instrument;
		if (!ways.has(key)) ways.set(key, { measureCode, version, instrument, isUsed: false });
	}
	return [...ways.values()];
}

/** Why a proposal would not be followed; `null` where it would be. */
export function refusalOf(
	{ facts, instruments }: SdgView,
	definition: IndicatorDefinition,
	proposal: AlignmentProposal
): Refusal | null {
	const known = { rows: instruments, uses: usesOf(definition, facts.uses) };
	return refusalOfProposal(definition, known, proposal);
}

export function keepProposal(says: AlignmentProposal): Promise<string | null> {
	return decide({ kind: 'alignment', says: { ...says, reason: says.reason.trim() } });
}

/** Takes the newest proposal about a pair back: what held before holds again. */
export async function takeProposalBack(
	pair: Pick<AlignmentProposal, 'indicatorId' | 'code'>
): Promise<void> {
	const { project } = projectState;
	const found = project === null ? undefined : decisionOnPair(project, pair);
	if (found !== undefined) await switchWhole(found.id, false);
}

export function keepInstrument(says: Instrument): Promise<string | null> {
	return decide({ kind: 'instrument', says });
}

export function removeInstrument(says: Instrument): Promise<string | null> {
	return decide({ kind: 'instrument', says, isRemoved: true });
}

export function keepFigure(says: NationalFigure): Promise<string | null> {
	return decide({ kind: 'national figure', says });
}

export function removeFigure(says: NationalFigure): Promise<string | null> {
	return decide({ kind: 'national figure', says, isRemoved: true });
}
