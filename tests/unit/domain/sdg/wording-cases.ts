import type { WordingPart } from '../../../../src/lib/domain/sdg/wording-parts.ts';

/**
 * Questions as forms and interviewers in the field put them, marked by hand: which speak of a part, and which only sound as
 * if they did. None of them was written after the lists of words.
 */
export interface WordingCases {
	readonly speak: readonly string[];
	readonly doNot: readonly string[];
}

export const wordingCases: Readonly<Partial<Record<WordingPart, WordingCases>>> = {
	'feeling safe': {
		speak: [
			'How safe do you feel in your area?',
			'Do you feel very unsafe outside?',
			'Vous sentez-vous en sécurité dans votre quartier ?',
			'¿Qué tan segura se siente en su barrio?',
			'Sente-se seguro quando anda na aldeia?',
			'هل تشعر بالأمان في منطقتك؟',
			'هل تشعرين أنك آمنة في قريتك؟',
			'Je, unajisikia salama katika eneo lako?'
		],
		doNot: [
			'How often do you walk alone after dark?',
			'Vous promenez-vous seule la nuit ?',
			'¿Cuántas veces camina sola de noche?',
			'Quantas vezes anda sozinho à noite?',
			'كم مرة تمشي وحدك ليلا؟',
			'Unatembea peke yako mara ngapi usiku?'
		]
	},
	'walking alone': {
		speak: [
			'How safe do you feel walking alone in your area?',
			'Do you feel safe when you walk in your neighbourhood on your own?',
			'Do you feel safe to walk around here alone?',
			'Vous sentez-vous en sécurité quand vous marchez seul(e) dans votre quartier ?',
			'Vous sentez-vous en sécurité en marchant toute seule ?',
			'Vous sentez-vous en sécurité lorsque vous circulez à pied, seul, près de chez vous ?',
			'¿Se siente segura al caminar sola por su barrio?',
			'¿Qué tan seguro se siente caminando por aquí solo?',
			'Sente-se segura a caminhar sozinha na sua zona?',
			'Sente-se seguro quando anda na aldeia sozinho?',
			'هل تشعر بالأمان عند السير بمفردك في منطقتك؟',
			'هل تشعرين بالأمان عندما تمشين في الحي وحدك؟',
			'Je, unajisikia salama unapotembea peke yako?',
			'Je, unahisi usalama kutembea katika eneo lako peke yako?'
		],
		doNot: [
			'How safe do you feel at home alone?',
			'Do you feel safe walking with a friend, not alone?',
			'Vous sentez-vous en sécurité seule à la maison ?',
			'Vous sentez-vous en sécurité au marché, seul ?',
			'¿Se siente segura cuando está sola en casa?',
			'Sente-se segura sozinha em casa?',
			'هل تشعر بالأمان وحدك في البيت؟',
			'Je, unajisikia salama ukiwa peke yako nyumbani?',
			'Je, unajisikia salama unapotembea na wenzako?'
		]
	},
	'after dark': {
		speak: [
			'How safe do you feel after dark?',
			'… walking at night?',
			'… une fois la nuit tombée ?',
			'… après la tombée de la nuit ?',
			'… quand il fait nuit ?',
			'… después de que anochezca?',
			'… por la noche?',
			'… depois de anoitecer?',
			'… à noite?',
			'… بعد حلول الليل؟',
			'… في الليل؟',
			'… baada ya giza kuingia?',
			'… wakati wa usiku?'
		],
		doNot: [
			'How safe do you feel before dark?',
			'… during the day?',
			'… avant la tombée de la nuit ?',
			'… antes del anochecer?',
			'… antes de escurecer?',
			'… قبل حلول الظلام؟',
			'… kabla ya giza?',
			'… mchana?'
		]
	},
	'physical punishment': {
		speak: [
			'Did anybody at home beat this child?',
			'Was the child caned or slapped?',
			'L’avez-vous battu ou frappé avec un bâton ?',
			'Lui a-t-on donné une gifle ou une fessée ?',
			'L’enfant a-t-il reçu des coups ?',
			'¿Le pegaron con un cinturón?',
			'¿Le dio nalgadas o lo sacudió?',
			'¿Fue azotado con una vara?',
			'Bateram-lhe com um pau?',
			'Deu-lhe uma palmada ou uma surra?',
			'A criança foi espancada?',
			'هل ضربه أحد الوالدين؟',
			'هل تعرض الطفل للضرب؟',
			'هل يضربونك في البيت؟',
			'هل صفعته؟',
			'Je, alipigwa kwa fimbo?',
			'Je, mzazi alimpiga mtoto?',
			'Je, watoto hupigwa nyumbani?',
			'Je, umechapwa viboko mwezi huu?',
			'Je, amewahi kuwapiga watoto?'
		],
		doNot: [
			'Was the child hit by a car?',
			'Do you feel your heart beating fast when your heart beats?',
			'Did somebody shout at the child?',
			'Quelqu’un a-t-il frappé à la porte ?',
			'Avez-vous reçu des coups de fil ?',
			'¿Hubo un golpe de estado?',
			'¿Ayudó a pegar carteles?',
			'Bateram à porta?',
			'As crianças bateram palmas?',
			'هل أصيب الطفل بضربة شمس؟',
			'هل يعرف الطفل جدول الضرب؟',
			'هل يدفع أهلك الضرائب؟',
			'Je, mtoto amepigwa chanjo?',
			'Je, watoto walipigwa picha?',
			'Je, wazazi walipiga kura?'
		]
	},
	'psychological aggression': {
		speak: [
			'Did you call the child lazy or stupid?',
			'Lui a-t-on crié dessus ?',
			'L’a-t-on traité d’idiot ou de paresseux ?',
			'¿Le gritó o lo insultó?',
			'¿Lo llamó tonto o perezoso?',
			'Gritou com a criança ou chamou-lhe burra?',
			'هل صرخت في وجهه؟',
			'هل شتمه أحد؟',
			'Je, mtoto alitukanwa?',
			'Je, mzazi amemfokea mtoto?'
		],
		doNot: [
			'Did you beat the child?',
			'Y a-t-il une crise dans le village ?',
			'¿Hubo un crimen?',
			'Houve uma crise?',
			'هل ضربه أحد؟',
			'Je, alipigwa?'
		]
	},
	'by caregivers': {
		speak: [
			'… by his mother or father?',
			'… par un adulte du ménage ?',
			'… por algún adulto del hogar?',
			'… pelo pai ou pela mãe?',
			'… والديه أو ولي أمره؟',
			'… na baba au mama?'
		],
		doNot: [
			'… by a policeman?',
			'… par un maître ?',
			'… por el maestro?',
			'… pelo mestre?',
			'… من قبل المعلم؟',
			'… na mwalimu?'
		]
	},
	'by age 18': {
		speak: [
			'Before you turned 18, did anybody …',
			'Before your eighteenth birthday …',
			'… when you were under 18?',
			'Avant l’âge de dix-huit ans …',
			'Avant d’avoir 18 ans …',
			'Avant votre 18e anniversaire …',
			'Antes de cumplir 18 años …',
			'Antes de los dieciocho años …',
			'Antes de completar 18 anos …',
			'Antes dos dezoito anos …',
			'قبل أن تبلغ سن ١٨ …',
			'قبل سن الثامنة عشرة …',
			'Kabla hujafikisha miaka 18 …',
			'Kabla ya kufikia umri wa miaka 18 …',
			'Kabla ya kutimiza miaka kumi na minane …'
		],
		doNot: [
			'Are you 18 or older?',
			'In the 18 months before this survey …',
			'Since you turned 18 …',
			'Dans les 18 mois avant l’enquête …',
			'Depuis vos 18 ans …',
			'En los 18 meses antes de la encuesta …',
			'Desde que cumplió 18 años …',
			'Nos 18 meses antes do inquérito …',
			'بعد سن ١٨ …',
			'في ١٨ شهرا قبل المسح …',
			'Tangu ulipofikisha miaka 18 …',
			'Katika miezi 18 kabla ya utafiti …'
		]
	},
	'sexual violence': {
		speak: [
			'Were you raped?',
			'Did anybody force you to have sex?',
			'Vous a-t-on forcée à avoir des rapports sexuels ?',
			'¿Alguien la forzó a tener relaciones sexuales?',
			'Alguém a obrigou a ter relações sexuais?',
			'هل تعرضت لاعتداء جنسي أو للاغتصاب؟',
			'Je, ulibakwa?',
			'Je, uliwahi kulazimishwa kufanya ngono?'
		],
		doNot: [
			'Did you suffer any violence?',
			'Did you have a lesson about sexual health?',
			'Avez-vous subi des violences ?',
			'¿Hubo violaciones de sus derechos?',
			'Houve violência na escola?',
			'هل تعرضت للعنف؟',
			'Je, ulipitia ukatili wa kijinsia?'
		]
	},
	'married or in a union': {
		speak: [
			'Are you married?',
			'Êtes-vous mariée ?',
			'¿A qué edad se casó? ¿Está casada?',
			'Casou ou vive em união?',
			'هل تزوجت؟',
			'Je, uliolewa ukiwa na umri gani?',
			'Je, umeolewa?',
			'Je, uliozwa na wazazi?'
		],
		doNot: [
			'Je, huduma hii imetolewa?',
			'Je, uliondolewa shuleni?',
			'Are you in school?',
			'هل تدرسين؟'
		]
	},
	registered: {
		speak: [
			'Is the birth registered?',
			'La naissance est-elle déclarée ?',
			'¿Está inscrita?',
			'O nascimento foi registado?',
			'هل سجلتم المولود؟',
			'هل تم تسجيل الولادة؟',
			'Je, mtoto ameandikishwa?',
			'Je, uzazi umesajiliwa?'
		],
		doNot: ['Does the child have a card?', 'Je, msajili alikuja?', 'هل للطفل بطاقة؟']
	},
	'reported or told': {
		speak: [
			'Did you report it?',
			'L’avez-vous signalé ?',
			'¿Acudió a alguien?',
			'Apresentou queixa?',
			'هل أبلغت أحدا؟',
			'هل قدمت بلاغا أو شكوى؟',
			'Je, ulimwambia mtu?',
			'Je, ulitoa taarifa?'
		],
		doNot: ['Were you hurt?', 'هل بلغت سن الثامنة عشرة؟', 'Je, uliumizwa?']
	},
	satisfied: {
		speak: [
			'Êtes-vous satisfait ?',
			'هل أنت راضٍ؟',
			'Je, umeridhika na huduma?',
			'Je, uliridhishwa?'
		],
		doNot: ['Did you use the service?', 'هل استخدمت الخدمة؟', 'Je, ulitumia huduma?']
	},
	'felt discriminated against': {
		speak: [
			'¿Se ha sentido discriminada?',
			'هل شعرت بالتمييز ضدك؟',
			'Je, ulibaguliwa?',
			'Je, ulihisi kubaguliwa?'
		],
		doNot: ['¿Se siente bien?', 'هل شعرت بالخوف؟', 'Je, ulihisi hofu?']
	},
	'the last experience': {
		speak: [
			'Thinking of the last time you used a public service, were you satisfied?',
			'Pensez à votre dernière visite dans un service public.',
			'Piense en la última vez que acudió a un servicio público.',
			'Pense na última vez que usou um serviço público.',
			'فكر في آخر مرة استخدمت فيها خدمة عامة',
			'Fikiria mara ya mwisho ulipotumia huduma za umma.'
		],
		doNot: [
			'How satisfied are you with public services in general?',
			'In the last 12 months, did you use public services?',
			'Au cours des 12 derniers mois, avez-vous été satisfait des services publics ?',
			'¿Está satisfecho con los servicios públicos en los últimos 12 meses?'
		]
	},
	'by a partner': {
		speak: [
			'Did your husband ever slap you?',
			'Votre conjoint ou partenaire vous a-t-il frappée ?',
			'¿Su esposo o pareja la golpeó?',
			'O seu marido ou companheiro bateu-lhe?',
			'هل ضربك زوجك أو شريكك؟',
			'Je, mume wako au mwenzi wako alikupiga?'
		],
		doNot: [
			'Did your teacher ever slap you?',
			'Votre voisin vous a-t-il frappée ?',
			'¿Su vecino la golpeó?',
			'هل أنت متزوجة؟'
		]
	},
	'somebody other than a partner': {
		speak: [
			'Did anybody who is not your husband or partner do this?',
			'Did anyone other than your spouse do this?',
			'Est-ce que quelqu’un d’autre que votre mari l’a fait ?',
			'¿Alguien que no sea su pareja lo hizo?',
			'Alguém que não seja o seu parceiro fez isso?',
			'هل فعل ذلك شخص غير زوجك؟',
			'Je, mtu asiye mume wako alifanya hivyo?'
		],
		doNot: [
			'Did your husband or partner do this?',
			'Est-ce que votre mari l’a fait ?',
			'¿Su pareja lo hizo?',
			'Je, mume wako alifanya hivyo?'
		]
	},
	'a ground of discrimination': {
		speak: [
			'Were you treated badly because of your religion?',
			'Avez-vous été discriminée en raison de votre sexe ?',
			'¿La trataron mal por motivo de su edad?',
			'Foi tratada mal com base em ser mulher?',
			'هل تعرضت للتمييز بسبب دينك؟',
			'Je, ulibaguliwa kwa sababu ya jinsia yako?'
		],
		doNot: [
			'Were you harassed in the past 12 months?',
			'Avez-vous été harcelée ?',
			'¿La acosaron?',
			'Je, ulinyanyaswa?'
		]
	},
	'violence of one of three kinds': {
		speak: [
			'Did anybody hit you?',
			'Did anybody threaten you?',
			'Vous a-t-on menacée ou frappée ?',
			'¿Alguien la amenazó?',
			'Alguém lhe bateu?',
			'هل هددك أحد؟',
			'Je, mtu alikupiga?'
		],
		doNot: [
			'Did any of these things happen to you?',
			'How safe do you feel walking alone?',
			'Were you hit by a car?',
			'Je, unajisikia salama?'
		]
	}
};
