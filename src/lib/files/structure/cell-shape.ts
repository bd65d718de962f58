/**
 * What a cell looks like, in any script, before anybody knows what it means. Rough on purpose: it
 * serves to tell headers from rows and one delimiter from another, never to convert a value.
 */
export type Shape =
	'blank' | 'missing' | 'number' | 'date' | 'time' | 'link' | 'code' | 'word' | 'text';

/** Longer cells are text: no pattern is tried on them. */
const longest = 80;

const number =
	/^[<>~≤≥≈]?\s?[-+−(]?\s?\p{Sc}?\s?(?:\p{Nd}|[.,]\p{Nd})[\p{Nd}.,'’٫٬\u00a0\u202f ]*(?:e[-+]?\p{Nd}{1,3})?\s?(?:%|٪|\p{Sc})?\)?$/iu;
const time =
	/^\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2}(?:[.,]\p{Nd}+)?)?\s?(?:[ap]\.?m\.?)?(?:Z|[-+]\p{Nd}{2}:?\p{Nd}{2})?$/iu;
const date =
	/^(?:\p{Nd}{1,4}[-/.]\p{Nd}{1,2}[-/.]\p{Nd}{1,4}|\p{Nd}{1,2}[-/. ]\p{L}{3,10}\.?[-/., ]\s?\p{Nd}{2,4}|\p{Nd}{4}-\p{Nd}{2}|\p{Nd}{1,2}\/\p{Nd}{4}|\p{L}{3,10}\.?[-/ ](?:\p{Nd}{1,2},? )?\p{Nd}{2,4}|\p{Nd}{4}[-/ ](?:Q|T)[1-4])$/iu;
const afterDate = /^([^T ]+(?: ?\p{L}+\.? ?\p{Nd}{2,4})?)[T ,]+(\p{Nd}{1,2}:.*)$/u;
const link = /^(?:https?:\/\/|ftp:\/\/|www\.)\S+$|^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i;
const missing = /^(?:n\/?a|n\.a\.?|na[nt]|null|none|nil|-{1,3}|–|—|\.{1,3}|\?|#n\/a)$/i;
const word = /^[\p{L}\p{M}’']+$/u;
const code = /^[\p{L}\p{M}\p{Nd}_\-./:#()[\]@+]+$/u;

export function shapeOf(cell: string): Shape {
	const text = cell.length > longest * 2 ? cell : cell.trim();
	if (text === '') return 'blank';
	if (text.length > longest) return link.test(text) ? 'link' : 'text';
	if (missing.test(text)) return 'missing';
	if (/\p{Nd}/u.test(text)) return shapeWithDigits(text);
	if (word.test(text)) return 'word';
	if (link.test(text)) return 'link';
	return code.test(text) ? 'code' : 'text';
}

function shapeWithDigits(text: string): Shape {
	if (date.test(text)) return 'date';
	if (time.test(text)) return 'time';
	if (number.test(text)) return 'number';
	const parts = afterDate.exec(text);
	if (parts !== null && date.test(parts[1] ?? '') && time.test((parts[2] ?? '').trim())) {
		return 'date';
	}
	if (link.test(text)) return 'link';
	return code.test(text) ? 'code' : 'text';
}

/** Whether a shape says that a cell is a value, and no name of a column. */
export function isValueShape(shape: Shape): boolean {
	return shape === 'number' || shape === 'date' || shape === 'time' || shape === 'link';
}

/** Letters and digits made alike: `MG-8769` and `RI-0012` have one mask. Runs count once. */
export function maskOf(cell: string): string {
	return cell
		.slice(0, longest)
		.replace(/\p{Nd}+/gu, '9')
		.replace(/\p{L}+/gu, 'a');
}
