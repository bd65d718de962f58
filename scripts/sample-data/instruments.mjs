/**
 * How the measures were asked. The births are asked as SDG 16.9.1 asks; the others differ in ways that an SDG grade names.
 * The follow-up count by hands was never written down, as it happens.
 */

export const instrumentColumns = [
	...['measure_code', 'instrument_version', 'wording', 'population', 'age_from', 'age_to'],
	...['recall', 'source']
];

/** @type {readonly (readonly [string, string, string, string, number, number | '', string, string])[]} */
// prettier-ignore
const instruments = [
	['H11', 'civil-1', 'Is the birth of this child registered with the civil authorities?', 'All children under 5', 0, 4, 'now', 'MICS6, birth registration'],
	['H9', 'children-1', 'When somebody hurt you, did you tell a trusted adult, the village leader, a health worker or the police?', 'Children who were hurt', 6, 17, 'past 12 months', 'Agreed with the communities'],
	['H7', 'children-1', 'Do you feel safe walking alone in this village?', 'Children', 6, 17, 'now', 'Agreed with the communities'],
	['H1', 'children-1', 'In the past month, did any of these things happen to you?', 'Children', 6, 17, 'past month', 'Agreed with the communities'],
	['H8', 'children-1', 'Can you name one place or person where a child who was hurt gets help?', 'Children', 6, 17, 'now', 'Agreed with the communities'],
	['incl_decisions', 'adults-1', 'Decisions in our community include people like me: do you agree?', 'Adults', 25, '', 'now', 'Agreed with the communities'],
	['ours', 'adults-1', 'These actions belong to us, the community: do you agree?', 'Adults', 25, '', 'now', 'Agreed with the communities']
];

export const instrumentRows = () =>
	instruments.map((line) =>
		Object.fromEntries(instrumentColumns.map((column, position) => [column, line[position]]))
	);
