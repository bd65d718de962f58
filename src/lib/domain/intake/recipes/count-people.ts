import type { DateOrder } from '../mapping.ts';
import type {
	Band,
	ColumnName,
	Condition,
	Count,
	CountStep,
	PeriodUnit,
	RecipeStep,
	WideColumn
} from './recipe.ts';

/**
 * Rows about single people become counts, and the people are let go. What somebody says about the columns of a survey or
 * of a list of those who came is made into steps of a recipe.
 */

/** A survey: shares of people by community, period, sex, age band and disability. */
export interface SurveyCounting {
	readonly community: ColumnName | null;
	readonly wave: ColumnName | null;
	readonly day: DayColumn | null;
	readonly sex: ColumnName | null;
	/** Ages in years with their bands, or a column that holds bands already, with none. */
	readonly age: { readonly column: ColumnName; readonly bands: readonly Band[] } | null;
	readonly disability: ColumnName | null;
	/** Who answered, so that nobody is counted twice. */
	readonly person: ColumnName | null;
	readonly questions: readonly CountedQuestion[];
}

export interface DayColumn {
	readonly column: ColumnName;
	readonly unit: PeriodUnit;
	readonly dateOrder: DateOrder | null;
}

/** A question: of those who answered it, how many gave one of some answers. */
export interface CountedQuestion {
	readonly column: ColumnName;
	/** Code of the measure. */
	readonly measure: string;
	readonly counted: readonly string[];
	/** What stands in the cell of somebody who gave no answer; a blank cell is none anyway. */
	readonly noAnswer: readonly string[];
}

/** Columns of the model, by the names under which a recipe makes them. */
const made = {
	start: 'period_start',
	end: 'period_end',
	band: 'age_band',
	measure: 'measure_code',
	method: 'method',
	numerator: 'numerator',
	denominator: 'denominator'
} as const;

/** @param header of what the first step is given: a column that is there already gives way by another name */
export function surveySteps(survey: SurveyCounting, header: readonly string[]): RecipeStep[] {
	const free = (name: string): string => (header.includes(name) ? `${name} (counted)` : name);
	const { age, day } = survey;
	const steps: RecipeStep[] = [];
	if (age !== null && age.bands.length > 0) {
		steps.push({ kind: 'bands', column: age.column, bands: age.bands, into: free(made.band) });
	}
	if (day !== null) {
		const { column, unit, dateOrder } = day;
		const [start, end] = [free(made.start), free(made.end)];
		steps.push({ kind: 'periods', column, unit, dateOrder, start, end });
	}
	return [...steps, surveyCount(survey, free), questionsIntoRows(survey.questions)];
}

const named = (header: string): ColumnName => ({ header, nth: 0 });

function surveyCount(survey: SurveyCounting, free: (name: string) => string): CountStep {
	const { community, wave, day, sex, age, disability, person, questions } = survey;
	const band =
		age === null || age.bands.length === 0 ? (age?.column ?? null) : named(free(made.band));
	const period = day === null ? [] : [named(free(made.start)), named(free(made.end))];
	const by = [community, wave, ...period, sex, band, disability];
	const [start = null, end = null] = period;
	const columns = saidColumns({
		community_id: community,
		wave,
		[made.start]: start,
		[made.end]: end,
		sex,
		[made.band]: band,
		disability
	});
	return {
		kind: 'count',
		by: by.filter((column) => column !== null),
		counts: questions.flatMap(countsOf),
		person,
		said: { table: 'measures', columns }
	};
}

/** Those that were given. */
const saidColumns = (
	columns: Readonly<Record<string, ColumnName | null>>
): Readonly<Record<string, ColumnName>> =>
	Object.fromEntries(
		Object.entries(columns).flatMap(([id, column]) => (column === null ? [] : [[id, column]]))
	);

const numeratorOf = (measure: string): string => `${measure}: ${made.numerator}`;
const denominatorOf = (measure: string): string => `${measure}: ${made.denominator}`;

function countsOf({ column, measure, counted, noAnswer }: CountedQuestion): Count[] {
	const answered: Condition = { kind: 'answered', column, missing: noAnswer };
	return [
		{
			into: numeratorOf(measure),
			where: [answered, { kind: 'is', column, values: counted }]
		},
		{ into: denominatorOf(measure), where: [answered] }
	];
}

/** A row for each question, with the code of its measure. */
function questionsIntoRows(questions: readonly CountedQuestion[]): RecipeStep {
	const columns = questions.flatMap(({ measure }): WideColumn[] => {
		const says = { [made.measure]: measure, [made.method]: 'survey' };
		return [
			{ column: named(numeratorOf(measure)), says, into: made.numerator },
			{ column: named(denominatorOf(measure)), says, into: made.denominator }
		];
	});
	return { kind: 'columns to rows', columns, sums: [] };
}

/** A list of those who came: how many girls, boys, women and men came to each meeting. */
export interface AttendanceCounting {
	readonly meeting: ColumnName | null;
	readonly community: ColumnName | null;
	readonly day: ColumnName | null;
	/** Other columns that are the same for everybody who came to one meeting. */
	readonly others: readonly ColumnName[];
	readonly sex: ColumnName;
	/** What the words of that column mean. */
	readonly words: Readonly<Record<string, PersonWord>>;
	/** Years, for words that say nothing of the age. */
	readonly age: ColumnName | null;
	/** The first age at which somebody is no child any more. */
	readonly adultFrom: number;
	readonly disability: { readonly column: ColumnName; readonly yes: readonly string[] } | null;
	readonly person: ColumnName | null;
}

export const personWords = ['female', 'male', 'girl', 'boy', 'woman', 'man'] as const;
export type PersonWord = (typeof personWords)[number];

const groups = [
	{ into: 'girls', word: 'girl', sex: 'female', isChild: true },
	{ into: 'boys', word: 'boy', sex: 'male', isChild: true },
	{ into: 'women', word: 'woman', sex: 'female', isChild: false },
	{ into: 'men', word: 'man', sex: 'male', isChild: false }
] as const;

export function attendanceSteps(list: AttendanceCounting): RecipeStep[] {
	const { meeting, community, day, others, disability, person, sex, words, age } = list;
	const by = [meeting, community, day, ...others].filter((column) => column !== null);
	const ages = age === null ? null : yearsConditions(age, list.adultFrom);
	const counts = groupConditions({ column: sex, words }, ages);
	const withDisability: Count[] =
		disability === null
			? []
			: [
					{
						into: 'with_disability',
						where: [{ kind: 'is', column: disability.column, values: disability.yes }],
						isBeside: true
					}
				];
	const columns = saidColumns({ meeting_id: meeting, community_id: community, date: day });
	return [
		{
			kind: 'count',
			by,
			counts: [...counts, ...withDisability],
			person,
			said: { table: 'meetings', columns }
		}
	];
}

/** What tells children from adults, for words that do not. */
export interface AgeConditions {
	readonly child: Condition;
	readonly adult: Condition;
}

/** Part of a year that is less than any that a file gives. */
const nearly = 0.001;

/** @param adultFrom the first age, in years, at which somebody is no child any more */
export const yearsConditions = (column: ColumnName, adultFrom: number): AgeConditions => ({
	child: { kind: 'between', column, from: 0, to: adultFrom - nearly },
	adult: { kind: 'between', column, from: adultFrom, to: null }
});

/** Girls, boys, women and men, by the words of a column and, where there are any, by ages. */
export function groupConditions(
	{
		column,
		words
	}: { readonly column: ColumnName; readonly words: Readonly<Record<string, PersonWord | ''>> },
	ages: AgeConditions | null
): Count[] {
	const meaning = (meant: readonly string[]): Condition => ({
		kind: 'is',
		column,
		values: Object.keys(words).filter((value) => meant.includes(words[value] ?? ''))
	});
	return groups.map(({ into, word, sex, isChild }) => ({
		into,
		// Where an age decides, a girl is as female as a woman.
		where:
			ages === null
				? [meaning([word])]
				: [meaning(wordsOfSex[sex]), isChild ? ages.child : ages.adult]
	}));
}

const wordsOfSex = { female: ['female', 'girl', 'woman'], male: ['male', 'boy', 'man'] } as const;
