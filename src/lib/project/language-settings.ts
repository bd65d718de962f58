import * as v from 'valibot';
import { readSetting, writeSetting } from './device-settings.ts';

/** What is kept on this device about the languages of its screens; it says nothing about a project. */

export const calendars = ['gregory', 'ethiopic', 'islamic-umalqura'] as const;

const choicesSchema = v.object({
	screens: v.optional(v.string()),
	meeting: v.optional(v.string()),
	report: v.optional(v.string()),
	calendar: v.optional(v.picklist(calendars), 'gregory')
});

/** The language of each view, as it was chosen, and the calendar in which days are written. */
export type KeptChoices = v.InferOutput<typeof choicesSchema>;

const wordsSchema = v.record(
	v.string(),
	v.object({
		name: v.string(),
		messages: v.record(v.string(), v.string()),
		/** The day on which a speaker confirmed what stands there; `''` while nobody did. */
		confirmed: v.string()
	})
);

/** Words that were added or corrected, by language. */
export type KeptWords = Readonly<v.InferOutput<typeof wordsSchema>>;

export const readChoices = (): KeptChoices =>
	readSetting('languages', choicesSchema, { calendar: 'gregory' });

export const writeChoices = (choices: KeptChoices): boolean => writeSetting('languages', choices);

export const readWords = (): KeptWords => readSetting('words', wordsSchema, {});

/** @returns whether they outlast this visit */
export const writeWords = (words: KeptWords): boolean => writeSetting('words', words);
