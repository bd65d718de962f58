import * as v from 'valibot';
import { proposedGrades } from '../domain/sdg/grade';
import { firstYearOfFigures, lastYearOfFigures } from '../domain/sdg/national-figure';
import { sdgCodes } from '../domain/sdg/texts';

/** What decisions about SDG alignment say, as it stands in a project. */

const filled = v.pipe(v.string(), v.nonEmpty());
const age = v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0)));

export const instrumentSchema = v.object({
	measureCode: filled,
	version: filled,
	wording: v.string(),
	population: v.string(),
	ageFrom: age,
	ageTo: age,
	recall: v.string(),
	source: v.string()
});

/** A proposal has a reason; what it may come to is judged anew whenever it is looked at. */
export const alignmentSchema = v.object({
	indicatorId: filled,
	code: v.picklist(sdgCodes),
	grade: v.picklist(proposedGrades),
	reason: v.pipe(v.string(), v.trim(), v.nonEmpty())
});

export const figureSchema = v.object({
	id: filled,
	code: v.picklist(sdgCodes),
	figure: filled,
	country: filled,
	year: v.pipe(
		v.number(),
		v.integer(),
		v.minValue(firstYearOfFigures),
		v.maxValue(lastYearOfFigures)
	),
	source: filled
});
