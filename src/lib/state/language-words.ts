import { languages, isBundled, type Messages } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/load-messages.ts';
import {
	messageFileHeader,
	messageRows,
	readMessageRows,
	type ReadMessages
} from '../i18n/message-file.ts';
import { readTable } from '../files/read-table.ts';
import { unescapeFormula, writeCsv } from '../files/write-csv.ts';
import {
	correctionsOf,
	forgetCorrections,
	keepCorrections
} from './language-corrections.svelte.ts';
import { csv } from './downloads.ts';
import { download } from './download.ts';
import { speakAgain } from './language.svelte.ts';

/** All words of a language as a file that a speaker fills in, and back. */

export async function downloadWords(id: string): Promise<void> {
	const english = await loadMessages('en', 'all');
	const spoken: Messages = { ...(await spokenIn(id)), ...correctionsOf(id) };
	download(
		writeCsv(messageFileHeader, messageRows(english, spoken)),
		`tafakari-words-${id}.csv`,
		csv
	);
}

/** A language's own words, without those that are English for want of one. */
async function spokenIn(id: string): Promise<Messages> {
	if (!isBundled(id)) return {};
	const { first, rest } = languages[id];
	return { ...(await first()), ...(await rest()) };
}

/**
 * Takes the words of a file; from then on they are spoken.
 *
 * @returns `null` where the file is no table of words
 */
export async function bringWords(
	id: string,
	name: string,
	file: File
): Promise<ReadMessages | null> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	const { tables } = await readTable(bytes, file.name);
	const table = tables.find(({ header }) => header.includes('key') && header.includes('text'));
	if (table === undefined) return null;
	const places = messageFileHeader.map((column) => table.header.indexOf(column));
	const rows = table.rows.map((row) => places.map((place) => unescapeFormula(row[place] ?? '')));
	const read = readMessageRows(rows, await loadMessages('en', 'all'));
	const before = await loadMessages(id, 'all', correctionsOf(id));
	const changed = Object.fromEntries(
		Object.entries(read.messages).filter(([key, text]) => before[key as keyof Messages] !== text)
	) as Messages;
	keepCorrections(id, name, changed);
	await speakAgain();
	return { ...read, messages: changed };
}

/** Takes back every word that was changed on this device. */
export async function takeBackWords(id: string): Promise<void> {
	forgetCorrections(id);
	await speakAgain();
}
