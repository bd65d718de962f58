import type { ProblemCode, Severity } from '../problem.ts';
import { name } from '../sql.ts';
import type { TableId } from '../tables/index.ts';
import { highOf } from './cell-sql.ts';

/** A rule about the cells of one row, as an SQL condition that is true where it is broken. */
export interface RowCheck {
	/** The model column at which the problem is shown. */
	readonly column: string;
	/** Columns that the condition reads. */
	readonly reads: readonly string[];
	/** Columns that the file must not give. */
	readonly lacks?: readonly string[];
	readonly code: ProblemCode;
	readonly severity: Severity;
	readonly broken: string;
}

const endsBefore = (start: string, end: string): RowCheck => ({
	column: end,
	reads: [start, end],
	code: 'ends before start',
	severity: 'please check',
	broken: `${name(end)} < ${name(start)}`
});

/** Broken only where it is certain: the smallest part is above the largest whole. */
const partAboveWhole = (part: string, whole: string): RowCheck => ({
	column: part,
	reads: [part, whole],
	code: 'part above whole',
	severity: 'please check',
	broken: `${name(part)} > ${name(highOf(whole))}`
});

/** No community has so many people: what stands there belongs into another column. */
const mostInCommunity = 1_000_000;

/** No meeting, and no group that scores something together, has so many people or decisions. */
const mostAtMeeting = 10_000;

const tooMany =
	(most: number) =>
	(column: string): RowCheck => ({
		column,
		reads: [column],
		code: 'count too large',
		severity: 'set aside',
		broken: `${name(column)} > ${most}`
	});

const ofMeeting: readonly string[] = [
	...['girls', 'boys', 'women', 'men', 'with_disability'],
	...['decisions_total', 'decisions_community', 'adjustments_agreed', 'adjustments_done']
];

/** Contradictions inside one row. All but a score outside its scale and a count beyond belief are used all the same (rules 22, 31). */
export const rowChecks: Readonly<Partial<Record<TableId, readonly RowCheck[]>>> = {
	communities: [
		endsBefore('start_date', 'handover_date'),
		...['households', 'pop_children', 'pop_girls_10_19', 'pop_under5'].map(tooMany(mostInCommunity))
	],
	meetings: [
		...ofMeeting.map(tooMany(mostAtMeeting)),
		partAboveWhole('decisions_community', 'decisions_total'),
		partAboveWhole('adjustments_done', 'adjustments_agreed')
	],
	actions: [
		endsBefore('date_started', 'date_ended'),
		...['steps_planned', 'steps_done'].map(tooMany(mostAtMeeting)),
		partAboveWhole('steps_done', 'steps_planned'),
		{
			column: 'end_reason',
			reads: ['end_reason', 'date_ended'],
			code: 'ended without date',
			severity: 'please check',
			broken: 'end_reason IS NOT NULL AND date_ended IS NULL'
		},
		{
			column: 'end_reason',
			reads: ['end_reason'],
			lacks: ['date_ended'],
			code: 'ended without date',
			severity: 'please check',
			broken: 'end_reason IS NOT NULL'
		}
	],
	measures: [
		endsBefore('period_start', 'period_end'),
		partAboveWhole('numerator', 'denominator'),
		partAboveWhole('referral_completed', 'referred')
	],
	ownership: [
		tooMany(mostAtMeeting)('n_people'),
		{
			column: 'score',
			reads: ['score', 'scale_max'],
			code: 'score outside scale',
			severity: 'set aside',
			broken: 'score < 1 OR score > coalesce(scale_max::DOUBLE, 5)'
		}
	],
	followup: [
		...['roles_total', 'roles_new', 'local_facilitators'].map(tooMany(mostAtMeeting)),
		partAboveWhole('roles_new', 'roles_total')
	],
	context_events: [
		endsBefore('date_start', 'date_end'),
		{
			column: 'scope',
			reads: ['scope'],
			code: 'scope blank',
			severity: 'please check',
			broken: 'scope IS NULL'
		}
	]
};
