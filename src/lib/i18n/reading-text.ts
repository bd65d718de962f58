import { isolated } from './isolated-text.ts';
import type { MessageKey } from './languages.ts';
import { translate, translateCode } from './translate.ts';

/** How a file's letters and columns were told apart, in words for people who never heard of either. */

const delimiterNames: Readonly<Record<string, MessageKey>> = {
	'': 'mapping.delimiter.none',
	none: 'mapping.delimiter.none',
	',': 'mapping.delimiter.comma',
	';': 'mapping.delimiter.semicolon',
	'\t': 'mapping.delimiter.tab',
	'|': 'mapping.delimiter.pipe',
	' ': 'mapping.delimiter.space',
	':': 'mapping.delimiter.colon'
};

export function delimiterText(delimiter: string): string {
	const key = delimiterNames[delimiter];
	return key === undefined
		? translate('mapping.delimiter.other', { mark: isolated(delimiter) })
		: translate(key);
}

const scripts: readonly (readonly [RegExp, MessageKey])[] = [
	[/^(windows-1252|iso-8859-15?|macintosh|ibm850|ibm437)$/, 'mapping.encoding.western'],
	[/^(windows-1250|iso-8859-(2|16)|ibm852|x-mac-ce)$/, 'mapping.encoding.central'],
	[
		/^(windows-1251|iso-8859-5|koi8-.|ibm855|ibm866|ibm1125|x-mac-cyrillic)$/,
		'mapping.encoding.cyrillic'
	],
	[/^(windows-1256|iso-8859-6|ibm720)$/, 'mapping.encoding.arabic'],
	[/^(windows-1253|iso-8859-7|ibm737)$/, 'mapping.encoding.greek'],
	[/^(windows-1254|iso-8859-(3|9)|ibm857)$/, 'mapping.encoding.turkish'],
	[/^(windows-1255|iso-8859-8)/, 'mapping.encoding.hebrew'],
	[/^windows-1258$/, 'mapping.encoding.vietnamese'],
	[/^(windows-874|tis-620)$/, 'mapping.encoding.thai'],
	[/^(windows-1257|iso-8859-(4|10|13)|ibm775)$/, 'mapping.encoding.baltic'],
	[/^(shift_jis|euc-jp|iso-2022-jp)$/, 'mapping.encoding.japanese'],
	[/^(euc-kr|iso-2022-kr)$/, 'mapping.encoding.korean'],
	[/^(gb18030|gbk|big5)$/, 'mapping.encoding.chinese']
];

/** A label that `TextDecoder` knows, as the script it is for; the label itself is what a technician asks for. */
export function encodingText(label: string): string {
	const plain = label.toLowerCase();
	if (plain === 'utf-8') return translate('mapping.encoding.utf-8');
	if (plain.startsWith('utf-16')) return translate('mapping.encoding.utf-16');
	const script = scripts.find(([pattern]) => pattern.test(plain))?.[1];
	return script === undefined
		? label
		: translate('mapping.encoding.named', { script: translate(script), label });
}

const questionKeys = {
	encoding: 'mapping.ask.encoding',
	dialect: 'mapping.ask.dialect',
	header: 'mapping.ask.header',
	table: 'mapping.ask.table',
	sheet: 'mapping.ask.sheet',
	password: 'mapping.ask.password',
	footer: 'mapping.ask.footer',
	quotes: 'mapping.ask.quotes'
} as const;

type QuestionName = keyof typeof questionKeys;

const isQuestionName = (name: string): name is QuestionName => name in questionKeys;

/** What is asked about the reading, and what to look at. The id of a question begins with what it is about. */
export function readingQuestionText(kind: string, id: string): { title: string; about: string } {
	const [name = ''] = id.split(':');
	const known = isQuestionName(name) ? name : isQuestionName(kind) ? kind : null;
	const key = known === null ? 'mapping.ask.other' : questionKeys[known];
	return { title: translate(key), about: translate(`${key}.about`) };
}

/** One of the answers. */
export function readingChoiceText(kind: string, choice: string): string {
	if (kind === 'encoding') return encodingText(choice);
	if (kind === 'dialect' && choice.length <= 4) return delimiterText(choice);
	const said = translateCode('mapping.choice', choice);
	if (said !== choice) return said;
	if (kind === 'header') return headerChoiceText(choice);
	return isolated(choice);
}

function headerChoiceText(choice: string): string {
	const [, first, last] = /^rows? (\d+)(?:-(\d+))?$/.exec(choice) ?? [];
	if (first === undefined) return choice;
	return last === undefined
		? translate('mapping.ask.header.row', { row: Number(first) })
		: translate('mapping.ask.header.rows', { first: Number(first), last: Number(last) });
}
