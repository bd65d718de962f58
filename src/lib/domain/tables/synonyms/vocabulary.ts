import type { Language } from './names.ts';

/** Words for the same thing, as people write them in the headers of their sheets; `names.ts` describes the notation. */
export const vocabulary = {
	en: {
		place:
			'community|village|locality|site|settlement|neighbourhood|neighborhood|hamlet|town|camp|location of community',
		code: 'code|id|identifier|number|no|ref|reference|key|pcode',
		meeting:
			'meeting|session|gathering|dialogue|community meeting|community dialogue|dialogue session|group meeting|group session|community session',
		attended:
			'attended|attending|present|participated|participating|participants|took part|came|who attended|who came|who participated|who took part|who were present|attendees|attendance|in attendance|that attended|that participated',
		action: 'action|activity|community action|initiative|community initiative',
		who: 'who|by whom'
	},
	fr: {
		place: 'communauté|village|localité|site|quartier|hameau|campement|douar|fokontany|colline',
		code: 'code|id|identifiant|numéro|number|no|réf|référence|matricule',
		meeting:
			'réunion|séance|session|rencontre|assemblée|dialogue|dialogue communautaire|réunion communautaire|séance de dialogue|rencontre communautaire',
		attended:
			'présentes|présents|présent|présente|participantes|participants|participant|participante|ayant participé|ont participé|qui ont participé|venues|venus|qui sont venues|qui sont venus',
		action: 'action|activité|action communautaire|initiative|activité communautaire'
	},
	es: {
		place:
			'comunidad|aldea|pueblo|localidad|barrio|vereda|sitio|caserío|asentamiento|poblado|cantón',
		code: 'código|id|identificador|número|number|nro|referencia|ref|clave',
		meeting:
			'reunión|sesión|encuentro|asamblea|diálogo|reunión comunitaria|sesión de diálogo|asamblea comunitaria|diálogo comunitario',
		attended:
			'presentes|asistentes|participantes|que asistieron|asistieron|que participaron|participaron|que vinieron|asistencia',
		action: 'acción|actividad|acción comunitaria|iniciativa|actividad comunitaria'
	},
	pt: {
		place: 'comunidade|aldeia|povoação|localidade|bairro|vila|sítio|povoado|tabanca',
		code: 'código|id|identificador|número|number|referência|ref',
		meeting:
			'reunião|sessão|encontro|assembleia|diálogo|reunião comunitária|sessão de diálogo|encontro comunitário|diálogo comunitário',
		attended:
			'presentes|participantes|que participaram|participaram|que vieram|que assistiram|que estiveram presentes|assistentes|presenças',
		action: 'acção|ação|actividade|atividade|acção comunitária|ação comunitária|iniciativa'
	},
	ar: {
		place: 'المجتمع|القرية|المجتمع المحلي|الموقع|الحي|المحلة|التجمع|المخيم|البلدة',
		code: 'رمز|كود|رقم|معرف|الرقم التعريفي',
		meeting: 'الاجتماع|الجلسة|اللقاء|الحوار|جلسة الحوار|الاجتماع المجتمعي|اللقاء المجتمعي',
		attended:
			'الحاضرات|الحاضرين|المشاركات|المشاركين|اللواتي حضرن|الذين حضروا|اللاتي شاركن|الذين شاركوا|الحضور|المشاركون',
		action: 'النشاط|العمل|المبادرة|الاجراء|المبادرة المجتمعية|العمل المجتمعي'
	},
	sw: {
		place: 'jamii|kijiji|mtaa|kitongoji|eneo la jamii|shehia',
		code: 'namba|nambari|msimbo|kodi|id|kitambulisho',
		meeting:
			'mkutano|kikao|mazungumzo|mkutano wa jamii|kikao cha jamii|mkutano wa kijiji|majadiliano',
		attended:
			'waliohudhuria|waliokuja|walioshiriki|waliokuwepo|wahudhuriaji|washiriki|wamehudhuria|walihudhuria|walishiriki|walikuja',
		action: 'hatua|shughuli|kitendo|hatua ya jamii|shughuli ya jamii|mpango wa jamii'
	}
} as const satisfies Record<Language, Readonly<Record<string, string>>>;
