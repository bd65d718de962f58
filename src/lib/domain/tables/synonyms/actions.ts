import type { actions } from '../actions.ts';
import type { TableNames } from './names.ts';
import { actionCode, community, harm } from './shared.ts';

export const actionNames: TableNames<typeof actions> = {
	action_id: {
		...actionCode,
		en: [...actionCode.en.slice(0, 3), '~id|code|ref|number|serial number'],
		fr: [...actionCode.fr.slice(0, 2), '~id|code|numéro|référence|identifiant|number'],
		es: [...actionCode.es.slice(0, 2), '~id|código|número|number'],
		pt: [...actionCode.pt.slice(0, 2), '~id|código|número|number'],
		ar: [...actionCode.ar.slice(0, 1), '~الرقم|الرمز|رقم|رمز'],
		sw: [...actionCode.sw.slice(0, 2), '~namba|na|id']
	},
	community_id: community,
	title: {
		en: [
			'{action} (title|name|description)',
			'(title|name|description) [of] [the] {action}',
			'title',
			'what is the name of the {action}',
			'what is the {action} called',
			'{action}',
			'(planned {action}|{action} planned)',
			'~name|description|summary'
		],
		fr: [
			"(titre|nom|intitulé|description|libellé) [de l'] {action}",
			'titre|intitulé',
			'{action}',
			'~nom|description|libellé'
		],
		es: [
			'(título|nombre|descripción) [de la] {action}',
			'título',
			'{action}',
			'~nombre|descripción'
		],
		pt: ['(título|nome|descrição) [da] {action}', 'título', '{action}', '~nome|descrição'],
		ar: ['(عنوان|اسم|وصف) {action}', 'العنوان', '{action}', '~الاسم|الوصف'],
		sw: ['(jina|kichwa|maelezo) (la|cha|ya) {action}', 'kichwa', '{action}', '~jina|maelezo']
	},
	harm: { ...harm },
	harm_chosen_by: {
		en: [
			'(harm|issue|problem) (chosen|selected|identified|picked|prioritised|prioritized) by [whom|who]',
			'who (chose|selected|identified|picked|prioritised|prioritized) the (harm|issue|problem)',
			'~chosen by|selected by|identified by'
		],
		fr: [
			'(préjudice|problème|risque|thème) (choisi|identifié|sélectionné|priorisé) par',
			'qui a (choisi|identifié|sélectionné|priorisé) le (préjudice|problème|risque|thème)',
			'~choisi par|identifié par'
		],
		es: [
			'(daño|problema|tema) (elegido|escogido|identificado|seleccionado|priorizado) por',
			'quién (eligió|escogió|identificó|seleccionó|priorizó) el (daño|problema|tema)',
			'~elegido por|identificado por'
		],
		pt: [
			'(dano|problema|tema) (escolhido|identificado|seleccionado|selecionado|priorizado) por',
			'quem (escolheu|identificou|seleccionou|selecionou) o (dano|problema|tema)',
			'~escolhido por|identificado por'
		],
		ar: [
			'(الضرر|المشكلة|القضية) (اختارها|اختاره|التي اختارها|محدد من قبل|محددة من قبل)',
			'من (اختار|حدد) (الضرر|المشكلة|القضية)'
		],
		sw: [
			'(dhara|madhara|tatizo|suala) (lilichaguliwa|yalichaguliwa) na',
			'nani (alichagua|alitambua) (dhara|madhara|tatizo|suala)'
		]
	},
	action_type: {
		en: [
			'(type|kind|category|nature) [of] {action}',
			'{action} (type|kind|category)',
			'what (type|kind) of {action} [is it|is this]',
			'~type|kind|category'
		],
		fr: [
			"(type|genre|nature|catégorie) [d'] {action}",
			"quel type d'{action}",
			'~type|nature|catégorie'
		],
		es: ['(tipo|clase|categoría) [de] {action}', 'qué tipo de {action} [es]', '~tipo|categoría'],
		pt: ['(tipo|categoria) [de] {action}', 'que tipo de {action} [é]', '~tipo|categoria'],
		ar: ['نوع {action}', 'ما نوع {action}', 'فئة {action}', '~النوع'],
		sw: ['aina ya {action}', 'ni aina gani ya {action}', '~aina']
	},
	started_by: {
		en: [
			'[{action}] (started|initiated|launched|begun|proposed) by [whom|who]',
			'who (started|initiated|launched|began|proposed) [it|the {action}]',
			'initiator of the {action}',
			'~initiator'
		],
		fr: [
			'[{action}] (commencé|commencée|initié|initiée|lancé|lancée|démarré|démarrée|débutée) par',
			"qui a (commencé|initié|lancé|démarré) [l'] [{action}]",
			'~initiateur'
		],
		es: [
			'[{action}] (iniciado|iniciada|empezada|comenzada|propuesta) por',
			'quién (inició|empezó|comenzó|propuso) [la] [{action}]',
			'~iniciador'
		],
		pt: [
			'[{action}] (iniciado|iniciada|começada|lançada|proposta) por',
			'quem (iniciou|começou|lançou|propôs) [a] [{action}]',
			'~iniciador'
		],
		ar: [
			'[{action}] (بداها|بداه|بدات من قبل|بادر بها|اطلقها)',
			'من (بدا|بادر الى|اطلق) {action}',
			'بدا [من قبل|بواسطة]'
		],
		sw: ['[{action}] (ilianzishwa|imeanzishwa|ilianzwa) na', 'nani (alianzisha|alianza) {action}']
	},
	managed_by: {
		en: [
			'[{action}] (managed|run|implemented|coordinated|overseen|organised|organized) by [whom|who]',
			'who (manages|runs|implements|coordinates|managed) [it|the {action}]',
			'~manager|responsible|implementer|person responsible'
		],
		fr: [
			'[{action}] (géré|gérée|mise en œuvre|coordonnée) par',
			"qui (gère|met en œuvre|coordonne) [l'] [{action}]",
			'~responsable|gestionnaire|dirigée par|menée par|qui dirige'
		],
		es: [
			'[{action}] (gestionado|gestionada|manejada|administrada|ejecutada|implementada|coordinada) por',
			'quién (gestiona|maneja|administra|ejecuta|implementa|coordina) [la] [{action}]',
			'~responsable'
		],
		pt: [
			'[{action}] (gerido|gerida|executada|implementada|coordenada|administrada) por',
			'quem (gere|executa|implementa|coordena|administra) [a] [{action}]',
			'~responsável'
		],
		ar: [
			'[{action}] (يديرها|يديره|تدار من قبل|بادارة|ينفذها)',
			'من (يدير|ينفذ|ينسق) {action}',
			'~المسؤول'
		],
		sw: [
			'[{action}] (inasimamiwa|inaendeshwa|inaratibiwa|imesimamiwa|inatekelezwa) na',
			'nani (anasimamia|anaendesha|anaratibu|anatekeleza) {action}',
			'~msimamizi|mhusika'
		]
	},
	led_by: {
		en: [
			'[{action}] led by [whom|who]',
			'led by (adults or children|children or adults)',
			'who leads [it|the {action}]',
			'(adults|children) or (children|adults)',
			'~leader|leaders|leadership'
		],
		fr: [
			'[{action}] (conduite|pilotée|conduit) par',
			"qui (mène|conduit|pilote) [l'] [{action}]",
			'menée par (des adultes ou des enfants|adultes ou enfants)',
			'~leader|dirigée par|menée par|mené par|qui dirige'
		],
		es: [
			'[{action}] (liderado|liderada|dirigido|dirigida|encabezada) por',
			'quién (lidera|dirige|encabeza) [la] [{action}]',
			'~líder'
		],
		pt: [
			'[{action}] (liderado|liderada|dirigido|dirigida|conduzida) por',
			'quem (lidera|dirige|conduz) [a] [{action}]',
			'~líder'
		],
		ar: ['[{action}] (بقيادة|يقودها|يقوده)', 'من يقود {action}', '~القائد'],
		sw: ['[{action}] (inaongozwa|imeongozwa) na', 'nani anaongoza {action}', '~kiongozi']
	},
	date_started: {
		en: [
			'date (started|begun|of start|{action} started|{action} began|it began)',
			'[{action}] (start date|started on|began on|date of start|starting date|start day)',
			'day it began',
			'when did [it|the {action}] (start|begin)',
			'(start|beginning) of [the] {action}',
			'~start|started|from|date|begin|began'
		],
		fr: [
			"date de (début|démarrage|lancement|commencement) [de l'] [{action}]",
			"quand [l'] [{action}] [a] (a t elle commencé|commencé|débuté|a commencé)",
			"début de l'{action}",
			'date début',
			'jour du début',
			'~début|démarrage|date'
		],
		es: [
			'fecha (de inicio|de comienzo|inicio) [de la] [{action}]',
			'cuándo (empezó|comenzó|inició) [la] [{action}]',
			'inicio de la {action}',
			'~inicio|fecha|desde'
		],
		pt: [
			'data (de início|de começo|do início|início) [da] [{action}]',
			'quando (começou|iniciou) [a] [{action}]',
			'início da {action}',
			'dia em que começou',
			'~início|data'
		],
		ar: [
			'تاريخ (بدء|بداية) [{action}]',
			'تاريخ (البدء|البداية)',
			'متى (بدا|بدات) [{action}]',
			'~البداية|التاريخ'
		],
		sw: [
			'tarehe ya (kuanza|mwanzo) [{action}]',
			'tarehe ya kuanza (kwa|ya) {action}',
			'{action} ilianza lini',
			'siku iliyoanza',
			'~mwanzo|tarehe'
		]
	},
	date_ended: {
		en: [
			'date (ended|finished|of end|completed|of completion|stopped|{action} ended|it ended)',
			'[{action}] (end date|ended on|finished on|ending date|completion date|closing date)',
			'day it ended',
			'when did [it|the {action}] (end|finish|stop)',
			'end of [the] {action}',
			'~end|ended|finish|until'
		],
		fr: [
			"date de (fin|clôture|achèvement|arrêt) [de l'] [{action}]",
			"quand l'{action} (a t elle pris fin|s est elle terminée|s est terminée)",
			"fin de l'{action}",
			'date fin',
			'jour de la fin',
			'~fin|clôture'
		],
		es: [
			'fecha (de fin|de finalización|de término|de terminación|de cierre|fin|final) [de la] [{action}]',
			'cuándo (terminó|finalizó|acabó) [la] [{action}]',
			'fin de la {action}',
			'~fin|término|hasta'
		],
		pt: [
			'data (de fim|de término|do fim|de conclusão|de encerramento|fim|final) [da] [{action}]',
			'quando (terminou|acabou) [a] [{action}]',
			'fim da {action}',
			'dia em que acabou',
			'~fim|término'
		],
		ar: [
			'تاريخ (انتهاء|نهاية|انهاء) [{action}]',
			'تاريخ (الانتهاء|النهاية)',
			'متى (انتهى|انتهت) [{action}]',
			'~النهاية'
		],
		sw: [
			'tarehe ya (kumaliza|mwisho|kuisha|kukamilika) [{action}]',
			'{action} (iliisha|ilimalizika) lini',
			'siku iliyoisha',
			'~mwisho'
		]
	},
	end_reason: {
		en: [
			'(end|ending|closing|closure|completion) reason',
			'reason (for ending|it ended|for end|for stopping|ended|for closure)',
			'why (it ended|did it end|did it stop|did the {action} end|was it stopped)',
			'reason the {action} ended',
			'~outcome|end status|final status'
		],
		fr: [
			"(raison|motif|cause) (de fin|de la fin|de clôture|de l'arrêt|d'arrêt) [de l'] [{action}]",
			"pourquoi (l'{action}|elle) (a t elle pris fin|s est terminée|s est elle arrêtée|s est arrêtée)",
			'pourquoi elle a pris fin'
		],
		es: [
			'(razón|motivo|causa) (de fin|del fin|de cierre|de finalización|de término) [de la] [{action}]',
			'por qué (terminó|finalizó|se detuvo) [la] [{action}]'
		],
		pt: [
			'(razão|motivo|causa) (de fim|do fim|de término|de encerramento|do término) [da] [{action}]',
			'porque (terminou|acabou|parou) [a] [{action}]'
		],
		ar: [
			'سبب (الانتهاء|النهاية|الانهاء|انتهاء {action}|توقف {action}|التوقف)',
			'لماذا (انتهى|انتهت|توقف|توقفت) [{action}]'
		],
		sw: [
			'sababu ya (kuisha|kumalizika|kusimama|mwisho|kukoma)',
			'kwa nini {action} (iliisha|ilisimama|ilikoma)',
			'kwa nini iliisha'
		]
	},
	steps_planned: {
		en: [
			'# (planned steps|steps planned|steps in the plan|planned activities|activities planned|planned tasks)',
			'how many steps were planned',
			'# steps (that were|which were) planned'
		],
		fr: [
			'# (étapes prévues|étapes planifiées|étapes programmées|activités prévues|activités planifiées)',
			'combien d étapes (étaient|sont|ont été) (prévues|planifiées)'
		],
		es: [
			'# (pasos planificados|pasos previstos|pasos planeados|actividades planificadas|pasos programados)',
			'cuántos pasos se (planificaron|planearon|previeron)'
		],
		pt: [
			'# (passos planeados|passos previstos|passos planejados|passos planificados|etapas previstas|actividades planificadas|etapas planeadas|etapas planejadas)',
			'quantos passos foram (planeados|planejados|previstos)'
		],
		ar: [
			'# (الخطوات المخططة|الخطوات المخطط لها|الخطوات المقررة|الانشطة المخططة)',
			'كم خطوة كانت مخططة'
		],
		sw: [
			'# (hatua zilizopangwa|hatua zilizokusudiwa|shughuli zilizopangwa)',
			'hatua ngapi zilipangwa'
		]
	},
	steps_done: {
		en: [
			'# (steps done|steps completed|completed steps|steps carried out|steps taken|activities completed|steps achieved|steps implemented|finished steps)',
			'how many steps (were|have been) (done|completed|taken|carried out)'
		],
		fr: [
			'# (étapes réalisées|étapes accomplies|étapes faites|étapes achevées|étapes terminées|activités réalisées|étapes effectuées)',
			'combien d étapes ont été (réalisées|accomplies|faites|achevées)'
		],
		es: [
			'# (pasos realizados|pasos completados|pasos hechos|pasos cumplidos|pasos dados|actividades realizadas)',
			'cuántos pasos se (realizaron|completaron|cumplieron|dieron)'
		],
		pt: [
			'# (passos realizados|passos dados|passos feitos|passos concluídos|passos cumpridos|etapas realizadas|etapas concluídas|actividades realizadas)',
			'quantos passos foram (realizados|dados|feitos|concluídos)'
		],
		ar: [
			'# (الخطوات المنجزة|الخطوات المنفذة|الخطوات المكتملة|الخطوات التي تمت|الانشطة المنفذة)',
			'كم خطوة (تمت|انجزت|نفذت)'
		],
		sw: [
			'# (hatua zilizofanyika|hatua zilizokamilika|hatua zilizotekelezwa|hatua zilizofanywa|shughuli zilizofanyika)',
			'hatua ngapi (zilifanyika|zimefanyika|zimekamilika)'
		]
	},
	needs_service: {
		en: [
			'(needs|requires|need) [a|formal] (service|services)',
			'(does|do) [it|the {action}] (need|require) [a|formal] (service|services)',
			'service (needed|required)',
			'is a service needed'
		],
		fr: [
			"(a besoin|besoin|nécessite) (d'un service|un service|de services|d'un service formel)",
			"l'{action} a t elle besoin d un service",
			'service nécessaire'
		],
		es: [
			'(necesita|requiere) [un|de un] (servicio|servicios)',
			'la {action} (necesita|requiere) [de] [un] servicio',
			'servicio necesario'
		],
		pt: [
			'(precisa|necessita) [de|de um] (serviço|serviços)',
			'a {action} (precisa|necessita) de [um] serviço',
			'serviço necessário'
		],
		ar: ['(يحتاج|تحتاج|بحاجة) [الى] (خدمة|خدمات)', 'هل (يحتاج|تحتاج) {action} [الى] خدمة'],
		sw: [
			'(inahitaji|inahitajika|yahitaji) huduma',
			'je {action} inahitaji huduma',
			'huduma inahitajika'
		]
	},
	service_link: {
		en: [
			'(service link|linked service|service linked|service linkage|link to service|linkage to services|service linked to|service it works with|formal service)',
			'(which|what) service (is it linked to|does it work with|does the {action} work with|is the {action} linked to)',
			'linked to (which|what) service',
			'~service|services|linkage|link|referral service'
		],
		fr: [
			'(lien avec un service|service lié|lien service|service associé|service partenaire|lien avec les services|lien avec quel service)',
			"avec quel service [travaille l'] [{action}] [est elle liée|travaille t elle]",
			'service avec lequel elle travaille',
			'~service|lien'
		],
		es: [
			'(enlace con servicio|servicio vinculado|vínculo con servicio|servicio relacionado|enlace con servicios|vínculo con servicios|servicio enlazado)',
			'con qué servicio (trabaja|está vinculada) [la] [{action}]',
			'~servicio|vínculo|enlace'
		],
		pt: [
			'(ligação com serviço|serviço ligado|ligação a serviço|ligação aos serviços|serviço associado|ligação com serviços)',
			'com que serviço (trabalha|está ligada) [a] [{action}]',
			'serviço com que trabalha',
			'~serviço|ligação'
		],
		ar: [
			'(الخدمة المرتبطة|الخدمة ذات الصلة|الارتباط بالخدمة|الخدمة التي يعمل معها|الربط بالخدمات)',
			'(اي|ما) (خدمة|الخدمة) (ترتبط بها|يرتبط بها|يعمل معها) {action}',
			'الخدمة التي تعمل معها',
			'~الخدمة'
		],
		sw: [
			'(huduma iliyounganishwa|kiungo cha huduma|huduma inayohusiana|huduma inayoshirikiana|muunganiko na huduma)',
			'{action} (inashirikiana|imeunganishwa) na huduma gani',
			'huduma wanayoshirikiana nayo',
			'~huduma'
		]
	},
	link_last_date: {
		en: [
			'(last contact|last contact with|last link|last meeting with) [the] service [date]',
			'date of last (contact|link|contact with the service|contact with service)',
			'last contact with the service',
			'when was the last contact with the service',
			'~last contact|last contact date'
		],
		fr: [
			'(dernier contact|date du dernier contact) [avec] [le] service',
			'date du dernier contact',
			'quand était le dernier contact avec le service',
			'~dernier contact'
		],
		es: [
			'(último contacto|fecha del último contacto) [con] [el] servicio',
			'fecha del último contacto',
			'cuándo fue el último contacto con el servicio',
			'~último contacto'
		],
		pt: [
			'(último contacto|último contato|data do último contacto|data do último contato) [com] [o] serviço',
			'data do último (contacto|contato)',
			'~último contacto|último contato'
		],
		ar: [
			'(اخر تواصل|اخر اتصال) مع الخدمة',
			'تاريخ (اخر تواصل|اخر اتصال) [مع الخدمة]',
			'~اخر تواصل'
		],
		sw: [
			'(mawasiliano ya mwisho) na huduma',
			'tarehe ya mawasiliano ya mwisho [na huduma]',
			'~mawasiliano ya mwisho'
		]
	}
};
