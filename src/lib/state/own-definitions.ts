import { ownDefinitions } from '../domain/own-indicators/own-indicator.ts';
import type { OwnDefinitions } from '../pipeline/measure.ts';
import { ownIndicatorsInForce, ownMeasuresSaid } from '../project/own-indicators.ts';
import type { Project } from '../project/project.ts';

/** What a project counts besides the catalogue, by its decisions. */
export function ownDefinitionsOf(project: Pick<Project, 'decisions'>): OwnDefinitions {
	const said = [...ownMeasuresSaid(project)];
	return {
		indicators: ownDefinitions(ownIndicatorsInForce(project)),
		directions: new Map(said.map(([code, { direction }]) => [code, direction]))
	};
}
