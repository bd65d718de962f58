import type { Cell } from '../domain/cell.ts';
import { compileFormula } from '../domain/own-indicators/compile.ts';
import type { Formula } from '../domain/own-indicators/formula.ts';
import { draftId, earlierId, nextOwnId } from '../domain/own-indicators/own-id.ts';
import { compileOwn, type OwnIndicator } from '../domain/own-indicators/own-indicator.ts';
import { printFormula } from '../domain/own-indicators/print.ts';
import type { OwnMeasureWords } from '../domain/indicators/own-measure-words.ts';
import type { RowsDefinition } from '../domain/indicators/definition.ts';
import { isAsked, type Period } from '../domain/period.ts';
import type { OwnFinding } from '../pipeline/own-findings.ts';
import type { Place } from '../pipeline/read-cells.ts';
import type { RowsBehind } from '../pipeline/rows-behind.ts';
import {
	ownIdsEver,
	ownIndicatorsInForce,
	ownMeasuresSaid,
	ownVersions
} from '../project/own-indicators.ts';
import { decide } from './decide.ts';
import { projectState } from './project.svelte.ts';
import { cellOf, findingsOf, rowsBehind, selection, type Selection } from './results.ts';

export type { OwnFinding } from '../pipeline/own-findings.ts';

/** Indicators that somebody makes for the open project, and what is said of own measures: each a dated decision. */

/** Where a number is looked at. */
export interface At {
	readonly place: Place;
	readonly period: Period;
}

/** What the rows say of a formula that may not be kept yet. */
export interface OwnLive {
	readonly definition: RowsDefinition;
	readonly selection: Selection;
	readonly cell: Cell;
	readonly rows: RowsBehind;
	readonly findings: readonly OwnFinding[];
}

/** Counts a formula at a place and in a period, with the first rows behind it. */
export async function countNow(formula: Formula, { place, period }: At): Promise<OwnLive> {
	const id = draftId(printFormula(formula));
	const definition = compileFormula(formula, { id, area: 'action', direction: 'none' });
	const found = await selection(definition, {}, isAsked(period) ? [period] : []);
	const address = { place, period: period.id };
	const cell = cellOf(found, address);
	const rows = await rowsBehind(definition, address, {}, 0);
	const findings = await findingsOf(formula, place, period, cell);
	return { definition, selection: found, cell, rows, findings };
}

/** An own indicator of the shown project; `null` where there is none with this id. */
export function ownIndicator(id: string): OwnIndicator | null {
	const owns = projectState.shown === null ? [] : ownIndicatorsInForce(projectState.shown);
	return owns.find((own) => own.id === id) ?? null;
}

/** Own indicators whose expression cannot be read, so that nothing counts them. */
export function unreadableOwns(): readonly OwnIndicator[] {
	const owns = projectState.shown === null ? [] : ownIndicatorsInForce(projectState.shown);
	return owns.filter((own) => 'problem' in compileOwn(own));
}

/** An earlier definition of an own indicator, with how it is measured; `null` where it cannot be read any more. */
export interface EarlierDefinition {
	readonly own: OwnIndicator;
	/** ISO days on which it began to hold and on which another took its place. */
	readonly since: string;
	readonly until: string;
	readonly definition: RowsDefinition | null;
}

export interface DefinitionHistory {
	/** The ISO day since which the definition holds that holds now. */
	readonly since: string;
	readonly expression: string;
	/** The newest first. */
	readonly earlier: readonly EarlierDefinition[];
}

/** The definitions that an own indicator had before the one that holds now. */
export function definitionHistory(id: string): DefinitionHistory {
	const versions = projectState.shown === null ? [] : ownVersions(projectState.shown, id);
	const earlier = versions.slice(0, -1).map(({ own, at }, index) => {
		const compiled = compileOwn(own, earlierId(id, own.expression));
		return {
			own,
			since: at.slice(0, 10),
			until: (versions[index + 1]?.at ?? at).slice(0, 10),
			definition: 'definition' in compiled ? compiled.definition : null
		};
	});
	const last = versions.at(-1);
	return {
		since: last?.at.slice(0, 10) ?? '',
		expression: last?.own.expression ?? '',
		earlier: earlier.toReversed()
	};
}

/** An id for an own indicator that is made now. */
export function newOwnId(): string {
	return nextOwnId(projectState.project === null ? [] : ownIdsEver(projectState.project));
}

/** What was said of a community's own measure; nothing of it where nobody said anything. */
export function measureSaid(code: string): OwnMeasureWords {
	const said = projectState.shown === null ? undefined : ownMeasuresSaid(projectState.shown);
	const nothing = {
		code,
		label: '',
		picture: '',
		unitWord: '',
		direction: 'none',
		howOften: ''
	} as const;
	return said?.get(code.toLowerCase()) ?? nothing;
}

/** Makes an own indicator, or changes what it counts or says. @returns the decision's id, `null` where it was not kept */
export function keepOwnIndicator(says: OwnIndicator): Promise<string | null> {
	return decide({ kind: 'own indicator', says });
}

/** Stops counting an own indicator; what it was stays in the history. */
export function removeOwnIndicator(says: OwnIndicator): Promise<string | null> {
	return decide({ kind: 'own indicator', says, isRemoved: true });
}

/** Keeps what a community says of a measure of its own. */
export function keepOwnMeasure(says: OwnMeasureWords): Promise<string | null> {
	return decide({ kind: 'own measure', says });
}
