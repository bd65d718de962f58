import type { Column } from '../../tables/table.ts';
import type { ColumnReading } from '../mapping.ts';
import type { ColumnFormat, Confidence, FormatQuestion, SampleCell } from '../understanding.ts';
import { cellCount, columnValues, type ColumnValue } from './column-values.ts';
import { usualHundred } from './days.ts';
import { decideDays } from './decide-days.ts';
import { decideNumbers } from './decide-numbers.ts';
import { decideWords } from './decide-words.ts';
import { undecided, type ColumnOrigin, type Decision } from './decision.ts';
import { smallLetters } from './plain-text.ts';
import { cellParser } from './parse-cell.ts';

/**
 * How the text of a file's column is to be read as a column of the model, from all the values at hand. Where every
 * cell is as the model's own files have it, the reading is empty and nothing is asked.
 *
 * @param chosen what somebody has said about it before; it goes before what the values say
 * @param values what stands in all cells of the column, where `cells` are only some of them
 */
export function readColumn(
	column: Column,
	cells: Iterable<SampleCell>,
	chosen: ColumnReading = {},
	origin: ColumnOrigin = {},
	values: readonly ColumnValue[] = columnValues(cells)
): ColumnFormat {
	if (isReadAsItStands(column)) return { ...plainFormat, reading: chosen };
	const found = decide(column, values, chosen, origin);
	const reading = withoutIdleYears(joined(found.reading, chosen), found);
	const misfits = misfitsOf(column, values, joined(found.assumed, reading));
	return {
		reading,
		evidence: found.evidence,
		questions: found.questions,
		...fit(values, misfits, cells),
		confidence: confidenceOf(found.questions),
		...(origin.hasOwnHeader === true ? { isOwn: true } : {})
	};
}

const plainFormat: ColumnFormat = {
	reading: {},
	confidence: 'certain',
	evidence: [],
	questions: [],
	fits: 1,
	misfits: []
};

const decided: ReadonlySet<Column['type']> = new Set(['date', 'count', 'number', 'code', 'yes/no']);

/** Any text is a value of a column whose type nothing else could be. */
export const isReadAsItStands = ({ type }: Column): boolean => !decided.has(type);

function decide(
	column: Column,
	values: readonly ColumnValue[],
	chosen: ColumnReading,
	origin: ColumnOrigin
): Decision {
	switch (column.type) {
		case 'date':
			return decideDays(values, chosen);
		case 'count':
		case 'number':
			return decideNumbers(column, values, chosen, origin);
		case 'code':
		case 'yes/no':
			return decideWords(column, values, chosen, origin);
		default:
			return undecided;
	}
}

/** What was found, under what somebody has said. */
function joined(found: ColumnReading, chosen: ColumnReading): ColumnReading {
	const said = new Set((chosen.words ?? []).map(({ word }) => smallLetters(word)));
	const words = [
		...(found.words ?? []).filter(({ word }) => !said.has(smallLetters(word))),
		...(chosen.words ?? [])
	];
	return { ...found, ...chosen, ...(words.length > 0 ? { words } : {}) };
}

/** That years of two digits were read is only remembered of a column that has some. */
function withoutIdleYears(reading: ColumnReading, found: Decision): ColumnReading {
	if (reading.twoDigitYears !== usualHundred || found.reading.twoDigitYears !== undefined) {
		return reading;
	}
	const { twoDigitYears: _idle, ...rest } = reading;
	return rest;
}

/** The different texts of a column that do not fit. */
function misfitsOf(
	column: Column,
	values: readonly ColumnValue[],
	reading: ColumnReading
): readonly ColumnValue[] {
	const parse = cellParser(column, reading);
	return values.filter(({ text }) => parse(text).kind === 'misfit');
}

const mostMisfits = 200;

function fit(
	values: readonly ColumnValue[],
	misfits: readonly ColumnValue[],
	cells: Iterable<SampleCell>
): Pick<ColumnFormat, 'fits' | 'misfits'> {
	if (misfits.length === 0) return { fits: 1, misfits: [] };
	const texts = new Set(misfits.map(({ cell }) => cell.value));
	const found = new Map(misfits.map(({ cell }) => [cell.row, cell]));
	for (const cell of cells) if (texts.has(cell.value)) found.set(cell.row, cell);
	return {
		fits: 1 - cellCount(misfits) / cellCount(values),
		misfits: [...found.values()].sort((a, b) => a.row - b.row).slice(0, mostMisfits)
	};
}

function confidenceOf(questions: readonly FormatQuestion[]): Confidence {
	if (questions.length === 0) return 'certain';
	const areTaken = questions.every(({ kind, chosen }) => kind === 'word' && chosen !== '');
	return areTaken ? 'likely' : 'unsure';
}
