import { columnOf, tableOf } from '../tables/index.ts';
import type { SheetChoice } from './choice.ts';
import type { WordMeaning } from './mapping.ts';
import type { SampleRow } from './understanding.ts';
import { matchWord } from './words/match-word.ts';
import { plainWord } from './words/plain-word.ts';

/**
 * Actions of which a column says that they are finished or stopped, and none on which day. An action without its last day
 * is under way whatever else is said of it (rule 10), so that whoever brings the file must know.
 */
export interface StatusWithoutDay {
	readonly position: number;
	/** Words that say that an action ended, as they stand in the file. */
	readonly ended: readonly string[];
	/** What the column's words mean as the reason why an action ended: nothing, where it goes on. */
	readonly words: readonly WordMeaning[];
	/** The column is taken in as that reason already. */
	readonly isTakenIn: boolean;
}

/** Words for what has not ended, as they stand after plain spelling. */
const goingWords: ReadonlySet<string> = new Set(
	[
		'ongoing, on going, in progress, under way, underway, active, planned, not started, started, open, continuing, running, pending',
		'en cours, actif, active, prévu, prévue, planifié, planifiée, commencé, commencée, démarré, démarrée, non commencé, à venir, ouvert',
		'en curso, en marcha, en proceso, en ejecución, activo, activa, planificado, planificada, previsto, prevista, iniciado, iniciada, no iniciado, abierto',
		'em curso, em andamento, ativo, ativa, planeado, planeada, planejado, planejada, previsto, prevista, iniciado, iniciada, não iniciado, aberto',
		'جار, جارية, جاري, قيد التنفيذ, مستمر, مستمرة, مخطط, نشط',
		'inaendelea, unaendelea, imepangwa, imeanza, haijaanza'
	]
		.flatMap((words) => words.split(','))
		.map(plainWord)
);

/** A column with more different words is no status. */
const mostWords = 12;

/** The column that says which actions ended, where none says when. */
export function statusWithoutDay(
	{ table, columns, fills }: SheetChoice,
	sample: readonly SampleRow[]
): StatusWithoutDay | null {
	const hasDay =
		columns.includes('date_ended') || fills.some(({ column }) => column === 'date_ended');
	if (table !== 'actions' || hasDay) return null;
	for (const [position, column] of columns.entries()) {
		if (column !== null && column !== 'end_reason') continue;
		const words = meaningsIn(sample, position);
		const ended = (words ?? []).filter(({ code }) => code !== '').map(({ word }) => word);
		if (words !== null && ended.length > 0) {
			return { position, ended, words, isTakenIn: column === 'end_reason' };
		}
	}
	return null;
}

/** What each word of a column says of an action's end; `null` where one of them says nothing about that. */
function meaningsIn(sample: readonly SampleRow[], position: number): WordMeaning[] | null {
	const different = new Set(sample.map(({ cells }) => (cells[position] ?? '').trim()));
	different.delete('');
	if (different.size > mostWords) return null;
	const meanings = [...different].map((word) => ({ word, code: codeOf(word) }));
	return meanings.every((one): one is WordMeaning => one.code !== null) ? meanings : null;
}

const reason = columnOf(tableOf('actions'), 'end_reason');

function codeOf(word: string): string | null {
	if (goingWords.has(plainWord(word))) return '';
	const { code, confidence } = matchWord(reason, word);
	return confidence === 'unsure' ? null : code;
}
