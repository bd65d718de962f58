import { encodeAs, encodeWide } from '../encoding/encode-as';
import { kinds, line, type Draft, type Writing } from './damage-kinds';
import { Dice } from './dice';
import { soundTable, type SoundTable } from './sound-tables';

export interface DamagedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	readonly tables: readonly SoundTable[];
}

/** These change lines that the former ones found by their place, so they come last, in this order. */
const order = Object.keys(kinds);
/** Together they would say two things about one line, or hide each other. */
const apart: readonly (readonly string[])[] = [
	['names of groups above', 'names twice', 'spare columns'],
	['notes below', 'another table below', 'lines of delimiters', 'a blank line after each'],
	['title above', 'title in cells above', 'separator declared'],
	['names of groups above', 'names twice', 'tags below the names'],
	['header once more', 'a file put below'],
	['a blank line after each', 'blank lines', 'title in cells above', 'names of groups above'],
	['a blank line after each', 'names twice', 'separator declared', 'line breaks in cells'],
	['no break at the end', 'one break too many at the end'],
	['spare columns', 'cells missing at the end', 'one cell too many', 'another table below'],
	[
		'stray quote',
		'cells missing at the end',
		'one cell too many',
		'a row with another separator',
		'line breaks in cells',
		'a separator missing',
		'a separator twice',
		'a quote within a cell'
	],
	['spare columns', 'title in cells above', 'a row with another separator'],
	['spare columns', 'a separator missing', 'a separator twice', 'a quote within a cell']
];

const rewritesRow = [
	'stray quote',
	'cells missing at the end',
	'one cell too many',
	'line breaks in cells',
	'a row with another separator',
	'a separator missing',
	'a separator twice',
	'a quote within a cell'
];
/** They stand right above the names, and titles above them. */
const addsNames = ['names of groups above', 'names twice'];
const movesRows = ['blank lines', 'header once more', 'a file put below', 'tags below the names'];

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
		hasTwoBreaks: false,
		isSpaced: false,
		second: null
	};
	const chosen = chosenKinds(dice);
	for (const kind of chosen) kinds[kind]?.(draft);
	const ends = { none: '', once: writing.lineEnd, twice: writing.lineEnd + writing.lineEnd };
	const lines = draft.isSpaced ? draft.lines.flatMap((one) => [one, '']) : draft.lines;
	const breakOf = (): string => (draft.hasTwoBreaks ? dice.oneOf(['\n', '\r\n']) : writing.lineEnd);
	const text = lines.reduce((all, one) => all + breakOf() + one) + ends[draft.end];
	const { header, rows, second } = draft;
	const tables = [{ name: sound.name, header, rows }, ...(second === null ? [] : [second])];
	const how = `${JSON.stringify(writing.delimiter)} ${writing.quote} ${writing.escape} ${writing.encoding}`;
	return {
		name: `${number} ${sound.name} ${how}: ${chosen.join(', ')}`,
		bytes: encoded(text, writing.encoding),
		tables
	};
}
