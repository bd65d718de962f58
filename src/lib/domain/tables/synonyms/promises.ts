import type { promises } from '../promises.ts';
import type { TableNames } from './names.ts';

export const promiseNames: TableNames<typeof promises> = {
	promise_id: {
		en: ['(promise|commitment|agreement|agreed action) {code}', '~{code}|s n|sn|serial number'],
		fr: [
			"{code} [de la|de l'|du] (promesse|engagement)",
			'(promesse|engagement) {code}',
			"~{code}|numéro d'ordre|n"
		],
		es: ['{code} [de la|del] (promesa|compromiso)', '(promesa|compromiso) {code}', '~{code}'],
		pt: ['{code} [da|do] (promessa|compromisso)', '(promessa|compromisso) {code}', '~{code}'],
		ar: [
			'{code} (الوعد|الالتزام|التعهد)',
			'(الوعد|الالتزام|التعهد) الرمز',
			'~{code}|الرقم|الرمز|م'
		],
		sw: ['{code} ya ahadi', '{code} wa ahadi', 'ahadi {code}', '~{code}|na']
	},
	// Not all words for a meeting: `community meeting` would make the code of a community one.
	meeting_id: {
		en: [
			'(meeting|session|gathering|dialogue) {code}',
			'{code} (meeting|session|gathering|dialogue)',
			'(promised|agreed|made) at (which meeting|meeting {code})',
			'~meeting|session|at which meeting'
		],
		fr: [
			'{code} (réunion|séance|rencontre|assemblée)',
			'(réunion|séance|rencontre|assemblée) {code}',
			'promis à quelle réunion',
			'~réunion|séance|rencontre|à quelle réunion'
		],
		es: [
			'{code} (reunión|sesión|encuentro|asamblea)',
			'(reunión|sesión|encuentro|asamblea) {code}',
			'prometido en qué reunión',
			'~reunión|sesión|encuentro|en qué reunión'
		],
		pt: [
			'{code} (reunião|sessão|encontro|assembleia)',
			'(reunião|sessão|encontro|assembleia) {code}',
			'prometido em que reunião',
			'~reunião|sessão|encontro|em que reunião'
		],
		ar: [
			'{code} (الاجتماع|الجلسة|اللقاء)',
			'الاجتماع الرمز',
			'~الاجتماع|الجلسة|اللقاء|في اي اجتماع'
		],
		sw: [
			'{code} ya (kikao|mkutano)',
			'{code} wa (kikao|mkutano)',
			'mkutano msimbo',
			'~mkutano|kikao|mkutano gani'
		]
	},
	text: {
		en: [
			'(promise|commitment)',
			'(promise|commitment) (made|text|description|in words)',
			'(text|description|wording|words) of [the] (promise|commitment)',
			'what (was|we|they|people|the community) (promised|promise|agreed to do|agreed on|committed to)',
			'(agreed|promised) (action|change|step)',
			'what will be done',
			'~text|agreement|what|action point|action points|description|next step|next steps|resolution|decision'
		],
		fr: [
			'(promesse|engagement) [pris|prise]',
			'(texte|description|libellé) [de la|de l’|du] (promesse|engagement)',
			'(ce qui a été|ce que nous avons|ce qu’on a) (promis|convenu)',
			'(notre|nos) (engagement|engagements)',
			'(changement|action) (convenu|convenue|promis|promise)',
			'~texte|description|décision|résolution|recommandation|action à faire'
		],
		es: [
			'(promesa|compromiso) [asumido|hecho|hecha]',
			'(texto|descripción) [de la|del] (promesa|compromiso)',
			'(qué se|lo que se) (prometió|acordó)',
			'a qué nos (comprometemos|comprometimos)',
			'(cambio|acción) (acordado|acordada|prometido|prometida)',
			'~texto|descripción|acuerdo|decisión|acción'
		],
		pt: [
			'(promessa|compromisso) [assumido|feita|feito]',
			'(texto|descrição) [da|do] (promessa|compromisso)',
			'o que (se prometeu|foi prometido|prometemos|foi acordado|ficou combinado)',
			'(mudança|acção|ação) (acordada|combinada|prometida)',
			'~texto|descrição|acordo|decisão|acção|ação'
		],
		ar: [
			'(الوعد|الالتزام|التعهد)',
			'(نص|وصف) (الوعد|الالتزام|التعهد)',
			'(ما|ماذا|بماذا) (وعدنا به|وعد به|وعد|تم الوعد به|تم الاتفاق عليه|نعد)',
			'ما الذي وعد به',
			'~النص|الوصف|الاتفاق|القرار|التوصية'
		],
		sw: [
			'ahadi',
			'ahadi (iliyotolewa|yetu)',
			'(maelezo|maneno) ya ahadi',
			'(kilichoahidiwa|tulichoahidi|tunachoahidi|nini kiliahidiwa)',
			'~maelezo|makubaliano|azimio|maazimio|uamuzi'
		]
	},
	role: {
		en: [
			'who (sees to it|will do it|does it|is to do it|takes care of it)',
			'(responsible|lead|which) (group|role|office)',
			'(role|group) (responsible|in charge)',
			'role [of] [the] [one] (responsible|promising)',
			'~role|who|by whom|responsible|who is responsible|person responsible|responsible person|responsibility|in charge|lead|assigned to|owner'
		],
		fr: [
			"qui (s'en occupe|le fait|le fera|va le faire|s'en charge)",
			'(groupe|rôle|fonction) (responsable|chargé)',
			'~rôle|qui|par qui|responsable|qui est responsable|personne responsable|chargé de'
		],
		es: [
			'quién (se encarga|lo hace|lo hará|se ocupa)',
			'(grupo|papel|rol) (responsable|encargado)',
			'~rol|papel|quién|responsable|encargado|persona responsable'
		],
		pt: [
			'quem (trata disso|o faz|o fará|vai fazer|se ocupa)',
			'(grupo|papel|função) (responsável|encarregado)',
			'~papel|função|quem|responsável|pessoa responsável|encarregado'
		],
		ar: [
			'من (يعتني به|يقوم به|سيقوم به|يتولاه|يتولى ذلك)',
			'(المجموعة|الجهة|الفئة) (المسؤولة|المكلفة)',
			'~الدور|من|المسؤول|الشخص المسؤول|المسؤولية'
		],
		sw: [
			'nani (atasimamia|anasimamia|atafanya|anafanya|atashughulikia)',
			'(kikundi|kundi) (husika|kinachohusika|linalohusika)',
			'~nani|mhusika|wajibu|msimamizi|anayehusika'
		]
	},
	due: {
		en: [
			'due [date|day|by|on]',
			'(by|until) (when|which day|what date)',
			'(deadline|time limit)',
			'to be done by',
			'day it is due',
			'~when|date|target date|planned date|timeline|time frame'
		],
		fr: [
			'(pour|jusqu’à|avant|d’ici) quand',
			'échéance',
			'(date|jour) (limite|butoir|prévue|prévu)',
			"date d'échéance",
			'à faire (avant|pour) le',
			'délai',
			'~quand|date'
		],
		es: [
			'(para|hasta|antes de) cuándo',
			'(fecha|día) (límite|tope|prevista|de vencimiento)',
			'plazo',
			'~cuándo|fecha|vencimiento'
		],
		pt: ['(até|para) quando', '(data|dia) (limite|prevista|previsto)', 'prazo', '~quando|data'],
		ar: [
			'(حتى|الى) متى',
			'(الموعد|التاريخ) (النهائي|المحدد|الاقصى)',
			'موعد (التنفيذ|الانجاز)',
			'اخر موعد',
			'~متى|الموعد|التاريخ'
		],
		sw: ['(hadi|mpaka|kufikia) lini', '(tarehe|siku) ya mwisho', '~lini|tarehe|muda']
	},
	state: {
		en: [
			'(state|status|outcome) of [the] (promise|commitment)',
			'(promise|commitment) (state|status|kept|fulfilled|done)',
			'[was] [the] (promise|commitment|it) (kept|fulfilled|kept or not|done or not)',
			'(kept|done|fulfilled) or not',
			'(kept|fulfilled)',
			'[was|is] it done',
			'what became of it',
			'~status|done|progress|result|outcome|achieved|completed|implementation|implemented'
		],
		fr: [
			"(état|statut|suite) [de la|de l'|du] (promesse|engagement)",
			'(promesse|engagement) (tenu|tenue|réalisé|réalisée|respecté|respectée)',
			'(tenu|tenue|réalisé|réalisée|fait|respecté) ou non',
			'(tenu|tenue)',
			"(ce qu'il en est|ce que c'est) (devenu|advenu)",
			'~état|statut|fait|réalisé|réalisée|résultat|avancement|exécution'
		],
		es: [
			'estado [de la|del] (promesa|compromiso)',
			'[se cumplió] (la promesa|el compromiso) (cumplido|cumplida)',
			'(cumplido|cumplida|hecho) o no',
			'(cumplido|cumplida)',
			'(se cumplió|qué pasó con ello)',
			'~estado|hecho|resultado|avance|realizado'
		],
		pt: [
			'(estado|situação) [da|do] (promessa|compromisso)',
			'(promessa|compromisso) (cumprido|cumprida)',
			'(cumprido|cumprida|feito) ou não',
			'(cumprido|cumprida)',
			'(foi cumprido|foi cumprida|o que aconteceu com isso)',
			'~estado|situação|feito|resultado|avanço|realizado'
		],
		ar: [
			'(حالة|وضع|مصير) (الوعد|الالتزام|التعهد)',
			'هل (تم|تم الوفاء به|تحقق|نفذ|تم التنفيذ|وفي به)',
			'ما الذي (تم|صار) (منه|به)',
			'~الحالة|تم|النتيجة|التنفيذ|الانجاز'
		],
		sw: [
			'hali ya ahadi',
			'(ahadi imetimizwa|imetimizwa|imetekelezwa|ilitimizwa)',
			'(imefanyika au la|imetimizwa au la|imekuwaje|iliishia wapi)',
			'~hali|imefanyika|matokeo|utekelezaji|maendeleo'
		]
	},
	checked_at: {
		en: [
			'checked [at|on]',
			'(date|day) [it was|was] (checked|looked at|verified)',
			'(date|day) of (check|checking|verification|review)',
			'(looked at|verified|reviewed) on',
			'when (was it|it was) (checked|looked at|verified)',
			'~follow up date|review date|update date|date updated'
		],
		fr: [
			'(date|jour) (de vérification|de contrôle|où on a vérifié|où on a regardé)',
			'vérifié (le|quand)',
			'(quand|quel jour) a t on (vérifié|regardé)',
			'regardé le',
			'~date de suivi|date de mise à jour'
		],
		es: [
			'(fecha|día) (de verificación|de revisión|de comprobación|en que se miró|en que se revisó)',
			'(revisado|verificado) el',
			'cuándo se (revisó|miró|verificó)',
			'~fecha de seguimiento|fecha de actualización'
		],
		pt: [
			'(data|dia) (de verificação|de revisão|em que se viu|em que se verificou)',
			'(verificado|revisto) em',
			'quando se (verificou|viu)',
			'~data de seguimento|data de actualização|data de atualização'
		],
		ar: [
			'تاريخ (التحقق|المراجعة|النظر فيه)',
			'(يوم|متى) (تم التحقق|النظر فيه|نظر فيه)',
			'~تاريخ المتابعة|تاريخ التحديث'
		],
		sw: [
			'(tarehe|siku) ya (kuangalia|ukaguzi|uhakiki)',
			'(tarehe|siku) (ilipoangaliwa|ilipohakikiwa)',
			'iliangaliwa (lini|tarehe)',
			'~tarehe ya ufuatiliaji'
		]
	}
};
