import type { ChangeFacts } from '../change-facts.ts';
import { firstActionDays, type ActionsQuestion } from '../community-change.ts';
import type { EventRecord, Point, PointKind } from '../timeline.ts';
import type { AnyCaution } from './cautions-of.ts';
import type { NamedPlace, PlaceAt } from './pair-caution.ts';

/** Which rows of the model made a caution fire. */
export type RowsWanted =
	/** Rows behind a number of one community at some of its times. */
	| {
			readonly table: 'measures';
			readonly measureId: string;
			readonly by: PointKind;
			readonly community_id: string;
			readonly at: readonly string[];
	  }
	| { readonly table: 'communities'; readonly community_id: string }
	| {
			readonly table: 'context_events';
			readonly kind: string | null;
			readonly label: string | null;
			readonly date_start: string;
	  }
	/** The actions of a community that began on one day. */
	| { readonly table: 'actions'; readonly community_id: string; readonly date_started: string }
	/** Assessments with a facilitator from outside. */
	| { readonly table: 'ownership'; readonly community_id: string };

type EventLike = Pick<EventRecord, 'kind' | 'label' | 'date_start'>;

const ofEvent = ({ kind, label, date_start }: EventLike): RowsWanted => ({
	table: 'context_events',
	kind,
	label,
	date_start
});

const ofCommunities = (places: readonly NamedPlace[]): readonly RowsWanted[] =>
	places.map(({ community_id }) => ({ table: 'communities', community_id }));

type Numbers = Pick<Extract<RowsWanted, { readonly table: 'measures' }>, 'measureId' | 'by'>;

const ofNumbers = (numbers: Numbers, places: readonly PlaceAt[]): readonly RowsWanted[] =>
	places.map(({ community_id, at }) => ({ table: 'measures', ...numbers, community_id, at }));

const numbersOf = ({ definition, facts }: ActionsQuestion): Numbers => ({
	// Without a measure nothing is said of numbers.
	measureId: definition?.id ?? '',
	by: facts.by
});

/** All communities here at some points of a line of time; only those of these labels where some are given. */
function atPoints(
	question: ActionsQuestion,
	points: readonly Point[],
	only?: readonly string[]
): readonly RowsWanted[] {
	const at = points.map(({ label }) => label);
	const places = question.facts.communities
		.filter(
			({ side, community_label }) => side === 'here' && only?.includes(community_label) !== false
		)
		.map(({ community_id, community_label }) => ({ community_id, label: community_label, at }));
	return ofNumbers(numbersOf(question), places);
}

const worstOff = (facts: ChangeFacts): readonly RowsWanted[] =>
	facts.communities
		.filter(({ side, selected_because }) => side === 'here' && selected_because === 'worst_off')
		.map(({ community_id }) => ({ table: 'communities', community_id }));

/** None where the caution is about what is missing, or about the measure itself. */
export function rowsWanted(caution: AnyCaution, question: ActionsQuestion): readonly RowsWanted[] {
	const numbers = numbersOf(question);
	switch (caution.code) {
		case 'asked differently':
			return atPoints(question, [caution.point], [...caution.communities, ...caution.byInstrument]);
		case 'few asked':
			return atPoints(question, [caution.point]);
		case 'season':
			return atPoints(question, [caution.first, caution.last]);
		case 'shock':
			return [ofEvent(caution.event), ...atPoints(question, caution.points)];
		case 'struck':
			return [ofEvent(caution.event), ...ofNumbers(numbers, caution.places)];
		case 'other project':
			return [ofEvent(caution.event)];
		case 'other work':
			return [ofEvent(caution.event), ...ofCommunities(caution.places)];
		case 'worst off':
			return worstOff(question.facts);
		case 'near':
			return ofCommunities(caution.places);
		case 'acted too':
			return actionsOf(question, caution.places);
		case 'reports and trust':
			return [
				...caution.events.map(ofEvent),
				...ofNumbers(numbers, caution.places),
				...caution.risen.flatMap(({ id, by, places }) => ofNumbers({ measureId: id, by }, places))
			];
		case 'outside facilitator':
			return caution.places.map(({ community_id }) => ({ table: 'ownership', community_id }));
		case 'asked otherwise':
		case 'broken between':
		case 'sides asked differently':
		case 'few in places':
		case 'worst before':
		case 'gaps':
		case 'season apart':
		case 'other months':
		case 'short register':
		case 'other count':
		case 'mixed':
		case 'carried':
			return ofNumbers(numbers, caution.places);
		default:
			return [];
	}
}

function actionsOf(
	question: ActionsQuestion,
	places: readonly NamedPlace[]
): readonly RowsWanted[] {
	const days = firstActionDays(question);
	return places.flatMap(({ community_id }): readonly RowsWanted[] => {
		const date_started = days.get(community_id);
		return date_started === undefined ? [] : [{ table: 'actions', community_id, date_started }];
	});
}
