import { importantWords, withoutCountWords, type ImportantWords } from './important-words.ts';
import { nameKey, namingWords, plainText } from './plain-words.ts';

/**
 * The ways in which one header may be read: as it stands, without the number of its question, without a hint in brackets,
 * and, where groups of a form stand before the question, as the question alone.
 */
export interface HeaderForm {
	readonly key: string;
	/** The key without words for how many. */
	readonly countedKey: string;
	readonly important: ImportantWords;
	/** Something was left away that may have carried a meaning. */
	readonly isRisky: boolean;
	/** Plain text of the groups before the question; `''` where there are none. */
	readonly groups: string;
}

/** What stands around a header in its sheet. */
export interface HeaderSurroundings {
	/** The sheet has columns that only a form's export has. */
	readonly isForm: boolean;
	/** Groups, with their separator, under which at least two columns stand. */
	readonly groups: ReadonlySet<string>;
}

/** `1. `, `12) `, `Q3_`, `A2. `, `(4) `, `a) `: the number of a question. */
const numbering =
	/^\s*(?:\(?(?:q(?:uestion|n)?\s*)?\d{1,3}(?:[._]\d{1,3})*[a-z]?\s*[.):_]|\(?[a-z]\d{0,2}\s*[.)](?=\s)|q\d{1,3}[a-z]?\s+|[a-z]\d{1,2}[.)_](?=\s|\p{L}))\s*(?=\S)/iu;

/** A hint at the end or in the middle: `(nombre)`, `[dd/mm/yyyy]`. */
const brackets = /\([^()]*\)|\[[^[\]]*\]|（[^（）]*）/g;

/** Hints that change nothing: how to write it, and that a girl or a boy is under 18. */
const harmlessHints: ReadonlySet<string> = new Set(
	(
		'number numbers nombre nb n numero count integer total date dd mm yy yyyy jj aa aaaa yes no oui non si sim nao y ' +
		'optional required facultatif obligatoire opcional obligatorio local text texte code id select one only hours heures horas ' +
		'0 1 17 18 under less than below years year old ans moins menores menos anos anios de over and plus above years older mas mais et y e or ou o ' +
		'عدد تاريخ نعم لا سنه اقل من chini miaka ya idadi ndiyo hapana f m'
	).split(' ')
);

const isHarmlessHint = (hint: string): boolean =>
	plainText(hint)
		.split(' ')
		.every((word) => word === '' || harmlessHints.has(word));

/** Between a group and its question. A dot counts only without spaces, a dash and a colon with or without. */
const separators = /\s*(?:\/|::?|>|»|→|\||\s[-–—]\s|-|(?<=[\p{L}\d_])\.(?=[\p{L}_]))\s*/gu;

/** The group of a header and its last part, at each place where it can be cut. */
export function groupCuts(header: string): { readonly group: string; readonly last: string }[] {
	return [...header.matchAll(separators)].map((cut) => ({
		group: header.slice(0, cut.index),
		last: header.slice(cut.index + cut[0].length)
	}));
}

/** What stands around the headers of a sheet. */
export function surroundingsOf(headers: readonly string[], isForm: boolean): HeaderSurroundings {
	const counts = new Map<string, number>();
	for (const header of headers) {
		for (const { group } of groupCuts(header)) counts.set(group, (counts.get(group) ?? 0) + 1);
	}
	const shared = [...counts].filter(([, count]) => count > 1).map(([group]) => group);
	return { isForm, groups: new Set(shared) };
}

/** A question's translations stand behind two colons: `label::English (en)`. */
const withoutLanguage = (header: string): string => header.replace(/(\S)\s*::\s*[^/]*$/u, '$1');

function form(text: string, isRisky: boolean, groups = ''): HeaderForm {
	const plain = plainText(text);
	return {
		key: nameKey(plain),
		countedKey: withoutCountWords(namingWords(plain)).join(''),
		important: importantWords(plain),
		isRisky,
		groups: plainText(groups)
	};
}

/** The header with and without its number and its hints. */
function bareForms(text: string, isRisky: boolean, groups = ''): HeaderForm[] {
	const bare = text.replace(numbering, '');
	const hints = bare.match(brackets) ?? [];
	const open = bare.replace(brackets, ' ');
	return [
		form(text, isRisky, groups),
		...(bare === text ? [] : [form(bare, isRisky, groups)]),
		...(hints.length === 0 || open.trim() === ''
			? []
			: [form(open, isRisky || !hints.every(isHarmlessHint), groups)])
	];
}

/** All readings of a header, the most literal first. */
export function headerForms(header: string, around: HeaderSurroundings): HeaderForm[] {
	const text = withoutLanguage(header);
	const cuts = groupCuts(text).toReversed();
	const questions = cuts.flatMap(({ group, last }) =>
		bareForms(last, !around.isForm && !around.groups.has(group), group)
	);
	const forms = [...bareForms(text, false), ...questions].filter(({ key }) => key !== '');
	return forms.filter((one, index) => forms.findIndex(({ key }) => key === one.key) === index);
}
