import type { AlignmentProposal } from '../domain/sdg/alignment';
import { instrumentKey, type Instrument } from '../domain/sdg/instrument';
import type { NationalFigure } from '../domain/sdg/national-figure';
import type { AlignmentDecision, FigureDecision, InstrumentDecision } from './decisions/about-sdg';
import type { Project } from './project';

/** What the decisions about SDG alignment come to. */

type Decided = Pick<Project, 'decisions'>;

/**
 * How measures were asked: as files say it, each as it was last decided, and those that were written on a screen.
 *
 * @param inFiles as they came in with files
 */
export function instrumentsInForce(
	{ decisions }: Decided,
	inFiles: readonly Instrument[]
): readonly Instrument[] {
	const decided = decisions.filter(
		(decision): decision is InstrumentDecision => decision.kind === 'instrument' && decision.on
	);
	const instruments = new Map<string, Instrument | null>(
		inFiles.map((instrument) => [instrumentKey(instrument), instrument])
	);
	for (const { says, isRemoved } of decided) {
		instruments.set(instrumentKey(says), isRemoved === true ? null : says);
	}
	return [...instruments.values()].filter((instrument) => instrument !== null);
}

/** What was proposed of numbers and SDG targets; of several about one pair the newest. */
export function proposalsInForce({ decisions }: Decided): readonly AlignmentProposal[] {
	const decided = decisions.filter(
		(decision): decision is AlignmentDecision => decision.kind === 'alignment' && decision.on
	);
	const newest = new Map(
		decided.map(({ says }) => [`${says.indicatorId}\n${says.code}`, says] as const)
	);
	return [...newest.values()];
}

/** The newest decision about one pair that is on; switching it off gives back what held before. */
export function decisionOnPair(
	{ decisions }: Decided,
	{ indicatorId, code }: Pick<AlignmentProposal, 'indicatorId' | 'code'>
): AlignmentDecision | undefined {
	return decisions.findLast(
		(decision): decision is AlignmentDecision =>
			decision.kind === 'alignment' &&
			decision.on &&
			decision.says.indicatorId === indicatorId &&
			decision.says.code === code
	);
}

/** The national figures that stand as context, in the order in which they were first given. */
export function figuresInForce({ decisions }: Decided): readonly NationalFigure[] {
	const figures = new Map<string, NationalFigure | null>();
	for (const decision of decisions) {
		if (!isFigure(decision)) continue;
		const { says, isRemoved } = decision;
		figures.set(says.id, isRemoved === true ? null : says);
	}
	return [...figures.values()].filter((figure) => figure !== null);
}

const isFigure = (decision: Project['decisions'][number]): decision is FigureDecision =>
	decision.kind === 'national figure' && decision.on;
