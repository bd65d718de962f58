import type { meetings } from '../meetings.ts';
import type { TableNames } from './names.ts';
import { community } from './shared.ts';

export const meetingNames: TableNames<typeof meetings> = {
	meeting_id: {
		en: [
			'{meeting} {code}',
			'{code} {meeting}',
			'unique {meeting} {code}',
			'~id|code|ref|reference|number|serial number|s n|sn|record id'
		],
		fr: [
			'{code} {meeting}',
			'{meeting} {code}',
			"numéro d'ordre de la {meeting}",
			"~id|code|numéro|numéro d'ordre|référence|identifiant|n|number"
		],
		es: ['{code} {meeting}', '{meeting} {code}', '~id|código|número|referencia|nro|number'],
		pt: ['{code} {meeting}', '{meeting} {code}', '~id|código|número|referência|number'],
		ar: ['{code} {meeting}', 'الاجتماع الرمز', '~الرقم|رقم|رمز|الرمز|م|الرقم التسلسلي'],
		sw: [
			'{code} ya {meeting}',
			'{code} ya (kikao|mkutano)',
			'mkutano msimbo',
			'~namba|nambari|na|id'
		]
	},
	community_id: community,
	date: {
		en: [
			'[{meeting}] date',
			'date [held|conducted|day|of event]',
			'[{meeting}] day',
			'date [and time] {meeting} [held|conducted|took place]',
			'date when {meeting} was held',
			'when (was|did) [the] {meeting} [held|take place|happen]',
			'(on which|what|which) (day|date) was the {meeting} [held]',
			'what (is|was) the date of the {meeting}',
			'{meeting} held on',
			'date of activity|event date|activity date|date of attendance|date of visit',
			'~today|todays date|today date|date today|date of today'
		],
		fr: [
			'date [de tenue] [{meeting}]',
			'jour [{meeting}]',
			'date [à laquelle] [la] {meeting} [a eu lieu|s est tenue]',
			'quand (a eu lieu|s est tenue) la {meeting}',
			'quelle est la date de la {meeting}',
			'quel jour a eu lieu la {meeting}',
			'à quelle date a eu lieu la {meeting}',
			"date de l'activité|date de l'événement|date d'activité",
			'~date du jour|date d aujourd hui|aujourd hui'
		],
		es: [
			'fecha [{meeting}]',
			'fecha (de realización|en que se realizó) [{meeting}]',
			'día [{meeting}]',
			'cuándo (fue|se realizó|se hizo) la {meeting}',
			'cuál es la fecha de la {meeting}',
			'fecha de la actividad|fecha del evento',
			'~fecha de hoy|hoy'
		],
		pt: [
			'data [{meeting}]',
			'data (de realização|em que se realizou) [{meeting}]',
			'dia [{meeting}]',
			'quando (foi|se realizou|teve lugar) a {meeting}',
			'qual é a data da {meeting}',
			'data da actividade|data da atividade|data do evento',
			'~data de hoje|hoje'
		],
		ar: [
			'تاريخ [{meeting}]',
			'التاريخ',
			'تاريخ (عقد|انعقاد|اقامة) {meeting}',
			'(ما|ما هو) تاريخ {meeting}',
			'متى عقد {meeting}',
			'يوم [{meeting}]',
			'تاريخ النشاط',
			'~تاريخ اليوم|اليوم'
		],
		sw: [
			'tarehe [ya|cha] [{meeting}]',
			'siku [ya] [{meeting}]',
			'{meeting} ulifanyika lini',
			'{meeting} kilifanyika lini',
			'tarehe ya shughuli',
			'mkutano ulifanyika tarehe gani',
			'~tarehe ya leo|leo'
		]
	},
	meeting_type: {
		en: [
			'(type|kind|category|nature|purpose|form) {meeting}',
			'{meeting} (type|kind|category|purpose)',
			'(what|which) (type|kind) of {meeting} [was it|was this]',
			'what was the purpose of the {meeting}',
			'~type|kind|category|purpose|activity type|type of activity|activity'
		],
		fr: [
			'(type|nature|genre|catégorie|objet|but) {meeting}',
			'quel (type|genre) de {meeting}',
			'quel était le but de la {meeting}',
			"~type|nature|objet|type d'activité"
		],
		es: [
			'(tipo|clase|naturaleza|propósito|objetivo|motivo) {meeting}',
			'qué (tipo|clase) de {meeting} [fue]',
			'~tipo|clase|tipo de actividad'
		],
		pt: [
			'(tipo|natureza|objectivo|objetivo|finalidade) {meeting}',
			'que tipo de {meeting} [foi]',
			'~tipo|tipo de actividade|tipo de atividade'
		],
		ar: [
			'نوع {meeting}',
			'طبيعة {meeting}',
			'غرض {meeting}',
			'الغرض من {meeting}',
			'ما نوع {meeting}',
			'~النوع|نوع النشاط'
		],
		sw: [
			'aina ya {meeting}',
			'(lengo|dhumuni|madhumuni) la {meeting}',
			'ni aina gani ya {meeting}',
			'~aina|aina ya shughuli'
		]
	},
	action_ids: {
		en: [
			'{action} codes',
			'{action} ids',
			'actions [discussed|spoken of|talked about|mentioned|codes]',
			'actions spoken of codes',
			'which actions were discussed',
			'~activities|activities discussed'
		],
		fr: [
			'codes des actions',
			'actions [discutées|abordées|évoquées|dont on a parlé]',
			'quelles actions ont été discutées',
			'actions évoquées codes',
			'~activités|activités discutées'
		],
		es: [
			'códigos de (acciones|las acciones)',
			'acciones [discutidas|tratadas|de las que se habló]',
			'qué acciones se discutieron',
			'~actividades'
		],
		pt: [
			'códigos das (acções|ações)',
			'(acções|ações) [discutidas|tratadas|faladas]',
			'que (acções|ações) foram discutidas',
			'ações de que se falou códigos',
			'~actividades|atividades'
		],
		ar: [
			'رموز (الانشطة|المبادرات|الاعمال)',
			'(المبادرات|الاعمال|الانشطة) (التي نوقشت|التي تمت مناقشتها)',
			'المبادرات التي نوقشت الرموز',
			'~الانشطة|المبادرات'
		],
		sw: [
			'(namba|misimbo) za hatua',
			'hatua (zilizojadiliwa|zilizozungumziwa)',
			'shughuli zilizozungumziwa misimbo',
			'~shughuli zilizojadiliwa|hatua'
		]
	},
	recorded_by: {
		en: [
			'(recorded|written|written down|noted|documented|reported|filled|filled in|completed|minutes taken) by [whom|who]',
			'who (recorded|wrote down|documented|took the minutes of|filled in) [the|this] [{meeting}|form|record]',
			'~recorder|note taker|reporter|data collector type|enumerator type'
		],
		fr: [
			'(enregistré|enregistrée|noté|notée|consigné|rédigé|rempli|écrit) par',
			'qui a (noté|consigné|rédigé|rempli|enregistré) [la {meeting}|le compte rendu|la fiche]',
			'compte rendu rédigé par',
			'~rapporteur|secrétaire|rédacteur'
		],
		es: [
			'(registrado|registrada|anotado|escrito|documentado|llenado) por',
			'quién (registró|anotó|escribió|documentó|llenó) [la {meeting}|el acta|el formulario]',
			'~relator|secretario'
		],
		pt: [
			'(registado|registada|registrado|anotado|escrito|documentado|preenchido) por',
			'quem (registou|registrou|anotou|escreveu|preencheu) [a {meeting}|a acta|a ficha]',
			'~relator|secretário'
		],
		ar: [
			'(سجل|سجلها|دون|كتب|كتبها|وثق) [من قبل|بواسطة]',
			'من (سجل|دون|كتب|وثق) [محضر] {meeting}',
			'تم التسجيل (من قبل|بواسطة)',
			'سجله|سجلت من قبل',
			'من دوّن المحضر',
			'~المسجل|كاتب المحضر'
		],
		sw: [
			'(imeandikwa|umeandikwa|kimeandikwa|imerekodiwa|imejazwa) na',
			'nani (aliandika|alirekodi|alijaza) [{meeting}|kumbukumbu|fomu]',
			'~mwandishi|katibu'
		]
	},
	called_by: {
		en: [
			'[{meeting}] (called|convened|initiated|organised|organized|requested|summoned) by [whom|who]',
			'who (called|convened|organised|organized|initiated|summoned) [for] [the] {meeting}',
			'{meeting} was (called|convened|organised|organized) by [whom|who]',
			'who called people together',
			'~convener|convenor|organiser|organizer'
		],
		fr: [
			'[{meeting}] (convoqué|convoquée|organisé|organisée|initié|initiée|appelé|appelée) par',
			'qui a (convoqué|organisé|initié|appelé) la {meeting}',
			'par qui la {meeting} a t elle été (convoquée|organisée)',
			'~organisateur|initiateur'
		],
		es: [
			'[{meeting}] (convocado|convocada|organizado|organizada|citada|llamada) por',
			'quién (convocó|organizó|citó|llamó) [a] la {meeting}',
			'~convocante|organizador'
		],
		pt: [
			'[{meeting}] (convocado|convocada|organizado|organizada|chamada|marcada) por',
			'quem (convocou|organizou|chamou|marcou) a {meeting}',
			'~organizador'
		],
		ar: [
			'[{meeting}] (دعا اليه|دعت اليه|الداعي|نظم من قبل|بدعوة من)',
			'من دعا (الى|ل) {meeting}',
			'من (نظم|دعا اليه|دعا) {meeting}',
			'الجهة الداعية [{meeting}|للاجتماع]',
			'~المنظم|الجهة المنظمة'
		],
		sw: [
			'[{meeting}] (umeitishwa|uliitishwa|kiliitishwa|ulioitishwa|kimeitishwa|uliandaliwa|kiliandaliwa) na',
			'nani (aliitisha|ameitisha|aliandaa) {meeting}',
			'~mwitishaji|mwandaaji'
		]
	},
	facilitated_by: {
		en: [
			'[{meeting}] (facilitated|run|led|moderated|chaired|conducted|animated) by [whom|who]',
			'who (facilitated|ran|led|moderated|chaired|conducted) [the] ({meeting}|discussion|dialogue|conversation|talk)',
			'{meeting} was (facilitated|run|led|chaired) by [whom|who]',
			'~fac by|facilit by|facil by|facilitator|moderator|chair|chairperson|facilitators'
		],
		fr: [
			'[{meeting}] (facilité|facilitée|animé|animée|dirigé|dirigée|modéré|modérée|conduit|conduite|présidée) par',
			'qui a (facilité|animé|dirigé|modéré|conduit|présidé) la {meeting}',
			'~facilitateur|facilitatrice|animateur|modérateur'
		],
		es: [
			'[{meeting}] (facilitado|facilitada|moderada|dirigido|dirigida|conducida|guiada) por',
			'quién (facilitó|moderó|dirigió|condujo|guió) la {meeting}',
			'~facilitador|facilitadora|moderador'
		],
		pt: [
			'[{meeting}] (facilitado|facilitada|moderada|dirigido|dirigida|conduzida|orientada) por',
			'quem (facilitou|moderou|dirigiu|conduziu|orientou) a {meeting}',
			'~facilitador|facilitadora|moderador'
		],
		ar: [
			'[{meeting}] (تيسير|يسره|يسرها|ادارة|بتيسير من|بادارة)',
			'من (يسر|ادار|قاد) {meeting}',
			'تيسير [من قبل|بواسطة]',
			'~الميسر|ميسر {meeting}'
		],
		sw: [
			'[{meeting}] (umeongozwa|uliongozwa|kiliongozwa|uliwezeshwa|kiliwezeshwa|umewezeshwa|uliendeshwa|kiliendeshwa) na',
			'nani (aliongoza|aliwezesha|aliendesha) {meeting}',
			'~mwezeshaji|kiongozi wa {meeting}'
		]
	},
	girls: {
		en: [
			'# girls [{attended}]',
			'# (girl|female child|female children|female minors|young girls) [attendees|participants|attendance]',
			'(attendance|participants|attendees|present|children) (girls|female children)',
			'children (female|f)',
			'female (under 18|below 18|0 17)',
			'girls (under 18|below 18|0 17)',
			'girls who (came|attended) [the|to|to the] {meeting}',
			'how many girls (attended|came to|took part in|participated in|were present at|were at|were in|joined) [the|this] {meeting}',
			'number of girls (attended|attending|present at|at|in|who attended|participating in) [the|this] {meeting}'
		],
		fr: [
			'# (filles|fillettes|jeunes filles|fille) [{attended}]',
			'(présence|participants|participantes|présents|enfants) (filles|fille)',
			'enfants (de sexe féminin|féminins|f)',
			'filles (de moins de 18 ans|moins de 18 ans|0 17 ans)',
			'combien de filles (ont participé à|ont assisté à|étaient présentes à|sont venues à|ont pris part à|ont participé|étaient présentes|sont venues) [la|cette] [{meeting}]',
			'nombre de filles (ayant participé à|présentes à|ayant assisté à|à|venues à|participant à) la {meeting}'
		],
		es: [
			'# (niñas|chicas|niña|muchachas) [{attended}]',
			'(participantes|asistentes|presentes|asistencia) (niñas|niña)',
			'niñas menores de 18 [años]',
			'cuántas niñas (asistieron a|participaron en|vinieron a|estuvieron en|estuvieron presentes en|asistieron|participaron|vinieron) [la|esta] [{meeting}]',
			'número de niñas (que asistieron a|que participaron en|en|presentes en) la {meeting}'
		],
		pt: [
			'# (meninas|raparigas|menina|rapariga) [{attended}]',
			'(participantes|presentes|presenças) (meninas|raparigas)',
			'(meninas|raparigas) menores de 18 [anos]',
			'quantas (meninas|raparigas) (assistiram a|assistiram à|participaram na|participaram em|participaram da|vieram à|estiveram na|estiveram presentes na|participaram|vieram|estiveram presentes) [esta] [{meeting}]',
			'número de (meninas|raparigas) (que participaram na|que assistiram à|na|presentes na) {meeting}'
		],
		ar: [
			'# (البنات|الفتيات|الطفلات|بنات|فتيات) [{attended}]',
			'(الحضور|المشاركين|المشاركات|الاطفال) (بنات|فتيات|الفتيات|اناث)',
			'# الاطفال الاناث',
			'كم (بنتا|فتاة|عدد البنات اللواتي|عدد الفتيات اللواتي) (حضرت|حضرن|شاركت|شاركن) [في] [{meeting}]',
			'كم عدد (الفتيات|البنات) (اللواتي|اللاتي) (حضرن|شاركن في) {meeting}'
		],
		sw: [
			'# (wasichana|watoto wa kike|mabinti) [{attended}]',
			'(waliohudhuria|washiriki|mahudhurio) (wasichana|watoto wa kike)',
			'(wasichana|watoto wa kike) wangapi {attended} [{meeting}|kwenye {meeting}|katika {meeting}]',
			'ni (wasichana|watoto wa kike) wangapi {attended} [{meeting}|kwenye {meeting}|katika {meeting}]'
		]
	},
	boys: {
		en: [
			'# boys [{attended}]',
			'# (boy|male child|male children|male minors|young boys) [attendees|participants|attendance]',
			'(attendance|participants|attendees|present|children) (boys|male children)',
			'children (male|m)',
			'male (under 18|below 18|0 17)',
			'boys (under 18|below 18|0 17)',
			'boys who (came|attended) [the|to|to the] {meeting}',
			'how many boys (attended|came to|took part in|participated in|were present at|were at|were in|joined) [the|this] {meeting}',
			'number of boys (attended|attending|present at|at|in|who attended|participating in) [the|this] {meeting}'
		],
		fr: [
			'# (garçons|garçonnets|jeunes garçons|garçon) [{attended}]',
			'(présence|participants|présents|enfants) (garçons|garçon)',
			'enfants (de sexe masculin|masculins|m)',
			'garçons (de moins de 18 ans|moins de 18 ans|0 17 ans)',
			'combien de garçons (ont participé à|ont assisté à|étaient présents à|sont venus à|ont pris part à|ont participé|étaient présents|sont venus) [la|cette] [{meeting}]',
			'nombre de garçons (ayant participé à|présents à|ayant assisté à|à|venus à|participant à) la {meeting}'
		],
		es: [
			'# (niños|chicos|niño|muchachos) [{attended}]',
			'(participantes|asistentes|presentes|asistencia) (niños|niño)',
			'niños menores de 18 [años]',
			'cuántos niños (asistieron a|participaron en|vinieron a|estuvieron en|estuvieron presentes en|asistieron|participaron|vinieron) [la|esta] [{meeting}]',
			'número de niños (que asistieron a|que participaron en|en|presentes en) la {meeting}'
		],
		pt: [
			'# (meninos|rapazes|menino|rapaz) [{attended}]',
			'(participantes|presentes|presenças) (meninos|rapazes)',
			'(meninos|rapazes) menores de 18 [anos]',
			'quantos (meninos|rapazes) (assistiram a|assistiram à|participaram na|participaram em|participaram da|vieram à|estiveram na|estiveram presentes na|participaram|vieram|estiveram presentes) [esta] [{meeting}]',
			'número de (meninos|rapazes) (que participaram na|que assistiram à|na|presentes na) {meeting}'
		],
		ar: [
			'# (الاولاد|الفتيان|الصبيان|اولاد|فتيان|البنين) [{attended}]',
			'(الحضور|المشاركين|الاطفال) (اولاد|فتيان|الفتيان|ذكور)',
			'# الاطفال الذكور',
			'كم (ولدا|فتى|عدد الاولاد الذين|عدد الفتيان الذين) (حضر|حضروا|شارك|شاركوا) [في] [{meeting}]',
			'كم عدد (الاولاد|الفتيان) الذين (حضروا|شاركوا في) {meeting}'
		],
		sw: [
			'# (wavulana|watoto wa kiume) [{attended}]',
			'(waliohudhuria|washiriki|mahudhurio) (wavulana|watoto wa kiume)',
			'(wavulana|watoto wa kiume) wangapi {attended} [{meeting}|kwenye {meeting}|katika {meeting}]',
			'ni (wavulana|watoto wa kiume) wangapi {attended} [{meeting}|kwenye {meeting}|katika {meeting}]'
		]
	},
	women: {
		en: [
			'# women [{attended}]',
			'# (adult women|female adults|adult females|adult female) [attendees|participants|attendance]',
			'(attendance|participants|attendees|present|adults) (women|female adults)',
			'adults (female|f)',
			'(women|female) (18|over 18|18 and over|above 18)',
			'women who (came|attended) [the|to|to the] {meeting}',
			'how many women (attended|came to|took part in|participated in|were present at|were at|were in|joined) [the|this] {meeting}',
			'number of women (attended|attending|present at|at|in|who attended|participating in) [the|this] {meeting}',
			'~female|females|number of females|f'
		],
		fr: [
			'# (femmes|femmes adultes|femme) [{attended}]',
			'(présence|participants|participantes|présents|adultes) (femmes|femme)',
			'adultes (de sexe féminin|féminins|f)',
			'femmes (de 18 ans et plus|18 ans et plus|de plus de 18 ans)',
			'combien de femmes (ont participé à|ont assisté à|étaient présentes à|sont venues à|ont pris part à|ont participé|étaient présentes|sont venues) [la|cette] [{meeting}]',
			'nombre de femmes (ayant participé à|présentes à|ayant assisté à|à|venues à|participant à) la {meeting}',
			'~f|féminin'
		],
		es: [
			'# (mujeres|mujeres adultas|mujer) [{attended}]',
			'(participantes|asistentes|presentes|asistencia|adultos) (mujeres|mujer)',
			'cuántas mujeres (asistieron a|participaron en|vinieron a|estuvieron en|estuvieron presentes en|asistieron|participaron|vinieron) [la|esta] [{meeting}]',
			'número de mujeres (que asistieron a|que participaron en|en|presentes en) la {meeting}',
			'~femenino'
		],
		pt: [
			'# (mulheres|mulheres adultas|mulher) [{attended}]',
			'(participantes|presentes|presenças|adultos) (mulheres|mulher)',
			'quantas mulheres (assistiram a|assistiram à|participaram na|participaram em|participaram da|vieram à|estiveram na|estiveram presentes na|participaram|vieram|estiveram presentes) [esta] [{meeting}]',
			'número de mulheres (que participaram na|que assistiram à|na|presentes na) {meeting}',
			'~feminino'
		],
		ar: [
			'# (النساء|السيدات|نساء) [{attended}]',
			'(الحضور|المشاركين|المشاركات|البالغين) (نساء|النساء)',
			'كم (امراة|عدد النساء اللواتي) (حضرت|حضرن|شاركت|شاركن) [في] [{meeting}]',
			'كم عدد النساء (اللواتي|اللاتي) (حضرن|شاركن في) {meeting}',
			'~اناث|الاناث|عدد الاناث'
		],
		sw: [
			'# (wanawake|wanawake watu wazima|akina mama) [{attended}]',
			'(waliohudhuria|washiriki|mahudhurio) wanawake',
			'(wanawake|akina mama) wangapi {attended} [{meeting}|kwenye {meeting}|katika {meeting}]',
			'ni wanawake wangapi {attended} [{meeting}|kwenye {meeting}|katika {meeting}]',
			'~ke'
		]
	},
	men: {
		en: [
			'# men [{attended}]',
			'# (adult men|male adults|adult males|adult male) [attendees|participants|attendance]',
			'(attendance|participants|attendees|present|adults) (men|male adults)',
			'adults (male|m)',
			'(men|male) (18|over 18|18 and over|above 18)',
			'men who (came|attended) [the|to|to the] {meeting}',
			'how many men (attended|came to|took part in|participated in|were present at|were at|were in|joined) [the|this] {meeting}',
			'number of men (attended|attending|present at|at|in|who attended|participating in) [the|this] {meeting}',
			'~male|males|number of males|m'
		],
		fr: [
			'# (hommes|hommes adultes|homme) [{attended}]',
			'(présence|participants|présents|adultes) (hommes|homme)',
			'adultes (de sexe masculin|masculins|m)',
			'hommes (de 18 ans et plus|18 ans et plus|de plus de 18 ans)',
			'combien d hommes (ont participé à|ont assisté à|étaient présents à|sont venus à|ont pris part à|ont participé|étaient présents|sont venus) [la|cette] [{meeting}]',
			'nombre d hommes (ayant participé à|présents à|ayant assisté à|à|venus à|participant à) la {meeting}',
			'~m|masculin|h'
		],
		es: [
			'# (hombres|hombres adultos|hombre|varones) [{attended}]',
			'(participantes|asistentes|presentes|asistencia|adultos) (hombres|hombre)',
			'cuántos hombres (asistieron a|participaron en|vinieron a|estuvieron en|estuvieron presentes en|asistieron|participaron|vinieron) [la|esta] [{meeting}]',
			'número de hombres (que asistieron a|que participaron en|en|presentes en) la {meeting}',
			'~masculino'
		],
		pt: [
			'# (homens|homens adultos|homem) [{attended}]',
			'(participantes|presentes|presenças|adultos) (homens|homem)',
			'quantos homens (assistiram a|assistiram à|participaram na|participaram em|participaram da|vieram à|estiveram na|estiveram presentes na|participaram|vieram|estiveram presentes) [esta] [{meeting}]',
			'número de homens (que participaram na|que assistiram à|na|presentes na) {meeting}',
			'~masculino'
		],
		ar: [
			'# (الرجال|رجال) [{attended}]',
			'(الحضور|المشاركين|البالغين) (رجال|الرجال)',
			'كم (رجلا|عدد الرجال الذين) (حضر|حضروا|شارك|شاركوا) [في] [{meeting}]',
			'كم عدد الرجال الذين (حضروا|شاركوا في) {meeting}',
			'~ذكور|الذكور|عدد الذكور'
		],
		sw: [
			'# (wanaume|wanaume watu wazima|akina baba) [{attended}]',
			'(waliohudhuria|washiriki|mahudhurio) wanaume',
			'(wanaume|akina baba) wangapi {attended} [{meeting}|kwenye {meeting}|katika {meeting}]',
			'ni wanaume wangapi {attended} [{meeting}|kwenye {meeting}|katika {meeting}]',
			'~me'
		]
	},
	with_disability: {
		en: [
			'# (people|persons|participants|children|attendees|those|of them) with [a] (disability|disabilities) [{attended}]',
			'# (pwd|pwds|disabled|disabled people|disabled persons|people living with disability|persons living with disabilities)',
			'how many [of them|people|persons|participants] (have|had|live with) a disability',
			'people with a disability who came',
			'# (people|persons|participants|children) with special needs [{attended}]',
			'~disability|disabilities'
		],
		fr: [
			'# (personnes handicapées|handicapés|participants handicapés|personnes en situation de handicap|personnes vivant avec un handicap|personnes avec handicap|psh|pvh) [{attended}]',
			'combien [de personnes|de participants] (ont un handicap|vivent avec un handicap|sont handicapées|étaient handicapées)',
			'~handicap|en situation de handicap'
		],
		es: [
			'# (personas con discapacidad|participantes con discapacidad|discapacitados|pcd) [{attended}]',
			'con discapacidad',
			'cuántas [personas] (tienen|tenían|viven con) [una|alguna] discapacidad',
			'~discapacidad'
		],
		pt: [
			'# (pessoas com deficiência|participantes com deficiência|deficientes|pcd|pessoas portadoras de deficiência) [{attended}]',
			'com deficiência',
			'quantas [pessoas] (têm|tinham|vivem com) [uma|alguma] deficiência',
			'~deficiência'
		],
		ar: [
			'# (ذوي الاحتياجات الخاصة|ذوو الاحتياجات الخاصة|الاشخاص ذوي الاحتياجات الخاصة)',
			'# (ذوي الاعاقة|الاشخاص ذوي الاعاقة|ذوو الاعاقة|المعاقين|الاشخاص ذوو الاعاقة|المشاركين ذوي الاعاقة) [{attended}]',
			'~الاعاقة|اعاقة'
		],
		sw: [
			'# (watu wenye ulemavu|wenye ulemavu|walemavu|washiriki wenye ulemavu) [{attended}]',
			'watu wangapi [wana|wenye] ulemavu',
			'~ulemavu'
		]
	},
	small_groups: {
		en: [
			'small [group|groups] [discussions|discussion|meetings|work] [before|held|beforehand|took place]',
			'(were|was) [there] small group[s] [discussions|discussion|meetings] [held] [before] [the {meeting}]',
			'small group discussions before the {meeting}',
			'did (people|groups) meet in small groups [before] [the {meeting}]',
			'breakout groups'
		],
		fr: [
			'petits groupes [avant|organisés|avant la {meeting}]',
			'(discussions|réunions|travaux) en petits groupes [avant] [la {meeting}]',
			'y a t il eu des (petits groupes|discussions en petits groupes) [avant] [la {meeting}]'
		],
		es: [
			'grupos pequeños [antes|antes de la {meeting}]',
			'pequeños grupos',
			'(discusiones|reuniones|trabajo) en grupos pequeños [antes] [de la {meeting}]',
			'hubo (grupos pequeños|reuniones en grupos pequeños) [antes] [de la {meeting}]'
		],
		pt: [
			'(pequenos grupos|grupos pequenos) [antes|antes da {meeting}]',
			'(discussões|discussão|reuniões|trabalho) em pequenos grupos [antes] [da {meeting}]',
			'houve (pequenos grupos|discussões em pequenos grupos) [antes] [da {meeting}]'
		],
		ar: [
			'مجموعات صغيرة [قبل|قبل {meeting}]',
			'(نقاشات|مناقشات|نقاش|لقاءات) [في] (مجموعات|المجموعات) (صغيرة|الصغيرة) [قبل] [{meeting}]',
			'هل (كانت هناك|عقدت) مجموعات صغيرة [قبل] [{meeting}]',
			'مجموعات صغيرة قبله'
		],
		sw: [
			'(vikundi|makundi) (vidogo|madogo) [kabla|kabla ya {meeting}]',
			'(majadiliano|mazungumzo) ya (vikundi|makundi) (vidogo|madogo) [kabla] [ya] [{meeting}]',
			'kulikuwa na (vikundi vidogo|majadiliano ya vikundi vidogo) [kabla] [ya] [{meeting}]'
		]
	},
	home_visits: {
		en: [
			'(home|house|household) (visit|visits|visiting) [before|made|done|held|conducted|carried out|beforehand]',
			'(were|was) [there] (home|house|household) visits [made|done|conducted|held] [before] [the {meeting}]',
			'did anyone visit homes before the {meeting}',
			'home visits before the {meeting}'
		],
		fr: [
			'visites (à domicile|domiciliaires|à la maison) [avant|avant la {meeting}|effectuées|faites]',
			'visite à domicile',
			'y a t il eu des visites (à domicile|domiciliaires) [avant] [la {meeting}]',
			'vad'
		],
		es: [
			'visitas (domiciliarias|a domicilio|a las casas|a los hogares|a casas|en casa) [antes|antes de la {meeting}|realizadas]',
			'visita domiciliaria',
			'hubo visitas (domiciliarias|a las casas|a los hogares) [antes] [de la {meeting}]'
		],
		pt: [
			'visitas (domiciliárias|domiciliares|ao domicílio|às casas|a casa|a domicílio) [antes|antes da {meeting}|realizadas]',
			'houve visitas (domiciliárias|domiciliares|às casas) [antes] [da {meeting}]'
		],
		ar: [
			'(زيارات|الزيارات) (منزلية|المنزلية) [قبل|قبل {meeting}]',
			'زيارة منزلية',
			'هل (كانت هناك|تمت) زيارات منزلية [قبل] [{meeting}]',
			'زيارات منزلية قبله'
		],
		sw: [
			'(ziara za nyumbani|ziara za kaya|kutembelea nyumba|kutembelea kaya|kutembelea nyumbani|ziara majumbani) [kabla] [ya] [{meeting}]',
			'kulikuwa na ziara za nyumbani [kabla] [ya] [{meeting}]'
		]
	},
	decisions_total: {
		en: [
			'# decisions [made|taken|in total|total|altogether]',
			'decisions reached',
			'all decisions',
			'how many decisions were (made|taken) [in|at|during] [the {meeting}]',
			'number of decisions (made|taken) [in|at|during] the {meeting}',
			'total decisions (made|taken)',
			'~dec total|total dec|dec tot'
		],
		fr: [
			'# décisions [prises|au total|en tout]',
			'toutes les décisions',
			'combien de décisions ont été prises [pendant|lors de|à|au cours de] [la {meeting}]'
		],
		es: [
			'# decisiones [tomadas|en total]',
			'todas las decisiones',
			'cuántas decisiones se tomaron [en|durante] [la {meeting}]'
		],
		pt: [
			'# decisões [tomadas|no total|ao todo]',
			'todas as decisões',
			'quantas decisões foram tomadas [na|durante] [a] [{meeting}]'
		],
		ar: [
			'# القرارات [المتخذة|التي اتخذت|الكلي]',
			'كل القرارات',
			'كم (قرارا|عدد القرارات التي) (اتخذ|اتخذت) [في] [{meeting}]'
		],
		sw: [
			'# maamuzi [yaliyofanywa|yaliyofikiwa|yaliyofanyika|yote]',
			'maamuzi mangapi (yalifanywa|yalifikiwa|yalifanyika) [katika|kwenye] [{meeting}]'
		]
	},
	decisions_community: {
		en: [
			'# [of] [these|the|those] decisions [that were] [made|taken|reached] by [the] (community|community members|community people|people themselves)',
			'# community decisions',
			'how many [of these|of the|of those] [decisions] were (made|taken) by [the] (community|community members|people themselves|community itself)',
			'how many [of (these|those|them)] [decisions] did the community [itself|themselves] (make|take|reach)',
			'decisions community',
			'~dec comm|dec com|dec community'
		],
		fr: [
			'# [de] [ces|ces|les] décisions [qui ont été] prises par la communauté [elle même]',
			'# décisions (de la communauté|communautaires|par la communauté)',
			'combien [de ces décisions|d entre elles|de décisions] ont été prises par la communauté [elle même]'
		],
		es: [
			'# [de estas] decisiones [que fueron] tomadas por la comunidad [misma]',
			'# decisiones (de la comunidad|comunitarias)',
			'cuántas [de estas|de estas decisiones|decisiones] (fueron tomadas por|tomó) la comunidad [misma]'
		],
		pt: [
			'# [destas] decisões [que foram] tomadas (pela|por) comunidade',
			'# decisões (da comunidade|comunitárias)',
			'quantas [destas|destas decisões|decisões] foram tomadas pela comunidade [ela própria]'
		],
		ar: [
			'# القرارات (التي اتخذها المجتمع|المتخذة من قبل المجتمع|المتخذة من المجتمع|التي اتخذها المجتمع المحلي)',
			'# قرارات المجتمع',
			'كم [عدد] [من] [هذه] [القرارات] (اتخذها|اتخذه) المجتمع'
		],
		sw: [
			'# maamuzi [yaliyofanywa|yaliyofikiwa|yaliyofanyika] na (jamii|wanajamii|wananchi) [wenyewe|yenyewe]',
			'# maamuzi ya jamii',
			'maamuzi mangapi (yalifanywa|yalifikiwa) na jamii'
		]
	},
	child_view_used: {
		en: [
			'(children|child) (view|views|opinion|opinions|voice|voices|idea|ideas) (used|considered|taken into account|acted on|acted upon|influenced decision|influenced decisions|changed a decision|changed decision|changed the decision)',
			'did (children|child|childrens) (view|views|opinions|voices|ideas) (change|influence|shape|affect) (a|the|any) decision',
			'did (anything|something|what) [that] (children|the children) said change (a|any|the) decision',
			'was a decision changed because of (children|childrens) (views|opinions)',
			'were (children|childrens) (views|opinions) (used|taken into account|considered)',
			'children’s views changed a decision',
			'children’s (views|opinions) (used|considered|taken into account|influenced decisions)'
		],
		fr: [
			'(avis|opinion|opinions|point de vue|points de vue|parole|idées|voix) des enfants (pris en compte|prise en compte|prises en compte|utilisé|utilisés|a changé une décision|ont changé une décision|retenu|retenus)',
			'(l avis|l opinion|les avis|les opinions|la parole|le point de vue) des enfants (a t il|a t elle|ont ils|ont elles) (changé|influencé) une décision',
			'une décision a t elle changé grâce aux enfants'
		],
		es: [
			'(opinión|opiniones|punto de vista|ideas|voz|voces) de (los niños|los niños y niñas|las niñas y niños|niños y niñas|la niñez) (tomada en cuenta|tomadas en cuenta|considerada|consideradas|usada|usadas|cambió una decisión|cambiaron una decisión)',
			'(la opinión|las opiniones|las ideas) de (los niños|los niños y niñas|las niñas y niños) (cambió|cambiaron|influyó en|influyeron en) (una|alguna) decisión',
			'se tomó en cuenta la opinión de (los niños|los niños y niñas|las niñas y niños)'
		],
		pt: [
			'(opinião|opiniões|ponto de vista|ideias|voz|vozes) das crianças (tida em conta|tidas em conta|considerada|consideradas|usada|usadas|mudou uma decisão|mudaram uma decisão)',
			'(a opinião|as opiniões|as ideias) das crianças (mudou|mudaram|influenciou|influenciaram) (uma|alguma) decisão',
			'a opinião das crianças foi (tida em conta|considerada)'
		],
		ar: [
			'(راي|اراء|وجهة نظر|افكار|صوت) الاطفال (اخذ بها|اخذ به|اخذت بعين الاعتبار|مستخدمة|غيرت قرارا|غير قرارا)',
			'هل (غير|غيرت|اثر|اثرت) (راي|اراء) الاطفال [على|في] (قرارا|القرار|قرار)',
			'هل تم الاخذ براي الاطفال',
			'هل تم اخذ اراء الاطفال بعين الاعتبار'
		],
		sw: [
			'(maoni|mawazo|sauti) ya watoto (yalitumika|yametumika|yalizingatiwa|yamezingatiwa|yalibadilisha uamuzi|yamebadilisha uamuzi)',
			'je maoni ya watoto (yalibadilisha uamuzi|yalitumika|yalizingatiwa)'
		]
	},
	data_looked_at: {
		en: [
			'(data|numbers|figures|charts|information) (looked at|reviewed|discussed|used|shared|looked at together|presented)',
			'looked at (data|numbers|figures) [together]',
			'did (the group|people|the community|participants|they) (look at|review|discuss) (data|numbers|figures|the data) [together]',
			'was data (looked at|reviewed|discussed)',
			'were (data|numbers|figures) (looked at|reviewed|discussed) [together]',
			'data review'
		],
		fr: [
			'(données|chiffres) (regardées|regardés|examinées|examinés|discutées|discutés|consultées|consultés|analysées|analysés) [ensemble]',
			'a t on (regardé|examiné|discuté) (les|des) (données|chiffres) [ensemble]',
			'(les données|les chiffres) ont (elles|ils) été (regardées|regardés|examinées|examinés|discutées|discutés) [ensemble]',
			'examen des données'
		],
		es: [
			'(datos|cifras|números) (revisados|revisadas|vistos|analizados|discutidos|examinados) [juntos]',
			'se (revisaron|miraron|analizaron|discutieron) (los|las) (datos|cifras|números) [juntos]',
			'revisión de datos'
		],
		pt: [
			'(dados|números) (vistos|revistos|analisados|discutidos|examinados) [juntos|em conjunto]',
			'(viram se|analisaram se|discutiram se|foram vistos|foram analisados|foram discutidos) os (dados|números) [em conjunto]',
			'análise de dados',
			'olharam juntos para números'
		],
		ar: [
			'(النظر|الاطلاع) (في|على) (البيانات|الارقام)',
			'(البيانات|الارقام) التي تمت مراجعتها',
			'مراجعة البيانات',
			'هل (تمت مراجعة|تم الاطلاع على|تم النظر في|نوقشت) (البيانات|الارقام) [معا]',
			'نُظر في الأرقام معًا'
		],
		sw: [
			'(takwimu|data|namba) (ziliangaliwa|zilitazamwa|zilijadiliwa|zimeangaliwa|zimejadiliwa) [pamoja]',
			'je (takwimu|data) (ziliangaliwa|zilitazamwa|zilijadiliwa) [pamoja]',
			'waliangalia namba pamoja'
		]
	},
	adjustment_made: {
		en: [
			'(adjustment|adjustments|change|changes) made',
			'(was|were) [there|an|any] (adjustment|adjustments|change|changes) made [to the action|to the plan|to the actions]',
			'something was changed',
			'(did|has) the (group|community) (change|changed|adjust|adjusted) (something|anything|the action|the plan|its plan)',
			'plan adjusted|action adjusted|actions adjusted'
		],
		fr: [
			'(ajustement|ajustements|changement|changements|modification|modifications|adaptation) (fait|faits|effectué|effectués|apporté|apportés|faite|faites|apportée|apportées)',
			'y a t il eu (un|des) (ajustement|ajustements|changement|changements)',
			'quelque chose a été (changé|ajusté)',
			'a t on (changé|ajusté) quelque chose'
		],
		es: [
			'(ajuste|ajustes|cambio|cambios) (hecho|hechos|realizado|realizados)',
			'se (hizo|hicieron|realizó) (algún|un) (ajuste|cambio)',
			'hubo (ajustes|cambios)',
			'se cambió algo'
		],
		pt: [
			'(ajuste|ajustes|ajustamento|ajustamentos|mudança|mudanças|alteração) (feito|feitos|feita|feitas|realizada|realizado)',
			'foi feito algum (ajuste|ajustamento)',
			'houve (ajustes|mudanças|alterações)',
			'mudou se alguma coisa',
			'algo foi mudado'
		],
		ar: [
			'(تعديل|تغيير|التعديل) (تم|اجري|تم اجراؤه)',
			'هل (تم|اجري) (تعديل|تغيير|اي تعديل|اي تغيير)',
			'تم اجراء تعديل',
			'هل تم تغيير شيء'
		],
		sw: [
			'(marekebisho|mabadiliko) (yaliyofanywa|yaliyofanyika|yalifanyika|yamefanyika)',
			'je (marekebisho|mabadiliko) (yalifanyika|yalifanywa)',
			'kulikuwa na marekebisho',
			'kuna kilichobadilishwa'
		]
	},
	adjustments_agreed: {
		en: [
			'# (adjustments|changes) (agreed|agreed upon|agreed on|decided)',
			'how many (adjustments|changes) were (agreed|agreed upon|decided)',
			'# agreed (adjustments|changes)'
		],
		fr: [
			'# (ajustements|changements|modifications) (convenus|décidés|convenues|décidées|acceptés)',
			'combien (d ajustements|de changements) ont été (convenus|décidés)'
		],
		es: ['# (ajustes|cambios) (acordados|decididos)', 'cuántos (ajustes|cambios) se acordaron'],
		pt: [
			'# (ajustes|ajustamentos|mudanças|alterações) (acordados|acordadas|decididos|decididas|combinadas|combinados)',
			'quantos (ajustes|ajustamentos) foram acordados',
			'quantas mudanças foram (acordadas|combinadas)'
		],
		ar: [
			'# (التعديلات|التغييرات) (المتفق عليها|التي تم الاتفاق عليها)',
			'كم (تعديلا|تغييرا) تم الاتفاق عليه'
		],
		sw: [
			'# (marekebisho|mabadiliko) (yaliyokubaliwa|yaliyokubalika|yaliyoafikiwa)',
			'(marekebisho|mabadiliko) mangapi (yalikubaliwa|yaliafikiwa)'
		]
	},
	adjustments_done: {
		en: [
			'# [agreed] (adjustments|changes) (done|carried out|implemented|completed|found done|put into practice)',
			'how many [of the|agreed] (adjustments|changes) (were|have been) (done|carried out|implemented)'
		],
		fr: [
			'# (ajustements|changements|modifications) (réalisés|mis en œuvre|exécutés|réalisées|mises en œuvre|accomplis)',
			'combien (d ajustements|de changements) ont été (réalisés|mis en œuvre)',
			'changements convenus trouvés faits'
		],
		es: [
			'# (ajustes|cambios) (realizados y cumplidos|implementados|cumplidos|ejecutados|llevados a cabo)',
			'cuántos (ajustes|cambios) se (cumplieron|implementaron|llevaron a cabo)'
		],
		pt: [
			'# (ajustes|ajustamentos|mudanças|alterações) (cumpridos|cumpridas|implementados|implementadas|executados|concretizados|concretizadas)',
			'quantos (ajustes|ajustamentos) foram (cumpridos|implementados)',
			'quantas mudanças foram (cumpridas|implementadas)',
			'mudanças combinadas que se viram feitas'
		],
		ar: [
			'# (التعديلات|التغييرات) (المنفذة|التي نفذت|التي تم تنفيذها)',
			'كم (تعديلا|تغييرا) تم تنفيذه'
		],
		sw: [
			'# (marekebisho|mabadiliko) (yaliyotekelezwa|yaliyokamilika)',
			'(marekebisho|mabadiliko) mangapi (yalitekelezwa|yametekelezwa)',
			'mabadiliko yaliyokubaliwa na kukutwa yametekelezwa'
		]
	},
	learning: {
		en: [
			'learning|learnings|lessons|lessons learned|lessons learnt|key learning|main lesson|what was learned|what was learnt|what we learned',
			'what did (the group|the community|people|you) learn',
			'~remarks|observations|comments|reflections'
		],
		fr: [
			'leçons apprises|apprentissage|apprentissages|leçon|leçons|enseignements|leçons tirées|ce qui a été appris|qu a t on appris',
			'~observations|remarques|commentaires'
		],
		es: [
			'lecciones aprendidas|aprendizaje|aprendizajes|lecciones|lo aprendido|qué se aprendió',
			'~observaciones|comentarios'
		],
		pt: [
			'lições aprendidas|aprendizagem|aprendizagens|aprendizado|lições|o que se aprendeu',
			'~observações|comentários'
		],
		ar: ['الدروس المستفادة|التعلم|الدروس|ما تم تعلمه|ماذا تعلمنا', '~ملاحظات|الملاحظات|تعليقات'],
		sw: [
			'mafunzo|mafunzo yaliyopatikana|somo|tulichojifunza|nini kilijifunzwa|yaliyojifunzwa',
			'~maoni|maelezo'
		]
	},
	next_date: {
		en: [
			'(next|following) {meeting} [date|on]',
			'date [of] (next|following) {meeting}',
			'next date',
			'when is the next {meeting}',
			'{meeting} next date'
		],
		fr: [
			'(prochaine|prochain) {meeting}',
			'date [de la] prochaine {meeting}',
			'prochaine date',
			'quand (est|aura lieu) la prochaine {meeting}',
			'date prochaine {meeting}'
		],
		es: [
			'(próxima|siguiente) {meeting}',
			'fecha [de la] (próxima|siguiente) {meeting}',
			'próxima fecha',
			'cuándo es la (próxima|siguiente) {meeting}'
		],
		pt: [
			'(próxima|próximo|seguinte) {meeting}',
			'data [da] (próxima|próximo) {meeting}',
			'próxima data',
			'quando é a próxima {meeting}'
		],
		ar: [
			'({meeting}) (القادم|القادمة|التالي|المقبل|المقبلة)',
			'تاريخ ({meeting}) (القادم|القادمة|التالي|المقبل|المقبلة)',
			'التاريخ القادم',
			'موعد ({meeting}) (القادم|القادمة|المقبل)'
		],
		sw: [
			'{meeting} (ujao|kijacho|unaofuata|kinachofuata)',
			'tarehe ya {meeting} (ujao|kijacho|unaofuata|kinachofuata)',
			'tarehe ijayo'
		]
	}
};
