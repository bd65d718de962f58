import type { FormDefinition } from './form-definition.ts';
import {
	ask,
	codes,
	community,
	count,
	dayFrom,
	onOneScreen,
	ownCode,
	partOf,
	pastDay,
	words
} from './questions.ts';

const mostPeople = 5_000;
const mostDecisions = 200;

/** One form for each meeting. */
export const meetingForm: FormDefinition = {
	table: 'meetings',
	instanceName: "concat(${community_id}, ' ', ${date})",
	items: [
		ownCode('meeting_id', 'M'),
		community,
		pastDay('date'),
		ask('meeting_type'),
		codes('action_ids', 'codes of actions'),
		ask('recorded_by'),
		ask('called_by'),
		ask('facilitated_by'),
		onOneScreen([
			count('girls', mostPeople, { hint: 'came' }),
			count('boys', mostPeople),
			count('women', mostPeople),
			count('men', mostPeople),
			ask('with_disability', {
				constraint:
					'. >= 0 and . <= coalesce(${girls}, 0) + coalesce(${boys}, 0) + coalesce(${women}, 0) + coalesce(${men}, 0)',
				refusal: { id: 'part of' },
				relevant: "${girls} != '' or ${boys} != '' or ${women} != '' or ${men} != ''"
			})
		]),
		ask('small_groups'),
		ask('home_visits'),
		onOneScreen([
			count('decisions_total', mostDecisions),
			partOf('decisions_community', 'decisions_total')
		]),
		ask('child_view_used'),
		ask('data_looked_at'),
		onOneScreen([
			ask('adjustment_made'),
			count('adjustments_agreed', mostDecisions),
			partOf('adjustments_done', 'adjustments_agreed', { hint: 'later' })
		]),
		words('learning'),
		dayFrom('next_date', 'date', false),
		{ kind: 'note', id: 'meeting_code', about: 'meeting_id' }
	]
};
