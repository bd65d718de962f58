import type { Highs } from 'highs';
import type { ReleasedCell } from '$lib/domain/disclosure/release';
import {
	countsOf,
	isCount,
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
	readonly what: 'numerator' | 'rest' | 'whole';
	readonly truth: number;
	readonly low: number;
	readonly high: number;
}

type Sign = '+' | '-';

/** What somebody knows besides, from another indicator of the same communities. */
export interface Partner {
	readonly seen: readonly Seen[];
	readonly tells: 'numerator' | 'denominator';
	/** Which count here it is, is a part of, or has as a part. */
	readonly of: 'n' | 'd';
	readonly as: 'same' | 'part' | 'cover';
}

/**
 * Cells whose small count is narrowed below 1 to 9.
 *
 * @param partners what other indicators tell of the same counts
 */
export function narrowedCells(
	highs: Highs,
	project: MadeUpProject,
	seen: readonly Seen[],
	partners: readonly Partner[] = []
): readonly Narrowed[] {
	const known = knownText(project, seen, partners);
	return seen
		.filter(({ cell }) => cell.state === 'suppressed')
		.flatMap(({ address }) => [
			...narrowedNumerator(highs, known, project, address),
			...(isCount(address) ? [] : narrowedRest(highs, known, project, address))
		]);
}

/** Hidden cells of which a small whole is narrowed below 1 to 9: of children hurt, and of referrals. */
export function narrowedWholes(
	highs: Highs,
	project: MadeUpProject,
	seen: readonly Seen[],
	partners: readonly Partner[] = []
): readonly Narrowed[] {
	const known = knownText(project, seen, partners);
	return seen.flatMap(({ address, cell }) => {
		const counts = countsOf(project, address);
		const truth = denominatorOf(counts);
		if (cell.state !== 'suppressed' || truth < 1 || truth > 9) return [];
		const [low, high] = range(highs, known, sum(project, counts, 'd', '+'));
		return low <= 1 && high >= 9 ? [] : [{ address, what: 'whole', truth, low, high }];
	});
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
	const most = isCount(address) ? 9 : Math.min(9, denominatorOf(counts));
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
	letter: string,
	sign: Sign
): string {
	// A line of a program may not be long.
	return counts.map((one) => ` ${sign} ${letter}${project.counts.indexOf(one)}\n`).join('');
}

function knownText(
	project: MadeUpProject,
	seen: readonly Seen[],
	partners: readonly Partner[]
): string {
	const partnerRows = partners.flatMap((partner, index) => rowsOf(project, partner, `p${index}x`));
	const rows = seen.flatMap(({ address, cell }) => {
		const counts = countsOf(project, address);
		if (counts.length === 0) return [];
		const numerator = sum(project, counts, 'n', '+');
		const isShare = !isCount(address);
		const of = cell.denominator;
		return [
			...toldRows(numerator, cell),
			...(isShare && of !== null ? [`${sum(project, counts, 'd', '+')} = ${of}`] : [])
		];
	});
	const letters = [
		'n',
		'd',
		...partners.flatMap(({ as }, index) => (as === 'same' ? [] : [`p${index}x`]))
	];
	const unknown = project.counts.flatMap((_, index) =>
		letters.map((letter) => `${letter}${index}`)
	);
	const within = project.counts.map((_, index) => ` + d${index} - n${index} >= 0`);
	const isShare = seen.some(({ address }) => !isCount(address));
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

/** What a partner tells, as rows about these counts, or about counts of its own that are parts of them. */
function rowsOf(
	project: MadeUpProject,
	{ seen, tells, of, as }: Partner,
	ownLetter: string
): readonly string[] {
	const letter = as === 'same' ? of : ownLetter;
	const told = seen.flatMap(({ address, cell }) => {
		const counted = sum(project, countsOf(project, address), letter, '+');
		if (counted === '') return [];
		if (tells === 'numerator') return toldRows(counted, cell);
		return cell.denominator === null ? [] : [`${counted} = ${cell.denominator}`];
	});
	if (as === 'same') return told;
	const [most, least] = as === 'part' ? [of, letter] : [letter, of];
	return [...told, ...project.counts.map((_, at) => ` + ${most}${at} - ${least}${at} >= 0`)];
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
