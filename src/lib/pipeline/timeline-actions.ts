import { harmOfMeasure } from '../domain/evidence/harm-of-measure.ts';
import type { ActionRecord } from '../domain/evidence/timeline.ts';
import type { MeasureDefinition } from '../domain/indicators/definition.ts';
import type { Row } from '../engine/engine.ts';
import { textOrNull } from './row-fields.ts';
import type { Span } from './timeline-events.ts';

/**
 * Those of some actions that were under way on a line of time: first those on the harm of its measure, then all
 * others, each part in the order of beginning.
 *
 * @param rows of `actionsSql`
 */
export function actionsOnLine(
	rows: readonly Row[],
	definition: MeasureDefinition | null,
	{ firstDay, lastDay }: Span
): readonly ActionRecord[] {
	const harm = harmOfMeasure(definition?.id);
	const onLine = rows
		.map((row) => actionOf(row, harm, lastDay))
		.filter(
			(action) =>
				action.date_started <= lastDay &&
				(action.date_ended === null || action.date_ended >= firstDay)
		);
	return [
		...onLine.filter((action) => action.is_about_measure),
		...onLine.filter((action) => !action.is_about_measure)
	];
}

function actionOf(row: Row, harm: string | undefined, lastDay: string): ActionRecord {
	const ended = textOrNull(row.date_ended);
	return {
		action_id: String(row.action_id),
		title: textOrNull(row.title),
		harm: textOrNull(row.harm),
		action_type: textOrNull(row.action_type),
		community_label: String(row.community_label),
		managed_by: textOrNull(row.managed_by),
		date_started: String(row.date_started),
		date_ended: ended,
		end_reason: textOrNull(row.end_reason),
		is_about_measure: harm !== undefined && row.harm === harm,
		is_going: ended === null || ended > lastDay
	};
}
