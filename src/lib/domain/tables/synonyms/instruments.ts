import type { instruments } from '../instruments.ts';
import { measureNames } from './measures.ts';
import type { TableNames } from './names.ts';

export const instrumentNames: TableNames<typeof instruments> = {
	measure_code: measureNames.measure_code,
	instrument_version: measureNames.instrument_version,
	wording: {
		en: [
			'[exact|full] wording [of] [the] [question|questions]',
			'question (wording|text)',
			'text [of] [the] question',
			'how (it was|was it) asked',
			'question as [it was] asked',
			'~question|questions|definition'
		],
		fr: [
			'(formulation|libellé|énoncé|texte) [exact] [de la] question',
			'(formulation|libellé)',
			'comment (la question|on) a été posée',
			'~question|questions|définition'
		],
		es: [
			'(redacción|formulación|enunciado|texto) [exacta|exacto] [de la] pregunta',
			'(redacción|formulación)',
			'cómo se preguntó',
			'~pregunta|preguntas|definición'
		],
		pt: [
			'(redacção|redação|formulação|enunciado|texto) [exacto|exato] [da] (pergunta|questão)',
			'(redacção|redação|formulação)',
			'como foi perguntado',
			'~pergunta|questão|definição'
		],
		ar: ['(نص|صيغة|صياغة) السؤال', 'كيف طرح السؤال', '~السؤال|التعريف'],
		sw: ['(maneno|matini) ya swali', 'swali lilivyoulizwa', '~swali|maswali|ufafanuzi']
	},
	population: {
		en: [
			'[target|survey|reference] population',
			'(population|people) (asked|surveyed|covered)',
			'who was asked [about]',
			'whom [we|they] asked [about]',
			'~respondents|who|target group'
		],
		fr: [
			'population [cible|enquêtée|de référence]',
			'(qui a été|personnes) (interrogé|interrogée|interrogées|interrogés|enquêtées|enquêtés)',
			'à qui on a demandé',
			'~répondants|qui|groupe cible'
		],
		es: [
			'población [objetivo|encuestada|de referencia]',
			'a quién se preguntó',
			'~encuestados|quién|grupo objetivo'
		],
		pt: [
			'população [alvo|inquirida|de referência]',
			'a quem se perguntou',
			'~inquiridos|quem|grupo alvo'
		],
		ar: [
			'(السكان|الفئة) (المستهدفون|المستطلعون|المشمولة)',
			'من سئل',
			'~المستجيبون|الفئة المستهدفة'
		],
		sw: ['(idadi|watu) (waliyoulizwa|walioulizwa)', 'nani aliulizwa', '~waliohojiwa|walengwa']
	},
	age_from: {
		en: [
			'(age|ages) from',
			'(youngest|lowest|minimum|lower) age',
			'(minimum|min) age',
			'age (minimum|min|lower limit)',
			'~from age|from'
		],
		fr: [
			'(âge|âges) (de|dès|à partir de|minimum|minimal|min)',
			"(de|dès|à partir de) l'âge",
			'(plus jeune|premier) âge',
			'~de|dès'
		],
		es: ['(edad|edades) (desde|mínima|min)', 'desde [la] edad', '~desde'],
		pt: ['(idade|idades) (desde|mínima|min|a partir de)', 'desde [a] idade', '~desde|de'],
		ar: ['(العمر|السن) (من|الادنى)', 'من (عمر|سن)', 'الحد الادنى للعمر', '~من'],
		sw: ['umri (kuanzia|kuanza|wa chini)', 'kuanzia umri', '~kuanzia']
	},
	age_to: {
		en: [
			'(age|ages) (to|until|up to)',
			'(oldest|highest|maximum|upper) age',
			'(maximum|max) age',
			'age (maximum|max|upper limit)',
			'~to age|to|up to'
		],
		fr: [
			"(âge|âges) (à|jusqu'à|maximum|maximal|max)",
			"jusqu'à (l'âge|quel âge)",
			'(plus grand|dernier) âge',
			"~à|jusqu'à"
		],
		es: ['(edad|edades) (hasta|máxima|max)', 'hasta [la] edad', '~hasta'],
		pt: ['(idade|idades) (até|máxima|max)', 'até [a] idade', '~até'],
		ar: ['(العمر|السن) (الى|الاقصى|حتى)', 'الى (عمر|سن)', 'الحد الاقصى للعمر', '~الى|حتى'],
		sw: ['umri (hadi|mpaka|wa juu)', 'hadi umri', '~hadi|mpaka']
	},
	recall: {
		en: [
			'recall [period|time]',
			'(reference|look back|lookback) (period|time) [of] [the] question',
			'over which time',
			'time asked about',
			'~reference period|time frame|timeframe'
		],
		fr: [
			'période de (rappel|remémoration)',
			'sur quelle période',
			'délai de rappel',
			'sur quelle durée',
			'~période de référence|période'
		],
		es: ['(período|periodo) de (recuerdo|rememoración)', 'sobre qué tiempo', '~período|periodo'],
		pt: ['período de (recordação|memória)', 'sobre que tempo', '~período|período de referência'],
		ar: ['فترة (الاستذكار|التذكر|الاسترجاع)', 'عن اي فترة', '~الفترة|الفترة المرجعية'],
		sw: ['kipindi (cha kumbukumbu|kinachoulizwa)', 'kwa muda gani', '~kipindi|muda']
	},
	source: {
		en: [
			'source',
			'source [of] [the] (question|questions|instrument|wording|questionnaire|tool)',
			'(question|instrument) source',
			'from whom',
			'where the question comes from',
			'where it comes from',
			'~reference|origin|from'
		],
		fr: [
			"source [de la|de l'|du] (question|instrument|questionnaire)",
			'source',
			"d'où vient la question",
			"d'où cela vient",
			'~référence|origine'
		],
		es: [
			'fuente [de la|del] (pregunta|instrumento|cuestionario)',
			'fuente',
			'de dónde viene la pregunta',
			'de dónde viene',
			'~referencia|origen'
		],
		pt: [
			'fonte [da|do] (pergunta|questão|instrumento|questionário)',
			'fonte',
			'de onde vem a pergunta',
			'de onde vem',
			'~referência|origem'
		],
		ar: ['مصدر (السؤال|الاداة|الاستبيان)', 'المصدر', '~المرجع'],
		sw: ['chanzo (cha|ya) (swali|dodoso)', 'chanzo', 'kutoka kwa nani', 'inatoka wapi', '~rejea']
	}
};
