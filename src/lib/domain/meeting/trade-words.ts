import { plainWord } from '../intake/words/plain-word.ts';

/** Words of the trade, in which nobody is told anything at a meeting: they are for those who keep the tables. */

/** How such words begin, in the languages of this page. */
const beginnings: readonly string[] = [
	// English, French, Spanish, Portuguese, Swahili, Arabic
	...['KPI', 'indicator', 'target', 'beneficiar', 'baseline', 'endline', 'stakeholder', 'percent'],
	...['per cent', 'indicateur', 'bénéficiaire', 'pourcent', 'pour cent', 'parties prenantes'],
	...['indicador', 'porcent', 'por ciento', 'línea de base', 'partes interesadas'],
	...['percentagem', 'por cento', 'linha de base', 'partes interessadas'],
	...['kiashiria', 'viashiria', 'mnufaika', 'wanufaika', 'asilimia'],
	...[
		'مؤشر',
		'المؤشر',
		'مستفيد',
		'المستفيد',
		'خط الأساس',
		'بالمئة',
		'بالمائة',
		'في المئة',
		'في المائة'
	]
].map(plainWord);

/** `M&E`, as it is compared. */
const wholeWords: readonly string[] = ['m e'];

/** The words of the trade in a text, as they are compared, and its signs of a hundred. */
export function tradeWords(text: string): readonly string[] {
	const within = ` ${plainWord(text)} `;
	const found = [
		...beginnings.flatMap((one) => new RegExp(` (${one}\\p{L}*)`, 'u').exec(within)?.[1] ?? []),
		...wholeWords.filter((one) => within.includes(` ${one} `))
	];
	return [...new Set([...found, ...(text.match(/[%٪‰]/gu) ?? [])])];
}
