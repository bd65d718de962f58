import { parseDay } from '$lib/domain/intake/formats/days';
import { plainText } from '$lib/domain/intake/formats/plain-text';
import type { DateOrder } from '$lib/domain/intake/mapping';
import { bandsIn } from '$lib/domain/intake/recipes/bands';
import {
	attendanceSteps,
	surveySteps,
	type CountedQuestion,
	type PersonWord
} from '$lib/domain/intake/recipes/count-people';
import type { ColumnName, PeriodUnit, Recipe, RecipeStep } from '$lib/domain/intake/recipes/recipe';
import { sameValue } from '$lib/domain/intake/recipes/text-sheet';
import { wholeOrDecimal } from '$lib/domain/intake/recipes/whole-or-decimal';
import { yesWords } from '$lib/domain/intake/words';
import { meansNoAnswer } from '$lib/domain/intake/words/no-answer';

/** What somebody says about rows of single people, as the form holds it. */
export interface PeopleSettings {
	readonly mode: 'survey' | 'attendance';
	readonly community: ColumnName | null;
	readonly meeting: ColumnName | null;
	readonly wave: ColumnName | null;
	readonly day: ColumnName | null;
	readonly unit: PeriodUnit;
	readonly dateOrder: DateOrder | null;
	readonly sex: ColumnName | null;
	readonly words: Readonly<Record<string, PersonWord | ''>>;
	readonly age: ColumnName | null;
	/** Whether the ages are years of one person, and not bands. */
	readonly isAgeInYears: boolean;
	readonly bandsText: string;
	readonly adultFrom: string;
	readonly disability: ColumnName | null;
	readonly disabilityYes: readonly string[];
	readonly person: ColumnName | null;
	readonly questions: readonly CountedQuestion[];
}

/** Whether nearly all that stands in a column is a number of years. */
export function areYears(
	values: readonly { readonly value: string; readonly count: number }[]
): boolean {
	const filled = values.filter(({ value }) => value !== '');
	const all = filled.reduce((sum, { count }) => sum + count, 0);
	const years = filled
		.filter(({ value }) => wholeOrDecimal(value) !== null)
		.reduce((sum, { count }) => sum + count, 0);
	return all > 0 && years >= all * 0.8;
}

/** Whether the order of some days has to be said. */
export const needsOrder = (values: readonly { readonly value: string }[]): boolean =>
	values.some(
		({ value }) =>
			value !== '' &&
			parseDay(plainText(value), {}) === null &&
			parseDay(plainText(value), { dateOrder: 'day first' }) !== null
	);

const yes: ReadonlySet<string> = new Set(yesWords);

export const yesAmong = (values: readonly string[]): string[] =>
	values.filter((value) => yes.has(sameValue(value)));

export const noAnswerAmong = (values: readonly string[]): string[] =>
	values.filter((value) => value !== '' && meansNoAnswer(value) !== null);

/** A code for a measure that a question's header suggests. */
export const codeFrom = (header: string): string =>
	(header.split('/').at(-1) ?? header)
		.trim()
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '_')
		.slice(0, 40)
		.replace(/^_|_$/g, '');

/** Ages are in bands of years, or stand in bands already. */
function ageOf({ age, isAgeInYears, bandsText }: PeopleSettings) {
	if (age === null) return null;
	return { column: age, bands: isAgeInYears ? (bandsIn(bandsText) ?? []) : [] };
}

/** A girl or a woman is one whatever her age; of somebody female the age has to be known. */
const saysAge = (word: PersonWord): boolean => word !== 'female' && word !== 'male';

/** Whether enough is said. */
export function isComplete(settings: PeopleSettings): boolean {
	const { mode, questions, sex, words, age, isAgeInYears, bandsText, adultFrom } = settings;
	if (mode === 'attendance') {
		const isCounted = Object.values(words).some(
			(word) => word !== '' && (age !== null || saysAge(word))
		);
		return sex !== null && isCounted && (age === null || /^\d{1,2}$/.test(adultFrom.trim()));
	}
	const codes = questions.map(({ measure }) => measure.trim());
	const areCoded = codes.every((code) => code !== '') && new Set(codes).size === codes.length;
	const isAgeSaid = age === null || !isAgeInYears || bandsIn(bandsText) !== null;
	return questions.length > 0 && areCoded && isAgeSaid;
}

/** The steps that the settings come to. */
export function stepsOf(settings: PeopleSettings, header: readonly string[]): RecipeStep[] {
	const { community, meeting, wave, day, unit, dateOrder, sex, disability, person } = settings;
	if (settings.mode === 'survey') {
		const { questions } = settings;
		const days = day === null ? null : { column: day, unit, dateOrder };
		const survey = { community, wave, day: days, sex, disability, person, questions };
		return surveySteps({ ...survey, age: ageOf(settings) }, header);
	}
	if (sex === null) return [];
	const yes = { column: disability, yes: settings.disabilityYes };
	return attendanceSteps({
		meeting,
		community,
		day,
		others: [],
		sex,
		words: Object.fromEntries(
			Object.entries(settings.words).flatMap(([value, word]) =>
				word === '' ? [] : [[value, word]]
			)
		),
		age: settings.age,
		adultFrom: Number(settings.adultFrom),
		disability: yes.column === null ? null : { column: yes.column, yes: yes.yes },
		person
	});
}

const stepsOfPeople: ReadonlySet<RecipeStep['kind']> = new Set([
	'bands',
	'periods',
	'count',
	'columns to rows'
]);

/** Where the steps that count people begin; the end of the recipe where there are none. */
export function peoplePlace({ steps }: Recipe): number {
	const count = steps.findIndex(({ kind }) => kind === 'count');
	if (count === -1) return steps.length;
	const before = steps.slice(0, count).findLastIndex(({ kind }) => !stepsOfPeople.has(kind));
	return before + 1;
}

/** The recipe with these steps in the place of those that counted people before. */
export function withPeople(recipe: Recipe, people: readonly RecipeStep[]): Recipe {
	const place = peoplePlace(recipe);
	const after = recipe.steps.slice(place).filter(({ kind }) => !stepsOfPeople.has(kind));
	return { ...recipe, steps: [...recipe.steps.slice(0, place), ...people, ...after] };
}
