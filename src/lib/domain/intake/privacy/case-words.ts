import { phraseList } from './header-phrase.ts';

/**
 * Words of the headers of case files, incident recorders and case registers: what happened to one person, who did it,
 * who looks after the case, how it goes on. Each entry is one thing that such files ask, in six languages.
 */
export const caseWords = {
	incident: phraseList(
		'type of abuse, abuse type, type of violence, violence type, incident type, type of incident, gbv type, type of gbv, nature of abuse, nature of incident, nature of the case, type of case, case type, incident date, date of incident, incident location, location of incident, incident description, form of violence, violation type, type of violation, abuse suffered, primary violence type, sexual violence type, time of incident',
		'type de violence, type d abus, type d incident, type de vbg, nature de l incident, nature du cas, date de l incident, lieu de l incident, type de maltraitance, forme de violence, type de cas, nature des violences, type de violation, description de l incident, violence subie, violences subies, date des faits, lieu des faits',
		'tipo de violencia, tipo de abuso, tipo de incidente, fecha del incidente, lugar del incidente, tipo de caso, tipo de maltrato, descripcion del incidente, tipo de vulneracion, fecha de los hechos',
		'tipo de violencia, tipo de incidente, data do incidente, local do incidente, tipo de caso, tipo de maus trato, descricao do incidente',
		'نوع العنف, نوع الاعتداء, نوع الاساءة, نوع الحادث, نوع الحادثة, تاريخ الحادث, تاريخ الحادثة, مكان الحادث, مكان الحادثة, نوع الحالة, نوع الانتهاك, طبيعة الحالة, وصف الحادث',
		'aina ya ukatili, aina ya unyanyasaji, aina ya tukio, tarehe ya tukio, mahali pa tukio, aina ya kesi, aina ya shauri'
	),
	concern: phraseList(
		'protection concern, protection risk, primary concern, main concern, reason for case, vulnerability criteria, separation cause, cause of separation, date of separation, separation date, separation reason, reason for separation, uam, uasc status, specific need, specific needs code',
		'probleme de protection, risque de protection, besoin de protection, cause de separation, date de separation, motif de separation, preoccupation de protection, motif de prise en charge, besoin specifique',
		'preocupacion de proteccion, riesgo de proteccion, necesidad de proteccion, causa de la separacion, fecha de separacion, motivo de la separacion',
		'preocupacao de protecao, risco de protecao, causa da separacao, data da separacao, motivo da separacao',
		'مشكلة الحماية, مخاطر الحماية, مخاوف الحماية, احتياجات الحماية, سبب الانفصال, تاريخ الانفصال',
		'tatizo la ulinzi, hatari ya ulinzi, sababu ya kutengana, tarehe ya kutengana'
	),
	perpetrator: phraseList(
		'perpetrator, alleged perpetrator, abuser, offender, suspect, accused, perpetrator relationship',
		'auteur presume, auteur de violence, auteur des violence, auteur de l abus, auteur des faits, presume auteur, presume auteur relation, lien avec l auteur, relation avec l auteur, agresseur, auteur presume lien',
		'agresor, presunto agresor, presunto autor, perpetrador, victimario, relacion con el agresor, agressor, alegado agressor, suposto autor, relacao com o agressor',
		'الجاني, المعتدي, مرتكب العنف, الجاني المزعوم, المشتبه به, علاقة الجاني, صلة الجاني, المتهم',
		'mtuhumiwa, mkosaji, mtenda kosa, mhusika wa ukatili, uhusiano na mtuhumiwa'
	),
	status: phraseList(
		'case status, status of case, status of the case, case open, case opened, case closed, case closure, date of closure, closure date, case closure date, closure reason, reason for closure, case opening date, date case opened, case opened date, case outcome, outcome of case, case plan, case plan date, risk level, level of risk, case priority, case stage, date of case opening, identification date, date of identification, case registration date',
		'statut du dossier, statut du cas, statut de cas, etat du dossier, etat du cas, date de cloture, motif de cloture, date d ouverture, niveau de risque, date d identification, issue du cas, plan de cas, suite donnee, situation du dossier, date d ouverture du dossier, evolution du cas',
		'estado del caso, situacion del caso, fecha de cierre, motivo de cierre, fecha de apertura, nivel de riesgo, plan de caso, estado do caso, situacao do caso, data de encerramento, motivo de encerramento, data de abertura, nivel de risco, plano de caso',
		'حالة الملف, وضع الحالة, حالة القضية, تاريخ الاغلاق, تاريخ اغلاق الحالة, سبب الاغلاق, سبب اغلاق الحالة, تاريخ فتح الحالة, تاريخ فتح الملف, مستوى الخطورة, مستوى الخطر, درجة الخطورة, خطة الحالة, وضع الملف',
		'hali ya kesi, hali ya shauri, tarehe ya kufunga kesi, tarehe ya kufunguliwa, kiwango cha hatari, mpango wa kesi'
	),
	worker: phraseList(
		'case worker, caseworker, case manager, social worker, case management agency, owned by, record owner',
		'gestionnaire de cas, gestionnaire du cas, assistant social, assistante sociale, travailleur social, agent en charge, charge du dossier',
		'trabajador social, trabajadora social, gestor de caso, gestora de caso, responsable del caso, assistente social, gestor de caso, tecnico responsavel',
		'مدير الحالة, مديرة الحالة, عامل الحالة, الاخصائي الاجتماعي, اخصائي الحالة, الاخصائية الاجتماعية',
		'afisa ustawi, afisa ustawi wa jamii, meneja wa kesi, msimamizi wa kesi'
	),
	referral: phraseList(
		'referred to, referral to, referral service, referral date, date of referral, reason for referral, referral reason, service referred, referral type, referral status, referral outcome, referred by, referral made to, service provided, services provided',
		'refere a, referee a, oriente vers, orientee vers, reference vers, date de referencement, motif de referencement, service de referencement, date de reference, motif de reference, service refere, referencement, service fourni, services fournis',
		'derivado a, derivada a, remitido a, referido a, fecha de derivacion, motivo de derivacion, servicio de derivacion, encaminhado para, encaminhada para, encaminhado a, data de encaminhamento, motivo do encaminhamento',
		'محال الى, تمت الاحالة الى, الاحالة الى, جهة الاحالة, تاريخ الاحالة, سبب الاحالة, الخدمة المقدمة, احيلت الى, احيل الى',
		'amepewa rufaa, rufaa kwenda, tarehe ya rufaa, sababu ya rufaa, huduma iliyotolewa'
	),
	family: phraseList(
		'caregiver name, name of caregiver, caregiver relationship, relationship to child, relationship to caregiver, relation to child, care arrangement, current care arrangement, guardian name, marital status, displacement status, living arrangement, father alive, mother alive',
		'nom du tuteur, lien avec l enfant, lien de parente, statut matrimonial, statut de deplacement, modalite de prise en charge, situation familiale',
		'nombre del cuidador, parentesco, estado civil, condicion de desplazamiento, nome do cuidador, parentesco com a crianca, grau de parentesco',
		'اسم مقدم الرعاية, صلة القرابة, الحالة الاجتماعية, ترتيبات الرعاية, وضع النزوح, الحالة الزوجية',
		'jina la mlezi, uhusiano na mtoto, hali ya ndoa'
	)
} as const;

export type CaseMatter = keyof typeof caseWords;

/** The person whom a case is about. */
export const subjects = phraseList(
	'child, survivor, victim, client, beneficiary, case, minor, girl, boy, patient, individual',
	'enfant, survivant, survivante, victime, client, cliente, beneficiaire, mineur, mineure, dossier, cas',
	'nino, nina, victima, sobreviviente, caso, expediente, menor, nna, crianca, sobrevivente, vitima, processo, beneficiario, beneficiaria',
	'طفل, طفله, ناجيه, ناجي, ضحيه, حاله, ملف, مستفيد, مستفيده, قضيه, قاصر',
	'mtoto, manusura, mwathirika, mteja, kesi, mhanga'
);

export const sexWords = phraseList(
	'sex, gender, sexe, genre, sexo, genero, جنس, الجنس, النوع, النوع الاجتماعي, jinsia, jinsi'
);

export const ageWords = phraseList('age, edad, idade, عمر, السن, العمر, umri, age en annee');

/** Questions of a survey speak to the one who answers. */
export const surveyCues = phraseList(
	'have you, did you, do you, are you, were you, would you, your, avez vous, etes vous, votre, vos, vous a, usted, ha sido, su hijo, voce, هل, unafikiri, umewahi, je'
);
