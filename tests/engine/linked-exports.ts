import { writeXlsx } from 'hucre/xlsx';

/** Exports of a form with repeats as KoboToolbox makes them: five sheets that belong together, month after month. */

type Cell = string | number;

interface Submission {
	/** Counted from 1 over all months. */
	readonly number: number;
	readonly community: string;
	readonly date: string;
	readonly type: string;
	readonly people: readonly (readonly [sex: string, age: number, disability: string])[];
	readonly gifts: readonly (readonly [source: string, kind: string, value: number])[];
	readonly visits: readonly (readonly [stage: string, active: string, days: number])[];
	readonly scores: readonly (readonly [group: string, dimension: string, score: number])[];
}

/** What an export of all that was ever sent looks like. */
export interface ExportLook {
	/** The form was published again: its title, some questions, their order and that of the sheets are others. */
	readonly isReworded: boolean;
}

const communities = ['Kisima', 'Mwangaza', 'Upendo'];
const types = ['planning', 'reflection', 'action_session'];

const pick = <Item>(from: readonly Item[], at: number): Item => {
	const found = from[at % from.length];
	if (found === undefined) throw new Error('missing item');
	return found;
};

const perMonth = 24;

/** The submissions of a month of 2026. */
export const submissionsOf = (month: number): readonly Submission[] =>
	Array.from({ length: perMonth }, (_, at) => {
		const number = (month - 1) * perMonth + at + 1;
		return {
			number,
			community: pick(communities, number),
			date: `2026-${String(month).padStart(2, '0')}-${String(1 + at).padStart(2, '0')}`,
			type: pick(types, number),
			people: Array.from({ length: 3 + (number % 5) }, (_, person) => [
				pick(['Female', 'Male'], number + person * 3),
				pick([7, 11, 16, 17, 18, 30, 61], number * 2 + person),
				pick(['Yes', 'No', 'No'], number + person)
			]),
			gifts: Array.from({ length: number % 3 }, (_, gift) => [
				pick(['Community', 'Local government', 'NGO'], number + gift),
				pick(['Cash', 'Materials'], number + gift),
				5000 * (1 + ((number + gift) % 7))
			]),
			visits:
				number % 4 === 0
					? [[pick(['full_support', 'reduced'], number / 4), 'yes', number % 6]]
					: [],
			scores:
				number % 3 === 0
					? [
							['girls', 'concern', 1 + (number % 4)],
							['elders_leaders', 'concern', 1 + (number % 3)]
						]
					: []
		};
	});

const uuidOf = ({ number }: Submission): string =>
	`${(number * 7919).toString(16).padStart(8, '0')}-1111-4222-8333-${String(number).padStart(12, '0')}`;

interface Repeat {
	readonly name: string;
	readonly header: readonly string[];
	readonly rowsOf: (submission: Submission) => readonly (readonly Cell[])[];
}

const repeatsOf = ({ isReworded }: ExportLook): readonly Repeat[] => [
	{
		name: 'participants',
		header: isReworded
			? ['Sex of the participant', 'Age (in years)', 'Has the participant a disability?']
			: ['Sex of participant', 'Age in years', 'Does the participant have a disability?'],
		rowsOf: ({ people }) => people
	},
	{
		name: 'contributions',
		header: isReworded
			? ['Who gave it?', 'Which kind of contribution?', 'The amount given']
			: ['Who gave?', 'What kind of contribution?', 'Amount given'],
		rowsOf: ({ gifts }) => gifts
	},
	{
		name: 'followups',
		header: ['Stage of support', 'Is the action still active?', 'External days'],
		rowsOf: ({ visits }) => visits
	},
	{
		name: 'ownership',
		header: ['group', 'dimension', 'score', 'scale_max'],
		rowsOf: ({ scores }) => scores.map((score) => [...score, 5])
	}
];

const tail = [
	'_index',
	'_parent_table_name',
	'_parent_index',
	'_submission__id',
	'_submission__uuid',
	'_submission__submission_time'
];

/** The workbook with all that was sent so far. */
export async function exportOf(
	name: string,
	submissions: readonly Submission[],
	look: ExportLook
): Promise<File> {
	const title = look.isReworded ? 'Community meeting form v2' : 'Community meeting form';
	const inOrder = <Item>(items: readonly Item[]): readonly Item[] =>
		look.isReworded ? [...items].reverse() : items;
	const parent = [
		[
			...inOrder([
				'start',
				look.isReworded ? 'Which community is it?' : 'Which community is this?',
				look.isReworded ? 'The date of the meeting' : 'Date of the meeting',
				'What kind of meeting was it?',
				...(look.isReworded ? ['What was the weather like?'] : [])
			]),
			'_id',
			'_uuid',
			'_submission_time',
			'_index'
		],
		...submissions.map((one, at) => [
			...inOrder<Cell>([
				`${one.date}T09:05:00.000+03:00`,
				one.community,
				one.date,
				one.type,
				...(look.isReworded ? ['dry'] : [])
			]),
			88000 + one.number,
			uuidOf(one),
			`${one.date}T11:05:00`,
			at + 1
		])
	];
	const repeats = repeatsOf(look).map(({ name: sheet, header, rowsOf }) => {
		const rows = submissions.flatMap((one, at) => rowsOf(one).map((cells) => ({ one, at, cells })));
		return {
			name: sheet,
			rows: [
				[...inOrder(header), ...tail],
				...rows.map(({ one, at, cells }, index) => [
					...inOrder(cells),
					index + 1,
					title,
					at + 1,
					88000 + one.number,
					uuidOf(one),
					`${one.date}T11:05:00`
				])
			]
		};
	});
	const sheets = [{ name: title, rows: parent }, ...inOrder(repeats)];
	const bytes = await writeXlsx({ sheets });
	return new File([new Uint8Array(bytes)], name);
}
