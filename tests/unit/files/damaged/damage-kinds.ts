import type { Dice } from './dice';
import type { SoundTable } from './sound-tables';

/** How the cells of a file are written. */
export interface Writing {
	readonly delimiter: string;
	readonly quote: string;
	readonly escape: 'doubled' | 'backslash';
	readonly quotes: 'needed' | 'all';
	readonly lineEnd: string;
	readonly encoding: string;
}

/** Lines of a file with the cells that a reader should find. */
export interface Draft {
	readonly writing: Writing;
	readonly dice: Dice;
	/** What is written, line by line. */
	lines: string[];
	header: string[];
	rows: string[][];
	/** Line of the header, and of the first row. */
	headerAt: number;
	/** The last line break is left out, or one more is written. */
	end: 'none' | 'once' | 'twice';
	/** Each line break is one of two kinds. */
	hasTwoBreaks: boolean;
	/** A blank line stands after each line. */
	isSpaced: boolean;
	/** Another table, that begins below the first. */
	second: SoundTable | null;
}

const written = (cell: string, writing: Writing): string => {
	const { quote, delimiter, escape } = writing;
	const isNeeded =
		/[\r\n]/.test(cell) || cell.includes(quote) || cell.includes(delimiter.trim() || delimiter);
	if (!isNeeded && writing.quotes === 'needed') return cell;
	const inner = cell.replaceAll(quote, escape === 'doubled' ? quote + quote : `\\${quote}`);
	return quote + inner + quote;
};

export const line = (cells: readonly string[], writing: Writing): string =>
	cells.map((cell) => written(cell, writing)).join(writing.delimiter);

/** A place among the lines of the rows. */
const someRow = (draft: Draft): number => draft.dice.between(1, draft.rows.length - 2);

/** A row, and a place in it, of which neither needs a quote. */
function plainPlace(draft: Draft): { at: number; row: string[]; cell: number } | null {
	const at = someRow(draft);
	const row = draft.rows[at] ?? [];
	const isPlain = row.every((one) => !/["'\n]/.test(one));
	const cells = row.flatMap((one, cell) => (one.length > 2 ? [cell] : []));
	if (!isPlain || cells.length === 0) return null;
	return { at, row, cell: draft.dice.oneOf(cells) };
}

function rewrite(draft: Draft, at: number, row: string[]): void {
	draft.rows[at] = row;
	draft.lines[draft.headerAt + 1 + at] = line(row, draft.writing);
}

/** What can happen to a table, each told by its name. */
export const kinds: Readonly<Record<string, (draft: Draft) => void>> = {
	'names of groups above': (draft) => {
		const half = Math.floor(draft.header.length / 2);
		const group = (at: number): string => (at === 0 ? '' : at < half ? 'Before' : 'After');
		const groups = draft.header.map((_, at) => (group(at) === group(at - 1) ? '' : group(at)));
		draft.header = draft.header.map((name, at) => (at === 0 ? name : `${group(at)} / ${name}`));
		draft.lines.splice(draft.headerAt, 0, line(groups, draft.writing));
		draft.headerAt += 1;
	},
	'names twice': (draft) => {
		draft.lines.splice(draft.headerAt, 0, draft.lines[draft.headerAt] ?? '');
		draft.header = draft.header.map((name) => `${name} / ${name}`);
		draft.headerAt += 1;
	},
	'title above': (draft) => {
		const titles = draft.dice.oneOf([
			['Register of the district'],
			['Report for 2024', 'Printed by the office'],
			['Register of the district', '']
		]);
		draft.lines.unshift(...titles);
		draft.headerAt += titles.length;
	},
	'title in cells above': (draft) => {
		const rest = Array<string>(draft.header.length - 1).fill('');
		draft.lines.unshift(
			line(['Register', ...rest], draft.writing),
			line(['', ...rest], draft.writing)
		);
		draft.headerAt += 2;
	},
	'notes below': (draft) => {
		const rest = Array<string>(draft.header.length - 1).fill('');
		draft.lines.push(
			'',
			draft.dice.oneOf([
				'Source: registers of 2024',
				line(['Note: as of May', ...rest], draft.writing)
			])
		);
	},
	'blank lines': (draft) => {
		draft.lines.splice(draft.headerAt + 1 + someRow(draft), 0, '');
	},
	'lines of delimiters': (draft) => {
		const blank = draft.writing.delimiter.repeat(draft.header.length - 1);
		draft.lines.push(...Array<string>(draft.dice.between(1, 20)).fill(blank));
	},
	'header once more': (draft) => {
		const head = draft.lines[draft.headerAt] ?? '';
		draft.lines.splice(draft.headerAt + 1 + someRow(draft), 0, head);
	},
	'stray quote': (draft) => {
		const at = someRow(draft);
		const row = draft.rows[at] ?? [];
		const cell = draft.dice.between(0, row.length - 1);
		const text = row[cell] ?? '';
		const { delimiter, quote } = draft.writing;
		const plain = row.map((one) => written(one, draft.writing));
		const old = plain[cell] ?? '';
		plain[cell] = quote + old;
		draft.lines[draft.headerAt + 1 + at] = plain.join(delimiter);
		row[cell] = quote + text;
	},
	'cells missing at the end': (draft) => {
		const at = someRow(draft);
		const row = (draft.rows[at] ?? []).slice(0, -1);
		draft.rows[at] = row;
		draft.lines[draft.headerAt + 1 + at] = line(row, draft.writing);
	},
	'one cell too many': (draft) => {
		const at = someRow(draft);
		const row = [...(draft.rows[at] ?? []), 'left over'];
		draft.rows[at] = row;
		draft.lines[draft.headerAt + 1 + at] = line(row, draft.writing);
	},
	'spare columns': (draft) => {
		const spare = draft.dice.between(1, 3);
		draft.header.push(...Array<string>(spare).fill(''));
		for (const row of draft.rows) row.push(...Array<string>(spare).fill(''));
		const tail = draft.writing.delimiter.repeat(spare);
		draft.lines = draft.lines.map((one, at) =>
			at < draft.headerAt || one === '' ? one : one + tail
		);
	},
	'line breaks in cells': (draft) => {
		const at = someRow(draft);
		const row = draft.rows[at] ?? [];
		row[row.length - 1] = 'first line\nsecond line';
		draft.lines[draft.headerAt + 1 + at] = line(row, draft.writing);
	},
	'no break at the end': (draft) => {
		draft.end = 'none';
	},
	'one break too many at the end': (draft) => {
		draft.end = 'twice';
	},
	'a row with another separator': (draft) => {
		const at = someRow(draft);
		const other = draft.writing.delimiter === ';' ? '|' : ';';
		draft.lines[draft.headerAt + 1 + at] = line(draft.rows[at] ?? [], {
			...draft.writing,
			delimiter: other
		});
	},
	'a separator missing': (draft) => {
		const at = someRow(draft);
		const row = draft.rows[at] ?? [];
		if (row.some((one) => /["'\n]/.test(one))) return;
		const cell = draft.dice.between(0, row.length - 2);
		const both = `${row[cell] ?? ''}${row[cell + 1] ?? ''}`;
		rewrite(draft, at, [...row.slice(0, cell), both, ...row.slice(cell + 2)]);
	},
	'a separator twice': (draft) => {
		const at = someRow(draft);
		const row = draft.rows[at] ?? [];
		const cell = draft.dice.between(0, row.length - 1);
		rewrite(draft, at, [...row.slice(0, cell + 1), '', ...row.slice(cell + 1)]);
	},
	'a quote within a cell': (draft) => {
		const found = plainPlace(draft);
		if (found === null) return;
		const { at, row, cell } = found;
		const { delimiter, quote } = draft.writing;
		const text = row[cell] ?? '';
		if (written(text, { ...draft.writing, quotes: 'needed' }) !== text) return;
		const odd = text.slice(0, 2) + quote + text.slice(2);
		const cells = row.map((one, place) => (place === cell ? odd : written(one, draft.writing)));
		draft.lines[draft.headerAt + 1 + at] = cells.join(delimiter);
		row[cell] = odd;
	},
	'separator declared': (draft) => {
		const { delimiter } = draft.writing;
		if (delimiter.length > 1 || delimiter === '\t') return;
		draft.lines.unshift(`sep=${delimiter}`);
		draft.headerAt += 1;
	},
	'tags below the names': (draft) => {
		const tags = draft.header.map((_, at) => ['#adm2+name', '#date', '#affected'][at % 3] ?? '');
		draft.lines.splice(draft.headerAt + 1, 0, line(tags, draft.writing));
	},
	'a file put below': (draft) => {
		const head = draft.lines[draft.headerAt] ?? '';
		const mark = draft.writing.encoding === 'windows-1252' ? '' : '\uFEFF';
		draft.lines.splice(draft.headerAt + 1 + someRow(draft), 0, mark + head);
	},
	'line breaks of two kinds': (draft) => {
		draft.hasTwoBreaks = true;
	},
	'a blank line after each': (draft) => {
		draft.isSpaced = true;
	},
	'another table below': (draft) => {
		const header = ['Village', 'Chair', 'Since', 'Phone'];
		const rows = ['Kito', 'Ola', 'Uzi', 'Tembo'].map((village, at) => [
			village,
			'A. B.',
			`20${at + 11}-02-01`,
			`07${at}`
		]);
		draft.second = { name: 'chairs', header, rows };
		draft.lines.push('', 'Chairs', ...[header, ...rows].map((row) => line(row, draft.writing)));
	}
};
