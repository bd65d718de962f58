import * as v from 'valibot';
import { breakdownIds } from '../domain/indicators/definition';
import { targetFormulas, targetKinds, targetSetters } from '../domain/targets/target';

const day = v.pipe(v.string(), v.isoDate());
const finite = v.pipe(v.number(), v.finite());

/** A target as it stands in a project. */
export const targetSchema = v.object({
	id: v.pipe(v.string(), v.nonEmpty()),
	indicatorId: v.pipe(v.string(), v.nonEmpty()),
	scope: v.string(),
	breakdown: v.picklist(['', ...breakdownIds]),
	group: v.string(),
	kind: v.picklist(targetKinds),
	period: v.string(),
	formula: v.picklist(targetFormulas),
	baseline: v.nullable(v.object({ value: finite, day: v.union([v.literal(''), day]) })),
	value: finite,
	day,
	tolerance: v.pipe(finite, v.minValue(0)),
	setBy: v.picklist(['', ...targetSetters]),
	reason: v.string()
});
