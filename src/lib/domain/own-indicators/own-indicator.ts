import type { AreaOfConcern, Direction, RowsDefinition } from '../indicators/definition.ts';
import { compileFormula } from './compile.ts';
import type { FormulaProblem } from './formula-problem.ts';
import { parseFormula } from './parse.ts';

/** An indicator that somebody made for a project: what it counts as an expression, and what it says of itself. */
export interface OwnIndicator {
	readonly id: string;
	readonly name: string;
	readonly area: OwnArea;
	readonly direction: Direction;
	/** What its numbers are of, in the maker's words: `meetings`; `''` where nobody said. */
	readonly unitWord: string;
	/** What it does not count, in the maker's words. */
	readonly not: string;
	readonly expression: string;
}

/**
 * Areas in which an own indicator may stand. One about harm (actions against it, meetings about it) has an id that says
 * so: its small counts are not for sharing, and without a direction it has no colour.
 */
export const ownAreas = [
	'action',
	'participation',
	'ownership',
	'sustainability',
	'harm'
] as const satisfies readonly AreaOfConcern[];
export type OwnArea = (typeof ownAreas)[number];

export type CompiledOwn =
	| { readonly own: OwnIndicator; readonly definition: RowsDefinition }
	| { readonly own: OwnIndicator; readonly problem: FormulaProblem };

/**
 * How an own indicator is measured, or what of its expression cannot be read.
 *
 * @param id under which it is measured, where that is another than its own
 */
export function compileOwn(own: OwnIndicator, id = own.id): CompiledOwn {
	const parsed = parseFormula(own.expression);
	if ('problem' in parsed) return { own, problem: parsed.problem };
	const { area, direction } = own;
	return { own, definition: compileFormula(parsed.formula, { id, area, direction }) };
}

/** The definitions of all that can be measured. */
export function ownDefinitions(owns: readonly OwnIndicator[]): readonly RowsDefinition[] {
	return owns.flatMap((own) => {
		const compiled = compileOwn(own);
		return 'definition' in compiled ? [compiled.definition] : [];
	});
}
