import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	languageIds,
	languages,
	type LanguageId,
	type MessageKey,
	type Messages
} from '../../../../src/lib/i18n/languages.ts';
import { loadMessages } from '../../../../src/lib/i18n/load-messages.ts';
import { en } from '../../../../src/lib/i18n/messages/en.ts';
import { inSpeech, speechOf } from '../../../../src/lib/i18n/translate.ts';
import { expectAsKept } from '../../golden.ts';
import { everyForm } from './every-form.ts';
import { saidBeforeAndAfter, saidBesideOthers, saidOfDose, saidOnLine } from './said-at-views.ts';
import { saidInStory } from './said-in-story.ts';
import { saidOfCautions } from './said-of-cautions.ts';
import {
	saidOfOwnership,
	saidOfStillGoing,
	saidOfSupport,
	saidOfWhoDecides
} from './said-of-what-lasts.ts';

/**
 * Every sentence that the screen of change can say, listed in one file a language, to be read by people. A list that
 * changed is written beside the one that was read, as `<language>-changed.txt`; `UPDATE_GOLDEN=1` keeps it instead.
 */

const folder = join(import.meta.dirname, 'golden');

const views: readonly (readonly [string, () => readonly string[]])[] = [
	['On one line of time', saidOnLine],
	['Before and after', saidBeforeAndAfter],
	['Beside other places', saidBesideOthers],
	['Doing more', saidOfDose],
	['Ownership by group, and ownership and later', saidOfOwnership],
	['Still going after handover', saidOfStillGoing],
	['Outside support and leadership', saidOfSupport],
	['Who decides', saidOfWhoDecides],
	['The story', saidInStory],
	['Read with care', saidOfCautions]
];

const isOfChange = (key: string): boolean => /^(?:change|note)\./.test(key);

const messagesOf = (id: LanguageId): Promise<Messages> => loadMessages(id, 'all');

/** Spaces that do not break are spaces to a reader. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, ' ');

/** What the views say of made-up facts. */
function saidAtViews(id: LanguageId, messages: Messages): readonly string[] {
	const speech = speechOf(languages[id], messages);
	return views.flatMap(([title, say]) => [`# ${title}`, ...new Set(inSpeech(speech, say)), '']);
}

function listOf(id: LanguageId, messages: Messages): string {
	const keys = Object.keys(en).filter(isOfChange) as readonly MessageKey[];
	const forms = keys.flatMap((key) => [
		`${key}:`,
		...everyForm(messages[key] ?? '', languages[id].locale).map((text) => `\t${text}`)
	]);
	return `${[...saidAtViews(id, messages), '# Every message in every form', ...forms].map(plain).join('\n')}\n`;
}

describe.each(languageIds)('what the screen of change says in %s', (id) => {
	test('is what was read', async () => {
		expectAsKept(join(folder, `${id}.txt`), listOf(id, await messagesOf(id)));
	});

	test('has no hole, and nothing that is no word', async () => {
		const said = listOf(id, await messagesOf(id)).replaceAll(/^\t.*‹[^›]*›.*$/gmu, '');
		expect(said).not.toMatch(/undefined|null|NaN|\[object|[{}]|\.\.(?!\.)| {2,}\S/u);
	});
});

test('figures are Arabic-Indic in Arabic, but for names of rounds', async () => {
	const said = saidAtViews('ar', await messagesOf('ar'));
	expect(said.filter((text) => /(?<![A-Z])[0-9]/u.test(text))).toEqual([]);
});
