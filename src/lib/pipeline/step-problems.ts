import type { StepRemarkCode } from '../domain/intake/recipes/text-sheet.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import type { KeptNote, Source, SourcePart } from '../project/source.ts';
import type { Shape } from './shaped-sheet.ts';

/** Rows of which a step could not make what it should: they are kept with the file, and listed row by row after the import. */

/** What a note becomes; remarks that are not here say what was done on purpose. */
const codes: Readonly<Partial<Record<StepRemarkCode, ProblemCode>>> = {
	'rows without a match': 'row without a match',
	'rows of no match': 'row of no match',
	'group not given': 'row in no count',
	'in no count': 'row in no count',
	'number not read': 'row in no count',
	'age in no band': 'step blank',
	'day not read': 'step blank',
	'option not listed': 'step blank',
	'answer not yes or no': 'step blank',
	'more parts than columns': 'step rest'
};

const isKept = (code: string): code is StepRemarkCode => code in codes;

/** So many rows of one note are kept; the others are counted. */
const rowsKept = 500;

/** What the steps noticed that somebody should look at. */
export const keptNotes = ({ notes }: Pick<Shape, 'notes'>): readonly KeptNote[] =>
	notes.flatMap(({ step, code, column, value, rows, sheet }) =>
		isKept(code)
			? [
					{
						...{ step, code, column, value, rows: rows.slice(0, rowsKept), count: rows.length },
						...(sheet === undefined ? {} : { sheet })
					}
				]
			: []
	);

/** The same as problems, of steps that are on. */
export function stepProblems(source: Source, part: SourcePart): readonly Problem[] {
	const { notes = [], recipe } = part;
	return notes
		.filter(({ step }) => recipe?.steps[step]?.off !== true)
		.flatMap((note) => problemsOf(note, source, part));
}

function problemsOf(note: KeptNote, source: Source, part: SourcePart): Problem[] {
	const code = codes[note.code];
	if (code === undefined) return [];
	const step = part.recipe?.steps[note.step];
	const other = step?.kind === 'join' ? step.sheet : part.sheet;
	const unlisted = { alike: 0, others: note.count - note.rows.length };
	return note.rows.map((row, at) => ({
		file: source.name,
		source: source.id,
		sheet: note.sheet ?? part.sheet,
		row,
		column: note.column,
		value: note.value,
		severity: 'please check',
		code,
		parameters: { table: part.table, column: note.column, other },
		...(at === 0 && unlisted.others > 0 ? { unlisted } : {})
	}));
}
