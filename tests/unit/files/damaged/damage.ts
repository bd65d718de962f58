import { encodeAs, encodeWide } from '../encoding/encode-as';
import { Dice } from './dice';
import { soundTable, type SoundTable } from './sound-tables';

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
interface Draft {
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
	/** Another table, that begins below the first. */
	second: SoundTable | null;
}

export interface DamagedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly tables: readonly SoundTable[];
}

const written = (cell: string, writing: Writing): string => {
	const { quote, delimiter, escape } = writing;
	const isNeeded =
		/[\r\n]/.test(cell) || cell.includes(quote) || cell.includes(delimiter.trim() || delimiter);
	if (!isNeeded && writing.quotes === 'needed') return cell;
	const inner = cell.replaceAll(quote, escape === 'doubled' ? quote + quote : `\\${quote}`);
	return quote + inner + quote;
};

const line = (cells: readonly string[], writing: Writing): string =>
	cells.map((cell) => written(cell, writing)).join(writing.delimiter);

/** A place among the lines of the rows. */
const someRow = (draft: Draft): number => draft.dice.between(1, draft.rows.length - 2);

/** What can happen to a table, each told by its name. */
const kinds: Readonly<Record<string, (draft: Draft) => void>> = {
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

/** These change lines that the former ones found by their place, so they come last, in this order. */
const order = Object.keys(kinds);
/** Together they would say two things about one line, or hide each other. */
const apart: readonly (readonly string[])[] = [
	['title above', 'title in cells above'],
	['names of groups above', 'names twice', 'spare columns'],
	['notes below', 'another table below', 'lines of delimiters'],
	['no break at the end', 'one break too many at the end'],
	['spare columns', 'cells missing at the end', 'one cell too many', 'another table below'],
	[
		'stray quote',
		'cells missing at the end',
		'one cell too many',
		'a row with another separator',
		'line breaks in cells'
	],
	['spare columns', 'title in cells above', 'a row with another separator']
];

const rewritesRow = [
	'stray quote',
	'cells missing at the end',
	'one cell too many',
	'line breaks in cells',
	'a row with another separator'
];
/** They stand right above the names, and titles above them. */
const addsNames = ['names of groups above', 'names twice'];
const movesRows = ['blank lines', 'header once more'];

function chosenKinds(dice: Dice): string[] {
	const chosen: string[] = [];
	for (const kind of dice.some(order, dice.between(3, 6))) {
		const isApart = apart.some(
			(group) => group.includes(kind) && chosen.some((one) => group.includes(one))
		);
		if (!isApart) chosen.push(kind);
	}
	const last = [rewritesRow, addsNames, [], movesRows];
	const rank = (kind: string): number => {
		const found = last.findIndex((group) => group.includes(kind));
		return found === -1 ? 2 : found;
	};
	return chosen.sort((a, b) => rank(a) - rank(b)).slice(0, 4);
}

function someWriting(dice: Dice, hasAccents: boolean): Writing {
	const delimiter = dice.oneOf([',', ',', ';', ';', '\t', '|', ', ']);
	return {
		delimiter,
		quote: dice.next() < 0.9 ? '"' : "'",
		escape: dice.next() < 0.85 ? 'doubled' : 'backslash',
		quotes: dice.next() < 0.7 ? 'needed' : 'all',
		lineEnd: dice.oneOf(['\n', '\r\n', '\r\n', '\r']),
		encoding: dice.oneOf(
			hasAccents
				? ['utf-8', 'utf-8', 'windows-1252', 'utf-16le']
				: ['utf-8', 'utf-8 with mark', 'utf-16le']
		)
	};
}

function encoded(text: string, encoding: string): Uint8Array {
	if (encoding === 'utf-16le') return encodeWide(`\uFEFF${text}`, encoding);
	if (encoding === 'windows-1252') return encodeAs(text, encoding);
	return new TextEncoder().encode(encoding === 'utf-8' ? text : `\uFEFF${text}`);
}

/** One file with several kinds of damage at once, the same for the same number. */
export function damagedFile(number: number): DamagedFile {
	const dice = new Dice(number * 7919 + 13);
	const sound = soundTable(dice);
	const writing = someWriting(dice, sound.name === 'visits');
	const draft: Draft = {
		writing,
		dice,
		lines: [sound.header, ...sound.rows].map((row) => line(row, writing)),
		header: [...sound.header],
		rows: sound.rows.map((row) => [...row]),
		headerAt: 0,
		end: 'once',
		second: null
	};
	const chosen = chosenKinds(dice);
	for (const kind of chosen) kinds[kind]?.(draft);
	const ends = { none: '', once: writing.lineEnd, twice: writing.lineEnd + writing.lineEnd };
	const text = draft.lines.join(writing.lineEnd) + ends[draft.end];
	const { header, rows, second } = draft;
	const tables = [{ name: sound.name, header, rows }, ...(second === null ? [] : [second])];
	const how = `${JSON.stringify(writing.delimiter)} ${writing.quote} ${writing.escape} ${writing.encoding}`;
	return {
		name: `${number} ${sound.name} ${how}: ${chosen.join(', ')}`,
		bytes: encoded(text, writing.encoding),
		tables
	};
}
