import type { Highs } from 'highs';
import type { ReleasedCell } from '$lib/domain/disclosure/release';
import {
	countsOf,
	denominatorOf,
	numeratorOf,
	type Address,
	type MadeUpProject,
	type TrueCount
} from './made-up-documents';

/**
 * An attacker of its own, who knows the product's rules and every released cell, and looks for the single counts behind them:
 * one unknown for each community, quarter and group, as text of a program in whole numbers. It shares no code with the check
 * before the release.
 */

/** A cell as somebody outside holds it, with where it stands. */
export interface Seen {
	readonly address: Address;
	readonly cell: ReleasedCell;
}

export interface Narrowed {
	readonly address: Address;
	readonly what: 'numerator' | 'rest';
	readonly truth: number;
	readonly low: number;
	readonly high: number;
}

type Sign = '+' | '-';

/**
 * Cells whose small count is narrowed below 1 to 9.
 *
 * @param partners cells of another indicator, of which the denominators are the numerators of this one
 */
export function narrowedCells(
	highs: Highs,
	project: MadeUpProject,
	seen: readonly Seen[],
	partners: readonly Seen[] = []
): readonly Narrowed[] {
	const known = knownText(project, seen, partners);
	return seen
		.filter(({ cell }) => cell.state === 'suppressed')
		.flatMap(({ address }) => [
			...narrowedNumerator(highs, known, project, address),
			...(address.indicator === 'H10' ? [] : narrowedRest(highs, known, project, address))
		]);
}

function narrowedNumerator(
	highs: Highs,
	known: string,
	project: MadeUpProject,
	address: Address
): readonly Narrowed[] {
	const counts = countsOf(project, address);
	const truth = numeratorOf(counts);
	if (truth < 1 || truth > 9) return [];
	const most = address.indicator === 'H10' ? 9 : Math.min(9, denominatorOf(counts));
	const [low, high] = range(highs, known, sum(project, counts, 'n', '+'));
	return low <= 1 && high >= most ? [] : [{ address, what: 'numerator', truth, low, high }];
}

function narrowedRest(
	highs: Highs,
	known: string,
	project: MadeUpProject,
	address: Address
): readonly Narrowed[] {
	const counts = countsOf(project, address);
	const truth = denominatorOf(counts) - numeratorOf(counts);
	if (truth < 1 || truth > 9) return [];
	const rest = `${sum(project, counts, 'd', '+')}${sum(project, counts, 'n', '-')}`;
	const [low, high] = range(highs, known, rest);
	const most = Math.min(9, denominatorOf(counts));
	return low <= 1 && high >= most ? [] : [{ address, what: 'rest', truth, low, high }];
}

function sum(
	project: MadeUpProject,
	counts: readonly TrueCount[],
	letter: 'n' | 'd',
	sign: Sign
): string {
	// A line of a program may not be long.
	return counts.map((one) => ` ${sign} ${letter}${project.counts.indexOf(one)}\n`).join('');
}

function knownText(
	project: MadeUpProject,
	seen: readonly Seen[],
	partners: readonly Seen[]
): string {
	const partnerRows = partners.flatMap(({ address, cell: { denominator } }) =>
		denominator === null
			? []
			: [`${sum(project, countsOf(project, address), 'n', '+')} = ${denominator}`]
	);
	const rows = seen.flatMap(({ address, cell }) => {
		const counts = countsOf(project, address);
		if (counts.length === 0) return [];
		const numerator = sum(project, counts, 'n', '+');
		const isShare = address.indicator !== 'H10';
		const of = cell.denominator;
		return [
			...toldRows(numerator, cell),
			...(isShare && of !== null ? [`${sum(project, counts, 'd', '+')} = ${of}`] : [])
		];
	});
	const unknown = project.counts.flatMap((_, index) => [`n${index}`, `d${index}`]);
	const within = project.counts.map((_, index) => ` + d${index} - n${index} >= 0`);
	const isShare = seen.some(({ address }) => address.indicator !== 'H10');
	return [
		'Subject To',
		...rows,
		...partnerRows,
		...(isShare ? within : []),
		'Bounds',
		...unknown.map((one) => `0 <= ${one} <= 100000`),
		'General',
		...unknown.map((one) => ` ${one}`),
		'End'
	].join('\n');
}

function toldRows(
	numerator: string,
	{ state, numerator: count, isRounded, band }: ReleasedCell
): readonly string[] {
	if (band !== undefined) return [`${numerator} >= ${band.low}`, `${numerator} <= ${band.high}`];
	if (state !== 'value' || count === null) return [];
	if (isRounded !== true) return [`${numerator} = ${count}`];
	return [`${numerator} >= ${count - 2}`, `${numerator} <= ${count + 2}`];
}

function range(highs: Highs, known: string, objective: string): readonly [number, number] {
	const extreme = (direction: string): number => {
		// Its presolve calls some of these programs infeasible that are not (1.15.3, whole numbers).
		const found = highs.solve(`${direction}\nobj:${objective}\n${known}`, {
			output_flag: false,
			presolve: 'off'
		});
		if (found.Status !== 'Optimal') throw new Error(`unexpected end: ${found.Status}`);
		return Math.round(found.ObjectiveValue);
	};
	return [extreme('Minimize'), extreme('Maximize')];
}
