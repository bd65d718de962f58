import { release } from '../domain/disclosure/release.ts';
import { isChosenAction } from '../domain/evidence/action-choice.ts';
import type { ActionsQuestion } from '../domain/evidence/community-change.ts';
import { handedOverSql } from '../domain/evidence/still-going-sql.ts';
import {
	curveSteps,
	stillGoing,
	watchedMarks,
	type HandedOver,
	type ReleasedCurves,
	type StillGoing,
	type WatchedBy
} from '../domain/evidence/still-going.ts';
import type { PlaceKey } from '../domain/evidence/timeline-sql.ts';
import type { Engine } from '../engine/engine.ts';
import { textOrNull } from './row-fields.ts';

/** The actions of a place that were under way when they were handed over, with what became of them. */
export async function readHandedOver(
	engine: Engine,
	place: PlaceKey
): Promise<readonly HandedOver[]> {
	const rows = await engine.query(handedOverSql(place));
	return rows.map((row) => ({
		action_id: String(row.action_id),
		community_id: String(row.community_id),
		harm: textOrNull(row.harm),
		action_type: textOrNull(row.action_type),
		managed_by: textOrNull(row.managed_by),
		money: row.money === 'none' || row.money === 'some' ? row.money : null,
		days: typeof row.days === 'number' ? row.days : null,
		stopped: row.stopped === true,
		finished: row.finished === true
	}));
}

export interface StillGoingView extends ReleasedCurves {
	readonly found: StillGoing;
}

/** Of the actions handed over those that a question is about, in one curve or in those of groups. */
export function viewStillGoing(
	{ definition, choice }: Pick<ActionsQuestion, 'definition' | 'choice'>,
	actions: readonly HandedOver[],
	by: WatchedBy
): StillGoingView {
	const chosen = actions.filter((action) => isChosenAction(definition?.id, choice, action));
	const found = stillGoing(chosen, by);
	const { tables } = release(
		[
			{ id: 'steps', cells: [], records: curveSteps(found) },
			{ id: 'marks', cells: [], records: watchedMarks(found) }
		],
		'officer'
	);
	// Released as they were written, in the shapes of `domain/evidence/still-going.ts`.
	const [steps, marks] = tables as unknown as readonly [
		ReleasedCurves['steps'],
		ReleasedCurves['marks']
	];
	return { found, steps, marks };
}
