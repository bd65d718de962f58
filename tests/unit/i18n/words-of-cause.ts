import type { LanguageId } from '../../../src/lib/i18n/languages.ts';

/**
 * Words by which one thing would be said to have made another, in every form that a sentence gives them; not even in a
 * denial, since a denial names the claim.
 */
export const wordsOfCause: Readonly<Record<LanguageId, RegExp>> = {
	en: /(?<!\p{L})(?:caus(?:e[sd]?|ing|al|ally|ation)|impact\w*|due to|l(?:ead|eads|ed|eading) to|thanks to|effect\w*|affect\w*|result(?:s|ed|ing)? (?:of|in|from)|owing to|br(?:ings?|ought|inging) about|attribut\w*|responsible for|consequen\w*|trigger\w*|account(?:s|ed)? for)(?!\p{L})/iu,
	fr: /(?<!\p{L})(?:caus(?:e|es|er|ant|é|ée|és|ées|ent|ait|al|ale|alité)|impact\p{L}*|en raison d\p{L}*|grâce (?:à|aux?)|provoqu\p{L}+|entra[iî]n(?:e|é|ée|ent|er|ant|ait|ement)|(?:a|ont|avoir) conduit à|men(?:é|ée|a|er|ent) à|du fait d\p{L}*|d(?:û|ue|us|ues) (?:à|aux?)|résult(?:e|ent|ait|é|ant) d\p{L}*|effets?|conséquen\p{L}+|attribu\p{L}+|influenc\p{L}+|suite à)(?!\p{L})/iu,
	es: /(?<!\p{L})(?:caus(?:a|as|ar|ó|an|aron|ando|ad[oa]s?|al|alidad)|impact\p{L}*|debid[oa]s? a|gracias a|provoc\p{L}+|a raíz de|por culpa de|(?:llev(?:ó|aron)|han? llevado) a(?! cabo)|condu(?:jo|jeron|cen?) a|result(?:ó|a|an|aron|ando) (?:de|en)|efectos?|consecuen\p{L}+|atribu\p{L}+|influ(?:y\p{L}+|ir|ido))(?!\p{L})/iu,
	pt: /(?<!\p{L})(?:caus(?:a|as|ar|ou|am|aram|ando|ad[oa]s?|al|alidade)|impact\p{L}*|devid[oa]s? (?:a|à|ao|às|aos)|graças (?:a|à|ao|às|aos)|provoc\p{L}+|em virtude d\p{L}+|por causa|(?:levou|levaram|conduziu|conduziram) (?:a|à|ao)|result(?:ou|a|am|aram|ando) (?:de|em|da|do|na|no)|efeitos?|consequ\p{L}+|atribu\p{L}+|influenc\p{L}+)(?!\p{L})/iu,
	sw: /sababish|sababu ya|kwa sababu|athari|athiri|kutokana na|tokana(?!\p{L})|matokeo ya|shukrani kwa|pelekea|sababisha|leta mabadiliko|letwa na/iu,
	ar: /سبّ?ب|بفضل|تأثير|(?<!\p{L})(?:أثّ?ر|تؤثر|يؤثر)(?!\p{L})|نتيجة|نتج|ينتج|أدّ?[ىت](?: إلى|ت إلى)|[يت]ؤدّ?ي إلى|جرّاء|ي?ُ?عزى إلى|بفعل/u
};

/** "Because" and its like: a reason for a choice or a rule may be given, the reason for a number never. */
export const wordsOfReason: Readonly<Record<LanguageId, RegExp>> = {
	en: /(?<!\p{L})because(?!\p{L})/iu,
	fr: /(?<!\p{L})(?:parce qu|car(?!\p{L}))/iu,
	es: /(?<!\p{L})porque(?!\p{L})/iu,
	pt: /(?<!\p{L})(?:porque|pois)(?!\p{L})/iu,
	sw: /(?<!\p{L})(?:kwa kuwa(?! na)|kwa vile|kwa maana)(?!\p{L})/iu,
	ar: /(?<!\p{L})لأنّ?(?:ه|ها|هم|هما|ك|نا)?(?!\p{L})/u
};

/** Where such a word is about no number: a formula in a file, a door that an address leads to, changes that were made. */
export const aboutOtherThings: readonly string[] = [
	'problem.formula without result',
	'problem.archive member outside',
	'sensitive.address.why',
	'sensitive.position.why'
];

/** Reasons for a choice that people made, for a rule, or for a rung that was not reached. */
export const reasonsOfChoice: readonly string[] = [
	'change.care.worst off',
	'change.care.worst off.one',
	'change.unchecked',
	'change.unchecked.chosen as worst off',
	'change.going.money.about',
	// Portuguese says "why" with the same word.
	'change.story.theory',
	'sdg.chain.care',
	'sdg.proposal.stands',
	'sdg.proposal.reason hint',
	'sdg.decided.alignment',
	'summary.iati gaps',
	'summary.methods.evidence',
	'summary.rules.reason',
	'summary.stories.left out',
	'summary.texts.reason',
	'indicator.O7.donor',
	'indicators.one.rows not recorded'
];

/** Sentences that no screen may say, each with another form of another word. */
export const claims: Readonly<Record<LanguageId, readonly string[]>> = {
	en: [
		'The meetings caused the fall.',
		'There is no causal link.',
		'It fell due to the meetings.',
		'The meetings led to fewer cases.',
		'This had an impact.',
		'The fall is a result of the meetings.',
		'It had no effect on harm.',
		'The change can be attributed to it.'
	],
	fr: [
		'La baisse est causée par les réunions.',
		'Les réunions ont provoqué une baisse.',
		'C’est grâce aux réunions.',
		'Cela n’a eu aucun impact.',
		'La baisse est due à cela.',
		'Cela a entraîné une baisse.',
		'Les effets des réunions.'
	],
	es: [
		'La baja fue causada por las reuniones.',
		'Se debió a otra cosa, debido a la sequía.',
		'Gracias a las reuniones bajó.',
		'Las reuniones llevaron a menos casos.',
		'No tuvo impacto.',
		'Esto provocaron las reuniones.',
		'El efecto de las reuniones.'
	],
	pt: [
		'A descida foi causada pelas reuniões.',
		'Devido às reuniões desceu.',
		'Graças ao trabalho desceu.',
		'As reuniões levaram a menos casos.',
		'Não teve impacto.',
		'As reuniões provocaram a descida.',
		'O efeito das reuniões.'
	],
	sw: [
		'Mikutano ilisababisha kupungua.',
		'Imesababishwa na mikutano.',
		'Ilipungua kwa sababu ya mikutano.',
		'Ilipungua kutokana na mikutano.',
		'Haikuwa na athari.',
		'Iliyoathiriwa na mikutano.'
	],
	ar: [
		'انخفض الرقم بسبب الاجتماعات.',
		'تسببت الاجتماعات في الانخفاض.',
		'سبّبت الاجتماعات ذلك.',
		'أدت إلى الانخفاض.',
		'كان ذلك بفضل الاجتماعات.',
		'لم يكن لها تأثير.',
		'هذا نتيجة الاجتماعات.'
	]
};
