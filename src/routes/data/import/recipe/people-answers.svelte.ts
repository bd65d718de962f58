import { personWordsOf } from '$lib/domain/intake/recipes/person-words';
import type { ColumnName } from '$lib/domain/intake/recipes/recipe';
import type { ValueCounts } from '$lib/state/pending';
import { sameName } from './columns';
import {
	areYears,
	codeFrom,
	noAnswerAmong,
	yesAmong,
	type PeopleSettings
} from './people-settings';

const keyOf = ({ header, nth }: ColumnName): string => `${nth} ${header}`;

/** What was said before about a sheet, by its key, while the page is open. */
const saidBefore = new Map<string, PeopleSettings>();

/** What somebody says about rows of single people, with what stands in the columns that were named. */
export class PeopleAnswers {
	settings: PeopleSettings;
	#found: ReadonlyMap<string, ValueCounts> = $state.raw(new Map());
	readonly #sheet: string;
	readonly #read: (column: ColumnName) => Promise<ValueCounts>;

	/**
	 * @param sheet the key under which it is remembered what was said
	 * @param likely what stands there before anybody said anything
	 * @param read what stands in a column, and how often
	 */
	constructor(
		sheet: string,
		likely: PeopleSettings,
		read: (column: ColumnName) => Promise<ValueCounts>
	) {
		this.#sheet = sheet;
		this.#read = read;
		this.settings = $state.raw(saidBefore.get(sheet) ?? likely);
	}

	say(more: Partial<PeopleSettings>): void {
		this.settings = { ...this.settings, ...more };
		saidBefore.set(this.#sheet, this.settings);
	}

	valuesOf(column: ColumnName | null): ValueCounts['values'] {
		return column === null ? [] : (this.#found.get(keyOf(column))?.values ?? []);
	}

	/** Looks up what stands in the columns that are named already, and what their words mean where nobody has said it yet. */
	async begin(): Promise<void> {
		const { day, age, sex, disability, questions } = this.settings;
		const isSaid = saidBefore.has(this.#sheet);
		await Promise.all([
			this.#look(day),
			this.#look(age),
			...questions.map(({ column }) => this.#look(column))
		]);
		await (isSaid
			? Promise.all([this.#look(sex), this.#look(disability)])
			: Promise.all([this.pickSex(sex), this.pickDisability(disability)]));
	}

	async pickDay(day: ColumnName | null): Promise<void> {
		this.say({ day });
		await this.#look(day);
	}

	async pickSex(sex: ColumnName | null): Promise<void> {
		this.say({ sex, words: {} });
		this.say({ words: personWordsOf(await this.#look(sex)) });
	}

	async pickAge(age: ColumnName | null): Promise<void> {
		this.say({ age });
		await this.#look(age);
		this.say({ isAgeInYears: areYears(this.valuesOf(age)) });
	}

	async pickDisability(disability: ColumnName | null): Promise<void> {
		this.say({ disability, disabilityYes: [] });
		this.say({ disabilityYes: yesAmong(await this.#look(disability)) });
	}

	async addQuestion(column: ColumnName | null): Promise<void> {
		const isAsked = this.settings.questions.some((one) => sameName(one.column, column));
		if (column === null || isAsked) return;
		const values = await this.#look(column);
		const noAnswer = noAnswerAmong(values);
		const counted = yesAmong(values);
		const question = { column, measure: codeFrom(column.header), counted, noAnswer };
		this.say({ questions: [...this.settings.questions, question] });
	}

	async #look(column: ColumnName | null): Promise<readonly string[]> {
		if (column === null) return [];
		const counts = await this.#read(column);
		this.#found = new Map([...this.#found, [keyOf(column), counts]]);
		return counts.values.map(({ value }) => value);
	}
}
