import { namingWords } from './plain-words.ts';

/** The words of a header that carry its meaning, in any order, and whether it asks how many. */
export interface ImportantWords {
	readonly words: ReadonlySet<string>;
	readonly asksHowMany: boolean;
}

/** Words with which questions and instructions are made, by language. None of them turns a meaning. */
const stopWords: ReadonlySet<string> = new Set(
	[
		'what which who whom is are was were be been did does do has have had there this that these those it its your you we our ' +
			'please enter indicate record specify write select choose give tell if any and or with who how much were their they ' +
			'total all overall s t i',
		'quel quelle quels quelles qui que qu est sont etait ont a t il elle ils elles y ce cette ces votre vous nous se s c ' +
			'veuillez indiquer preciser saisir entrer noter si et ou avec par tous toutes tout toute ete eu eue lieu',
		'cual cuales que quien quienes es son fue fueron era ha han hubo hay este esta estos estas su sus se le por favor ' +
			'indique escriba registre anote y o con todos todas toda todo al lo',
		'qual quais quem e sao foi foram era houve ha este esta estes estas seu sua seus suas se por favor ' +
			'indique escreva registe registre ou com todos todas toda todo ao aos pelo pela',
		'je ni na au kwa katika huu hii hiyo huo hizo wote wale ambao nini ipi gani yupi tafadhali andika taja jumla',
		'ما هو هي هل ماذا هذا هذه التي الذي الذين تم كان كانت يرجي الرجاء ادخل اكتب حدد مع او و علي الي عن اجمالي مجموع كل'
	]
		.join(' ')
		.split(' ')
);

/** Words that ask how many. `nombre` is none of them: in Spanish it is a name. */
const countWords: ReadonlySet<string> = new Set(
	(
		'number num nr nb nbr nbre count many quantity qty combien effectif effectifs ' +
		'numero cantidad cant cuantos cuantas nro quantidade qtd qtde quantos quantas idadi ngapi wangapi عدد كم العدد'
	).split(' ')
);

/** Words for how many, before or behind what is counted. */
const aroundCounts: ReadonlySet<string> = new Set([
	...countWords,
	...'how total overall nombre jumla ya اجمالي مجموع n what is was'.split(' ')
]);

/** What is counted, without the words for how many around it. */
export function withoutCountWords(namingWords: readonly string[]): string[] {
	const isOther = (word: string): boolean => !aroundCounts.has(word);
	const first = namingWords.findIndex(isOther);
	return first < 0 ? [] : namingWords.slice(first, namingWords.findLastIndex(isOther) + 1);
}

/** Plural and singular are one where a letter makes the difference. */
function stem(word: string): string {
	if (word.length <= 3 || word.endsWith('ss')) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The words that matter of a text that is plain already. */
export function importantWords(plain: string): ImportantWords {
	const all = namingWords(plain);
	const words = all.filter((word) => !stopWords.has(word) && !countWords.has(word)).map(stem);
	return { words: new Set(words), asksHowMany: all.some((word) => countWords.has(word)) };
}

/**
 * Words that turn a meaning: girls who did not come, a percentage of girls, a girls' school, a date of birth. A header
 * with one of them is never taken for a name without it, nor the other way round.
 */
const turningWords: ReadonlySet<string> = new Set(
	[
		'not no non without absent never none except percent percentage proportion rate ratio share average mean median ' +
			'target planned plan expected invited previous last next first second new old since before after until from to birth born age ' +
			'school group club association led lead leader married pregnant dropout died death under over per reason why name ' +
			'phone contact signature photo email disability disabled enrolled trained supported distributed household household cost price link url update updated created',
		'pas sans aucun sauf pourcentage taux moyenne cible prevu prevue prevus attendu attendus invite precedent precedente dernier derniere prochain prochaine ' +
			'premier premiere nouveau nouvelle avant apres jusqu depuis naissance ne nee ecole groupe groupement dirige dirigee marie mariee enceinte raison pourquoi nom telephone handicap handicape handicapee handicapes handicapees',
		'sin ningun ninguno excepto porcentaje tasa promedio meta previsto previstos esperado anterior ultimo ultima proximo proxima siguiente primero primera nuevo nueva ' +
			'antes despues hasta desde nacimiento escuela grupo liderado liderada casada embarazada razon porque telefono nombre discapacidad',
		'nao sem nenhum percentagem porcentagem taxa media esperado seguinte depois ate nascimento escola lider liderada gravida razao nome novo nova deficiencia',
		'si hapana bila asilimia wastani lengo iliyopita ijayo mwisho kwanza kuzaliwa shule kikundi chama sababu jina simu mpya ulemavu',
		'ليس لا لم غير بدون نسبه متوسط هدف سابق سابقه قادم قادمه اخر اول ميلاد مدرسه مجموعه سبب اسم هاتف اعاقه معاق معاقين'
	]
		.join(' ')
		.split(' ')
		.map((word) => stem(withoutSpaces(word)))
);

function withoutSpaces(word: string): string {
	return word.trim();
}

export const turnsMeaning = (word: string): boolean => turningWords.has(word) || /\d/.test(word);
