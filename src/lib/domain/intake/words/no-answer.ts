import { missingWords } from '../words.ts';
import { plainWord } from './plain-word.ts';

/** Words that say in so many letters that nothing was recorded, or that the question was not for this row. */
const notRecorded =
	'not recorded, not applicable, not available, not stated, not specified, not given, not provided, no answer, ' +
	'no response, no data, missing, blank, empty, tbd, pending, skip, skipped, prefer not to answer, refused to answer, ' +
	'prefer not to say, pnta, undefined, nan, non renseigné, non renseignée, non applicable, sans objet, non disponible, ' +
	'non précisé, non spécifié, pas de réponse, sans réponse, manquant, vide, so, nr, no aplica, no aplicable, ' +
	'no disponible, sin dato, sin datos, sin respuesta, no responde, no especificado, sin información, vacío, ' +
	'não se aplica, não aplicável, não disponível, sem dados, sem resposta, não especificado, não respondeu, em falta, ' +
	'لا ينطبق, غير منطبق, غير متوفر, غير متاح, غير محدد, لم يسجل, لا اجابة, لا توجد بيانات, لا جواب, ' +
	'haihusiki, haijarekodiwa, haikurekodiwa, hakuna jibu, hakuna taarifa, hakuna data, haipo, haijatajwa';

/** An answer, but one that the column has no code for: the row says that somebody did not know. */
const didNotKnow =
	'not known, unknown, don’t know, do not know, dont know, dk, not sure, unsure, ne sait pas, nsp, inconnu, ' +
	'no sabe, no sé, desconocido, ns, não sabe, não sei, desconhecido, لا اعرف, لا يعرف, غير معروف, غير معلوم, ' +
	'sijui, hajui, haijulikani';

/** It may mean no answer, or "no". */
const nothing =
	'none, nothing, aucun, aucune, rien, ninguno, ninguna, nada, nenhum, nenhuma, لا شيء, لا يوجد, hakuna';

const listOf = (words: string): ReadonlySet<string> =>
	new Set(words.split(',').map((word) => plainWord(word)));

const missing: ReadonlySet<string> = new Set(missingWords);
const missingPlain = listOf(notRecorded);
const unanswered = listOf(didNotKnow);
const nothings = listOf(nothing);

/** Numbers that forms use for "no answer"; a code list of somebody's own may use them for something else. */
const standIns = /^-?(?:9{2,4}|88|98|97|77|888|998)$/;

/**
 * How sure it is that a word means "no answer was recorded"; `null` where it does not. The column's own codes and
 * words are to be asked first: `none` and `not known` are codes in some columns.
 */
export function meansNoAnswer(word: string): 'certain' | 'likely' | 'unsure' | null {
	const trimmed = word.normalize('NFKC').trim().toLowerCase();
	const plain = plainWord(word);
	if (missing.has(trimmed) || plain === '' || missingPlain.has(plain)) return 'certain';
	if (unanswered.has(plain)) return 'likely';
	return standIns.test(trimmed) || nothings.has(plain) ? 'unsure' : null;
}
