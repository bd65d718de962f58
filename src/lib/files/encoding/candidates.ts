import type { letterModels } from './letter-models.ts';

export type Language = keyof typeof letterModels;
export type Ideographic = 'ja' | 'zh' | 'zt' | 'ko';

/** An encoding that a file may be in when it is not Unicode. */
export interface Candidate {
	readonly label: string;
	/** How much rarer it is among files than windows-1252, in nats: it needs that much more evidence. */
	readonly rarity: number;
	/** The languages that are written in it, each beyond the first few rarer than these. */
	readonly languages: readonly (Language | Ideographic)[];
}

const western = [
	'fr',
	'es',
	'pt',
	'de',
	'it',
	'nl',
	'sv',
	'da',
	'nb',
	'fi',
	'ca',
	'is',
	'sq'
] as const;
const central = ['pl', 'cs', 'hu', 'ro', 'sk', 'hr', 'sl', 'de', 'sq'] as const;
const cyrillic = ['ru', 'uk', 'bg', 'sr', 'mk', 'be'] as const;
const baltic = ['lt', 'lv', 'et', 'pl', 'de'] as const;

/** In order of preference where two read a file alike. */
export const candidates: readonly Candidate[] = [
	{ label: 'windows-1252', rarity: 0, languages: western },
	{ label: 'windows-1256', rarity: 1, languages: ['ar', 'fa', 'ur', 'fr'] },
	{ label: 'windows-1251', rarity: 1.5, languages: cyrillic },
	{ label: 'windows-1250', rarity: 2.5, languages: central },
	{ label: 'windows-1254', rarity: 2, languages: ['tr', 'fr', 'de'] },
	{ label: 'windows-1253', rarity: 1.5, languages: ['el'] },
	{ label: 'windows-1255', rarity: 1.5, languages: ['he'] },
	{ label: 'windows-1257', rarity: 3.5, languages: baltic },
	{ label: 'windows-1258', rarity: 2, languages: ['vi', 'fr'] },
	{ label: 'windows-874', rarity: 2, languages: ['th'] },
	{ label: 'shift_jis', rarity: 2, languages: ['ja'] },
	{ label: 'gbk', rarity: 2, languages: ['zh'] },
	{ label: 'big5', rarity: 2, languages: ['zt'] },
	{ label: 'euc-kr', rarity: 2, languages: ['ko'] },
	{ label: 'euc-jp', rarity: 2.5, languages: ['ja'] },
	{ label: 'macintosh', rarity: 2.5, languages: western },
	{ label: 'ibm850', rarity: 2.5, languages: western },
	{ label: 'ibm437', rarity: 3.5, languages: western },
	{ label: 'iso-8859-15', rarity: 3, languages: [...western, 'et'] },
	{ label: 'iso-8859-2', rarity: 4, languages: central },
	{ label: 'iso-8859-5', rarity: 3, languages: cyrillic },
	{ label: 'iso-8859-6', rarity: 3, languages: ['ar'] },
	{ label: 'iso-8859-7', rarity: 3, languages: ['el'] },
	{ label: 'iso-8859-8', rarity: 3, languages: ['he'] },
	{ label: 'koi8-r', rarity: 2.5, languages: ['ru', 'bg'] },
	{ label: 'koi8-u', rarity: 3, languages: ['uk', 'ru', 'be'] },
	{ label: 'ibm866', rarity: 3, languages: ['ru', 'uk', 'bg', 'be'] },
	{ label: 'ibm1125', rarity: 4, languages: ['uk', 'be'] },
	{ label: 'x-mac-cyrillic', rarity: 4, languages: cyrillic },
	{ label: 'ibm852', rarity: 3.5, languages: central },
	{ label: 'ibm857', rarity: 3.5, languages: ['tr'] },
	{ label: 'ibm737', rarity: 3.5, languages: ['el'] },
	{ label: 'ibm720', rarity: 3.5, languages: ['ar', 'fr'] },
	{ label: 'iso-8859-4', rarity: 7, languages: baltic },
	{ label: 'iso-8859-13', rarity: 4, languages: baltic }
];

/** Met so seldom that they are looked at only where no other makes sense of a file. */
export const rareCandidates: readonly Candidate[] = [
	{ label: 'x-mac-ce', rarity: 4, languages: [...central, 'lt', 'lv', 'et'] },
	{ label: 'ibm855', rarity: 4, languages: cyrillic },
	{ label: 'ibm775', rarity: 5, languages: baltic },
	{ label: 'iso-8859-16', rarity: 6, languages: central },
	{ label: 'iso-8859-10', rarity: 8, languages: [...baltic, 'is', 'sv'] },
	{ label: 'iso-8859-3', rarity: 8, languages: ['tr'] }
];

/** How much rarer a language is among files than those that are not listed, in nats. */
export const rarityOfLanguage: Readonly<Partial<Record<Language | Ideographic, number>>> = {
	...{ is: 3, ca: 1.5, sq: 2, nl: 0.5, fi: 1, nb: 1, da: 1, sv: 1 },
	...{ sk: 1, sl: 1.5, hr: 1.5, et: 1, bg: 1, be: 2, mk: 1.5, sr: 1, ur: 1, fa: 0.5 }
};
