import type { FormatQuestion } from '../domain/intake/understanding.ts';
import { formatDay, formatNumber } from './formats.ts';
import { isolated } from './isolated-text.ts';
import { translate, translateCode } from './translate.ts';

/**
 * What a figure in somebody's file would come to under each reading that is possible: `03/04/2024` as a day, `1.234` as
 * an amount. The consequence is what people can judge; the rule behind it is not.
 */

type Example = Pick<FormatQuestion, 'kind' | 'examples'>;

/** What is asked about a column's figures. */
export function formatQuestionText(question: Example): string {
	const value = exampleOf(question);
	return question.kind === 'word'
		? translate('mapping.words.ask')
		: translate(`mapping.format.${question.kind}`, { example: isolated(value, 30) });
}

/** One of the choices, as what it makes of the example. */
export function formatChoiceText(question: Example, choice: string): string {
	const made = madeOf(question, choice);
	return made ?? translateCode('mapping.format', `${question.kind}.${wordOfChoice(choice)}`);
}

/** The rule that a choice stands for, where the choice itself is said by its example. */
export function formatRuleText(question: Example, choice: string): string {
	return translateCode('mapping.format', `${question.kind}.${wordOfChoice(choice)}`);
}

const exampleOf = ({ examples }: Example): string => examples[0]?.value.trim() ?? '';

const wordOfChoice = (choice: string): string =>
	choice === '.' ? 'point' : choice === ',' ? 'comma' : choice;

function madeOf(question: Example, choice: string): string | null {
	const value = exampleOf(question);
	if (question.kind === 'date order') return sayDay(dayAs(value, choice));
	if (question.kind === 'serial days') return sayDay(serialDay(value, choice));
	if (question.kind === 'decimal mark') return sayAmount(value, choice);
	if (question.kind === 'percent') return sayPercent(value, choice);
	return null;
}

const sayDay = (isoDay: string | null): string | null => isoDay && formatDay(isoDay);

/** Digits of any script as 0 to 9. */
function plainDigits(text: string): string {
	return text
		.replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
}

/** `03/04/2024` as a calendar day `2024-04-03`; `null` where there is no such day. */
function dayAs(value: string, order: string): string | null {
	const [, first, second, last] =
		/^(\d{1,2})\D(\d{1,2})\D(\d{2}|\d{4})\b/.exec(plainDigits(value)) ?? [];
	if (first === undefined || second === undefined || last === undefined) return null;
	const [year, month, day] =
		order === 'year first'
			? [first, second, last]
			: order === 'month first'
				? [last, first, second]
				: [last, second, first];
	const fullYear = year.length === 2 ? String(hundredOf(Number(year)) + Number(year)) : year;
	const iso = `${fullYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = new Date(`${iso}T00:00:00Z`);
	return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : null;
}

/** Years of two digits are of 1970 to 2069, as they are read. */
const hundredOf = (year: number): number => (year < 70 ? 2000 : 1900);

/** The day that a spreadsheet keeps as a plain number, in the calendar that begins in this year. */
function serialDay(value: string, year: string): string | null {
	const days = Number(plainDigits(value));
	const start = year === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
	const time = new Date(start + Math.floor(days) * 86_400_000);
	return Number.isNaN(time.getTime()) ? null : time.toISOString().slice(0, 10);
}

/** `1.234` as a number, when this mark stands before its decimals and the others group thousands. */
function amountAs(value: string, mark: string): number | null {
	const kept = plainDigits(value).replace(mark === ',' ? /[^\d,-]/g : /[^\d.-]/g, '');
	const amount = Number(kept.replace(',', '.'));
	return kept === '' || Number.isNaN(amount) ? null : amount;
}

function sayAmount(value: string, mark: string): string | null {
	const amount = amountAs(value, mark);
	return amount === null ? null : formatNumber(amount, 6);
}

function sayPercent(value: string, meaning: string): string | null {
	const amount = amountAs(value, value.includes(',') ? ',' : '.');
	if (amount === null) return null;
	const percent = meaning === 'share' ? amount * 100 : amount;
	return translate('mapping.format.percent.value', { number: formatNumber(percent, 2) });
}
