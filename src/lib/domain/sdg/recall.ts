import { saysAny, phrases, wordsOf } from './words-of-text.ts';

/**
 * Over which time a question asks. `now` is a state of things and asks about no stretch of time; `life` is all of a
 * life; a stretch is in days or in months, since four weeks are not a month.
 */
export type Recall = 'now' | 'life' | `${number} days` | `${number} months`;

const now = phrases(
	'now, none, no recall, not applicable, today, current, currently, present, at present, point in time, at the time, aucune, sans objet, maintenant, actuellement, aujourd hui, en ce moment, ninguno, ninguna, ahora, hoy, actual, actualmente, no aplica, nenhum, nenhuma, agora, hoje, atual, atualmente, actualmente, nao se aplica, الان, اليوم, حاليا, لا يوجد, sasa, leo, hakuna, kwa sasa'
);
const life = phrases(
	'ever, lifetime, life time, whole life, since birth, by age, before age, before the age, by the age, before 15|18, by 18, jamais, au cours de la vie, avant l age, avant ~ 15|18, alguna vez, toda la vida, antes de los 15|18, antes de cumplir, alguma vez, toda a vida, antes dos 15|18, antes de completar, مدي الحياه, قبل سن, قبل بلوغ, maishani, kabla ya umri, kabla ya miaka, kabla ya kufika'
);

type Unit = 'day' | 'week' | 'month' | 'year';

const units: readonly (readonly [unit: Unit, names: readonly string[]])[] = [
	['day', phrases('day, days, jour, jours, dia, dias, يوم, ايام, siku')],
	['week', phrases('week, weeks, semaine, semaines, semana, semanas, اسبوع, اسابيع, wiki')],
	['month', phrases('month, months, mois, mes, meses, شهر, اشهر, شهور, الشهر, mwezi, miezi')],
	[
		'year',
		phrases('year, years, an, ans, annee, annees, ano, anos, سنه, سنوات, السنه, عام, mwaka, miaka')
	]
];

const numbers: ReadonlyMap<string, number> = new Map(
	[
		'one un une uno una um uma واحد moja',
		'two deux dos dois duas اثنان mbili',
		'three trois tres ثلاثه tatu',
		'four quatre cuatro quatro اربعه nne',
		'five cinq cinco خمسه tano',
		'six seis سته sita',
		'seven sept siete sete سبعه saba',
		'eight huit ocho oito ثمانيه nane',
		'nine neuf nueve nove تسعه tisa',
		'ten dix diez dez عشره kumi',
		'eleven onze once',
		'twelve douze doce doze'
	].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))
);

function numberOf(word = ''): number | undefined {
	const bare = word.replace(/^ال(?=\d)/, '');
	return /^\d{1,4}$/.test(bare) ? Number(bare) : numbers.get(bare);
}

function unitOf(word: string): Unit | undefined {
	const bare = word.replace(/^ال(?=\p{Script=Arabic}{2})/u, '');
	return units.find(([, names]) => names.includes(word) || names.includes(bare))?.[0];
}

function stretch(unit: Unit, count: number): Recall {
	if (unit === 'day') return `${count} days`;
	if (unit === 'week') return `${count * 7} days`;
	return `${unit === 'year' ? count * 12 : count} months`;
}

/** The stretch of time that a text names: `the past 12 months`, `1 an`; `null` where it names none, or several. */
function stretchOf(words: readonly string[]): Recall | null {
	const found = words.flatMap((word) => unitOf(word) ?? []);
	const given = words.flatMap((word) => numberOf(word) ?? []);
	const [unit] = found;
	if (unit === undefined || found.length > 1 || given.length > 1) return null;
	return stretch(unit, given[0] ?? 1);
}

/** What a text says about the time that is asked about; `null` where nobody can tell. */
export function recallOf(text: string): Recall | null {
	const words = wordsOf(text);
	if (words.length === 0) return null;
	if (saysAny(words, life)) return 'life';
	const stretch = stretchOf(words);
	if (stretch !== null) return stretch;
	return saysAny(words, now) ? 'now' : null;
}

const past: readonly string[] = phrases(
	'past, last, previous, dernier, derniers, derniere, dernieres, passe, passee, ecoule, ecoulee, ecoules, ultimo, ultimos, ultima, ultimas, pasado, pasada, pasados, passado, passada, passados, الماضي, الماضيه, السابق, السابقه, الاخيره, اخر, uliopita, iliyopita, zilizopita'
);
const everWords = phrases(
	'ever, deja, jamais, alguna vez, alguma vez, في حياتك, في اي وقت, maishani, *wahi'
);

/** The stretch beside a word such as "past": `past 12 months`, `12 derniers mois`, `miezi 12 iliyopita`. */
function stretchBeside(words: readonly string[], at: number, step: 1 | -1): Recall | undefined {
	const isCounted = numberOf(words[at + step]) !== undefined;
	const unitAt = at + step * (isCounted ? 2 : 1);
	const unit = unitOf(words[unitAt] ?? '');
	if (unit === undefined) return undefined;
	const farther = step === 1 ? words[at - 1] : words[unitAt - 1];
	return stretch(unit, numberOf(isCounted ? words[at + step] : farther) ?? 1);
}

/** Over which times a question asks in its own words; none where it does not say. */
export function recallsSaid(words: readonly string[]): readonly Recall[] {
	const stretches = words.flatMap((word, at) =>
		past.includes(word) ? (stretchBeside(words, at, 1) ?? stretchBeside(words, at, -1) ?? []) : []
	);
	return stretches.length === 0 && saysAny(words, everWords) ? ['life'] : stretches;
}

/** A month is what thirty days are; a year is its twelve months. */
const alike: Readonly<Partial<Record<Recall, Recall>>> = {
	'30 days': '1 months',
	'365 days': '12 months'
};

export function isSameRecall(one: Recall, other: Recall): boolean {
	return (alike[one] ?? one) === (alike[other] ?? other);
}
