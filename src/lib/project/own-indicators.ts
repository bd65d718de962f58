import type { OwnMeasureWords } from '../domain/indicators/own-measure-words';
import type { OwnIndicator } from '../domain/own-indicators/own-indicator';
import type { OwnIndicatorDecision, OwnMeasureDecision } from './decisions/about-numbers';
import type { Project } from './project';

/** What the decisions about own indicators and own measures come to. */

type Decided = Pick<Project, 'decisions'>;

const ownDecisions = ({ decisions }: Decided): readonly OwnIndicatorDecision[] =>
	decisions.filter(
		(decision): decision is OwnIndicatorDecision => decision.kind === 'own indicator'
	);

/** The own indicators that are counted, each as it was last decided, in the order in which they were made. */
export function ownIndicatorsInForce(project: Decided): readonly OwnIndicator[] {
	const owns = new Map<string, OwnIndicator | null>();
	for (const { on, says, isRemoved } of ownDecisions(project)) {
		if (on) owns.set(says.id, isRemoved === true ? null : says);
	}
	return [...owns.values()].filter((own) => own !== null);
}

/** The ids of all own indicators that ever were: none is given twice. */
export function ownIdsEver(project: Decided): readonly string[] {
	return [...new Set(ownDecisions(project).map(({ says }) => says.id))];
}

/** A definition that an own indicator has or had. */
export interface OwnVersion {
	readonly own: OwnIndicator;
	/** From when on, an ISO instant. */
	readonly at: string;
}

/** The definitions of an own indicator, the oldest first; words that were changed make none of their own. */
export function ownVersions(project: Decided, id: string): readonly OwnVersion[] {
	const decided = ownDecisions(project).filter(({ on, says }) => on && says.id === id);
	const versions: OwnVersion[] = [];
	for (const { says: own, at } of decided) {
		const last = versions.at(-1);
		if (last?.own.expression === own.expression)
			versions[versions.length - 1] = { own, at: last.at };
		else versions.push({ own, at });
	}
	return versions;
}

/** What communities said of their own measures, by code in lower case. */
export function ownMeasuresSaid({ decisions }: Decided): ReadonlyMap<string, OwnMeasureWords> {
	const said = decisions.filter(
		(decision): decision is OwnMeasureDecision => decision.kind === 'own measure' && decision.on
	);
	return new Map(said.map(({ says }) => [says.code.toLowerCase(), says]));
}
