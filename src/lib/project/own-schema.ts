import * as v from 'valibot';
import { howOftens, measurePictures } from '../domain/indicators/own-measure-words';
import { isOwnHarmId, isOwnIndicatorId } from '../domain/own-indicators/own-id';
import { ownAreas } from '../domain/own-indicators/own-indicator';

const direction = v.picklist(['up', 'down', 'none']);

/** An own indicator as it stands in a project. Its expression is read, and what is wrong with it said, where it is counted. */
export const ownIndicatorSchema = v.pipe(
	v.object({
		id: v.pipe(v.string(), v.check(isOwnIndicatorId)),
		name: v.string(),
		area: v.picklist(ownAreas),
		direction,
		unitWord: v.string(),
		not: v.string(),
		expression: v.string()
	}),
	v.check(({ id, area }) => isOwnHarmId(id) === (area === 'harm'))
);

/** What a community said of a measure of its own. */
export const ownMeasureSchema = v.object({
	code: v.pipe(v.string(), v.nonEmpty()),
	label: v.string(),
	picture: v.picklist(['', ...measurePictures]),
	unitWord: v.string(),
	direction,
	howOften: v.picklist(['', ...howOftens])
});
