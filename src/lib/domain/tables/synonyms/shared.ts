import type { ColumnNames } from './names.ts';

/** Names of columns that several tables have. */

export const community: ColumnNames = {
	en: [
		'{place}',
		'{place} {code}',
		'[name] {place}',
		'{place} name',
		'{code} {place}',
		'[which] {place} [is this|was this|did this take place in]',
		'[what is the] name of the {place}',
		'in which {place} [did the {meeting} take place|was the {meeting} held]',
		'which {place} did the {meeting} take place in',
		'where did the {meeting} take place',
		'select the {place}',
		'{place} where [the] {meeting} (was held|took place)',
		'(com|comm|vill) (name|id|code)',
		'~location|place|ward|name of place'
	],
	fr: [
		'{place}',
		'{code} {place}',
		'nom {place}',
		'{place} {code}',
		'[dans] quel {place}',
		'[dans] quelle {place}',
		'dans quel {place} a eu lieu la {meeting}',
		'dans quelle {place} a eu lieu la {meeting}',
		'dans quel {place} la {meeting} a t elle eu lieu',
		'quel est le nom du {place}',
		'{place} où la {meeting} (a eu lieu|s est tenue)',
		'~lieu|endroit|lieu de la {meeting}'
	],
	es: [
		'{place}',
		'{code} {place}',
		'nombre {place}',
		'{place} {code}',
		'[en] qué {place}',
		'en qué {place} se realizó la {meeting}',
		'en qué {place} fue la {meeting}',
		'cuál es el nombre de la {place}',
		'{place} donde (fue|se realizó|se hizo) la {meeting}',
		'~lugar|lugar de la {meeting}|ubicación'
	],
	pt: [
		'{place}',
		'{code} {place}',
		'nome {place}',
		'{place} {code}',
		'[em] que {place}',
		'em que {place} foi a {meeting}',
		'em que {place} teve lugar a {meeting}',
		'em que {place} se realizou a {meeting}',
		'qual é o nome da {place}',
		'{place} onde (foi|se realizou|teve lugar) a {meeting}',
		'~local|lugar|local da {meeting}'
	],
	ar: [
		'{place}',
		'{code} {place}',
		'اسم {place}',
		'ما اسم {place}',
		'ما هو اسم {place}',
		'في اي (قرية|مجتمع|حي|موقع) [عقد {meeting}|تم {meeting}]',
		'المجتمع الرمز',
		'~المكان|مكان {meeting}'
	],
	sw: [
		'{place}',
		'{code} {place}',
		'{code} (ya|wa|cha|la) {place}',
		'jina (la|ya|cha) {place}',
		'{place} gani',
		'[mkutano|kikao] (ulifanyika|kilifanyika) {place} gani',
		'jamii msimbo',
		'~mahali|eneo|mahali pa {meeting}'
	]
};

export const actionCode: ColumnNames = {
	en: [
		'{action} {code}',
		'{code} {action}',
		'[related|linked] {action} {code}',
		'~action|activity'
	],
	fr: ['{code} {action}', "{code} de l'{action}", '~action|activité'],
	es: ['{code} {action}', '{code} de la {action}', '~acción|actividad'],
	pt: ['{code} {action}|{action} {code}', '{code} da {action}', '~acção|ação|atividade|actividade'],
	ar: ['{code} {action}', '~النشاط|المبادرة'],
	sw: ['{code} ya {action}', '{code} {action}|{action} {code}', '~hatua|shughuli']
};

/** The children's harms that communities choose. */
export const harm: ColumnNames = {
	en: [
		'[type of|kind of|main|chosen|selected|which] (harm|harm to children|child harm|child protection issue|child protection concern|child protection problem|child protection risk|harm type|harm addressed|issue addressed|problem addressed)',
		'(harm|issue|problem) (chosen|selected|addressed)',
		'which (harm|issue|problem) does (the {action}|it|this) address',
		'what (harm|issue|problem) is (the {action}|it|this) about',
		'(harm|issue|problem) it is about',
		'~issue|problem|concern|risk|theme|topic|protection issue'
	],
	fr: [
		'[type de|principal|quel] (préjudice|problème de protection|problème de protection de l enfant|problème de protection des enfants|risque de protection|danger pour les enfants|tort fait aux enfants|mal fait aux enfants)',
		'(préjudice|problème|risque) (choisi|traité|visé|ciblé|abordé)',
		"quel (préjudice|problème) l'{action} vise t elle",
		'~problème|risque|thème|enjeu'
	],
	es: [
		'[tipo de|principal|qué] (daño|daño a los niños|daño a la niñez|problema de protección|problema de protección infantil|riesgo de protección)',
		'(daño|problema|riesgo) (elegido|escogido|abordado|tratado)',
		'qué (daño|problema) aborda la {action}',
		'(daño|problema) que atiende',
		'~problema|riesgo|tema'
	],
	pt: [
		'[tipo de|principal|que] (dano|dano às crianças|problema de protecção|problema de proteção|problema de protecção da criança|problema de proteção da criança|risco de protecção|risco de proteção)',
		'(dano|problema|risco) (escolhido|tratado|abordado)',
		'que (dano|problema) é tratado pela {action}',
		'~problema|risco|tema'
	],
	ar: [
		'[نوع|اي] (الضرر|ضرر|الاذى|مشكلة حماية الطفل|مشكلة الحماية|قضية حماية الطفل|خطر الحماية)',
		'(الضرر|المشكلة|القضية) (المختار|المختارة|التي تم اختيارها)',
		'ما (الضرر|المشكلة) التي يعالجها {action}',
		'~المشكلة|القضية|الخطر'
	],
	sw: [
		'[aina ya] (madhara|dhara|madhara kwa watoto|tatizo la ulinzi wa mtoto|tatizo la ulinzi wa watoto|suala la ulinzi wa mtoto)',
		'(madhara|tatizo|suala) (lililochaguliwa|yaliyochaguliwa|linaloshughulikiwa)',
		'(madhara|dhara|tatizo) gani',
		'~tatizo|suala|hatari'
	]
};
