import { catalogueIndicator } from '../indicators/index.ts';
import type { BreakdownId, Direction, IndicatorDefinition } from '../indicators/definition.ts';
import { isDay } from '../period.ts';
import { countsFromZero, type Registers } from './points.ts';
import { formulaFault, type NoProgress } from './progress.ts';
import { usualTolerance, type Target, type TargetFormula } from './target.ts';

/** A target while somebody writes it: numbers as they are typed. */
export interface TargetDraft extends Omit<Target, 'value' | 'baseline' | 'tolerance'> {
	readonly value: string;
	readonly baselineValue: string;
	readonly baselineDay: string;
	readonly tolerance: string;
}

/** What is missing or cannot be, and must be mended before the target can be kept. */
export type TargetFinding =
	| 'value missing'
	| 'value unreadable'
	| 'baseline unreadable'
	| 'tolerance unreadable'
	| 'day missing'
	| 'before its baseline'
	| 'counted from zero'
	| 'group missing'
	| Exclude<NoProgress, 'no number'>;

export interface ReadTarget {
	readonly target: Target;
	readonly findings: readonly TargetFinding[];
}

/** What a new target says before anybody changed it: where lower is better it is judged from a baseline. */
export function newTarget(
	id: string,
	indicatorId: string,
	scope: string,
	day: string
): TargetDraft {
	return {
		id,
		indicatorId,
		scope,
		breakdown: '',
		group: '',
		kind: 'end',
		period: '',
		formula: usualFormula(catalogueIndicator(indicatorId)?.direction ?? 'none'),
		value: '',
		baselineValue: '',
		baselineDay: '',
		day,
		tolerance: String(usualTolerance),
		setBy: '',
		reason: ''
	};
}

const usualFormula = (direction: Direction): TargetFormula =>
	direction === 'down' ? 'way_from_baseline' : 'share_of_target';

export function draftOf({ value, baseline, tolerance, ...rest }: Target): TargetDraft {
	return {
		...rest,
		value: String(value),
		baselineValue: baseline === null ? '' : String(baseline.value),
		baselineDay: baseline?.day ?? '',
		tolerance: String(tolerance)
	};
}

/**
 * A number as people type it, with a percent sign or without; `null` where it can't be read. A comma before three last
 * digits may part thousands or decimals, and is not guessed at.
 */
export function readNumber(typed: string): number | null {
	const plain = typed.replace(/[\s%]/g, '');
	if (/^-?[1-9]\d{0,2},\d{3}$/.test(plain) || !/^-?\d+([.,]\d+)?$/.test(plain)) return null;
	return Number(plain.replace(',', '.'));
}

/** The target that a draft comes to, and what stands in its way. */
export function readDraft(
	draft: TargetDraft,
	definition: IndicatorDefinition | undefined
): ReadTarget {
	const { value, baselineValue, baselineDay, tolerance, ...rest } = draft;
	const [target, baseline, room] = [value, baselineValue, tolerance].map(readNumber);
	const read: Target = {
		...rest,
		value: target ?? 0,
		baseline:
			baseline === null || baseline === undefined ? null : { value: baseline, day: baselineDay },
		tolerance: room ?? usualTolerance
	};
	return { target: read, findings: findingsOf(draft, read, definition) };
}

/** Which measures are registers is known once the target is held against its number. */
const unknownRegisters: Registers = new Set();

function findingsOf(
	draft: TargetDraft,
	read: Target,
	definition: IndicatorDefinition | undefined
): TargetFinding[] {
	const findings: TargetFinding[] = [];
	const isTyped = (text: string): boolean => text.trim() !== '';
	const isReadable = readNumber(draft.value) !== null;
	if (!isTyped(draft.value)) findings.push('value missing');
	else if (!isReadable) findings.push('value unreadable');
	const isBaselineRead = !isTyped(draft.baselineValue) || read.baseline !== null;
	if (!isBaselineRead) findings.push('baseline unreadable');
	if ((readNumber(draft.tolerance) ?? -1) < 0) findings.push('tolerance unreadable');
	if (!isDay(draft.day)) findings.push('day missing');
	if (read.baseline !== null && read.baseline.day > read.day) findings.push('before its baseline');
	if (definition !== undefined && countsFromZero(read, definition, unknownRegisters)) {
		findings.push('counted from zero');
	}
	if (draft.breakdown !== '' && draft.group === '') findings.push('group missing');
	const fault =
		isReadable && isBaselineRead ? formulaFault(read, definition?.direction ?? 'none') : null;
	return fault === null || fault === 'no number' ? findings : [...findings, fault];
}

/** A draft about another indicator: what the old one alone could be split by is let go. */
export function aboutIndicator(
	draft: TargetDraft,
	id: string,
	direction: Direction,
	splits: readonly BreakdownId[]
): TargetDraft {
	const isSplit = draft.breakdown !== '' && splits.includes(draft.breakdown);
	return {
		...draft,
		indicatorId: id,
		formula: usualFormula(direction),
		...(isSplit ? {} : { breakdown: '' as const, group: '' })
	};
}
