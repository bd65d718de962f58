import type { targets } from '../targets.ts';
import type { TableNames } from './names.ts';

export const targetNames: TableNames<typeof targets> = {
	indicator_id: {
		en: [
			'(indicator|indicator code|indicator id|code of indicator|indicator number|indicator ref|indicator name|name of indicator|kpi|kpi code)',
			'~code|id|measure|objective'
		],
		fr: [
			"(indicateur|code de l'indicateur|code indicateur|id indicateur|numéro de l'indicateur|nom de l'indicateur)",
			'~code|id|objectif'
		],
		es: [
			'(indicador|código del indicador|código indicador|id indicador|número del indicador|nombre del indicador)',
			'~código|id|objetivo'
		],
		pt: [
			'(indicador|código do indicador|código indicador|id indicador|número do indicador|nome do indicador)',
			'indicador código',
			'~código|id|objectivo'
		],
		ar: ['(المؤشر|رمز المؤشر|رقم المؤشر|اسم المؤشر|كود المؤشر)', 'المؤشر الرمز', '~الرمز|الهدف'],
		sw: [
			'(kiashiria|namba ya kiashiria|msimbo wa kiashiria|jina la kiashiria)',
			'kiashiria msimbo',
			'~namba|lengo'
		]
	},
	scope: {
		en: [
			'scope [of] [the] [target]',
			'for which place',
			'target (place|area|community|scope)',
			'~place|area|location|community|village|district|where|level'
		],
		fr: [
			'portée [de la cible]',
			'pour quel lieu',
			'(lieu|zone) de la cible',
			'~lieu|zone|communauté|village|district|région|niveau'
		],
		es: [
			'(alcance|ámbito) [de la meta]',
			'para qué lugar',
			'~lugar|zona|área|comunidad|distrito|nivel'
		],
		pt: [
			'(âmbito|alcance) [da meta]',
			'para que lugar',
			'~lugar|local|zona|área|comunidade|distrito|nível'
		],
		ar: ['نطاق (الهدف|المستهدف)', 'النطاق', '~المكان|المنطقة|المجتمع|القرية'],
		sw: [
			'(eneo|mahali) (la|pa) lengo',
			'kwa mahali gani',
			'ya mahali gani',
			'~eneo|mahali|jamii|wilaya'
		]
	},
	breakdown: {
		en: [
			'(breakdown|disaggregation|disaggregated by|split by|broken down by|disaggregate)',
			'~by|category'
		],
		fr: ['(désagrégation|ventilation|désagrégé par|ventilé par|répartition)', '~par|catégorie'],
		es: ['(desagregación|desglose|desagregado por|desglosado por)', '~por|categoría'],
		pt: [
			'(desagregação|desdobramento|desagregado por|discriminação)',
			'dividido por',
			'~por|categoria'
		],
		ar: ['(التصنيف|التفصيل|مصنف حسب|التفصيل حسب)', 'مفصّل حسب', '~حسب'],
		sw: ['(mgawanyo|mchanganuo|imegawanywa kwa)', 'mgawanyo kwa', '~kwa']
	},
	group: {
		en: [
			'(group|target group|disaggregation group|breakdown group|which group)',
			'~population|who'
		],
		fr: ['(groupe|groupe cible|quel groupe)', '~population'],
		es: ['(grupo|grupo meta|qué grupo|grupo objetivo)', '~población'],
		pt: ['(grupo|grupo alvo|que grupo)', '~população'],
		ar: ['(المجموعة|الفئة المستهدفة|المجموعة المستهدفة)', '~الفئة'],
		sw: ['(kundi|kundi lengwa|kundi gani)', '~walengwa']
	},
	period: {
		en: ['(period|target period|reporting period)', '~quarter|year|month'],
		fr: ['(période|période de la cible|période de rapportage)', '~trimestre|année|mois'],
		es: ['(período|periodo|período de la meta|periodo de la meta)', '~trimestre|año|mes'],
		pt: ['(período|período da meta)', '~trimestre|ano|mês'],
		ar: ['(الفترة|فترة المستهدف)', '~الربع|السنة|الشهر'],
		sw: ['(kipindi|kipindi cha lengo)', '~robo|mwaka|mwezi']
	},
	kind: {
		en: [
			'(type|kind) [of] target',
			'target (type|kind)',
			'cumulative or (end|per period)',
			'~type|cumulative'
		],
		fr: ['(type|genre) de cible', 'cible type', '~type|cumulatif'],
		es: ['(tipo|clase) de meta', '~tipo|acumulado'],
		pt: ['tipo de meta', '~tipo|cumulativo'],
		ar: ['نوع (الهدف|المستهدف)', '~النوع'],
		sw: ['aina ya lengo', '~aina']
	},
	formula: {
		en: [
			'(formula|calculation|progress formula|calculation method|how progress is reckoned|how progress is calculated|progress calculation)'
		],
		fr: [
			'(formule|calcul|formule de calcul|mode de calcul|méthode de calcul)',
			'comment se calcule le progrès'
		],
		es: ['(fórmula|cálculo|fórmula de cálculo|método de cálculo)', 'cómo se calcula el avance'],
		pt: ['(fórmula|cálculo|fórmula de cálculo|método de cálculo)', 'como se calcula o avanço'],
		ar: ['(الصيغة|المعادلة|طريقة الحساب|صيغة الحساب)'],
		sw: ['(fomula|kanuni|njia ya kukokotoa|kanuni ya kukokotoa)', 'jinsi maendeleo yanavyopimwa']
	},
	baseline_value: {
		en: [
			'(baseline|baseline value|base value|starting value|value at baseline|initial value|baseline figure|start value)'
		],
		fr: [
			'(valeur de référence|valeur de base|valeur initiale|référence|baseline|base de référence|valeur de départ|situation de référence)'
		],
		es: [
			'(línea de base|valor de línea de base|valor base|valor inicial|valor de partida|línea base|valor de la línea de base)'
		],
		pt: ['(linha de base|valor de base|valor inicial|valor de partida|valor da linha de base)'],
		ar: ['(خط الاساس|قيمة خط الاساس|القيمة الاساسية|القيمة الاولية|القيمة المرجعية)'],
		sw: [
			'(thamani ya awali|thamani ya mwanzo|msingi|takwimu za msingi|kiwango cha mwanzo|thamani ya msingi)',
			'thamani ya kuanzia'
		]
	},
	baseline_date: {
		en: [
			'(baseline date|date of baseline|date of the starting value|baseline year|baseline month|when was the baseline)'
		],
		fr: [
			'(date de référence|date de la valeur de référence|date de la référence|date de base|année de référence|date de la valeur initiale)',
			'date de la valeur de départ'
		],
		es: [
			'(fecha de línea de base|fecha de la línea de base|fecha base|fecha del valor inicial|año de línea de base|año base)'
		],
		pt: [
			'(data da linha de base|data de base|data do valor inicial|ano base|ano da linha de base)'
		],
		ar: ['(تاريخ خط الاساس|تاريخ القيمة الاساسية|سنة الاساس|سنة خط الاساس)'],
		sw: [
			'(tarehe ya thamani ya awali|tarehe ya msingi|mwaka wa msingi|tarehe ya mwanzo wa takwimu)',
			'tarehe ya thamani ya kuanzia'
		]
	},
	target_value: {
		en: [
			'(target|target value|value to reach|goal|goal value|target figure|planned value|end target|target number)'
		],
		fr: [
			'(cible|valeur cible|objectif chiffré|valeur à atteindre|valeur de la cible|valeur visée)'
		],
		es: ['(meta|valor meta|valor de la meta|valor objetivo|valor a alcanzar)'],
		pt: ['(meta|valor da meta|valor alvo|valor a alcançar|valor a atingir)'],
		ar: ['(الهدف|المستهدف|القيمة المستهدفة|قيمة الهدف)'],
		sw: ['(lengo|thamani ya lengo|thamani lengwa|kiwango cha lengo|thamani ya kufikia)']
	},
	target_date: {
		en: [
			'(target date|date of target|by which day|by when|deadline|due date|to be reached by|target year|achieve by)'
		],
		fr: [
			"(date cible|date de la cible|échéance|date d'échéance|à atteindre d'ici|date limite|année cible)",
			'pour quel jour'
		],
		es: ['(fecha meta|fecha de la meta|fecha límite|plazo|fecha objetivo|año meta|para cuándo)'],
		pt: ['(data da meta|data alvo|prazo|data limite|ano da meta|para quando)', 'até que dia'],
		ar: ['(تاريخ الهدف|التاريخ المستهدف|الموعد النهائي|موعد التحقيق|سنة الهدف)'],
		sw: [
			'(tarehe ya lengo|tarehe lengwa|tarehe ya mwisho|muda wa mwisho|kufikia lini)',
			'kufikia siku gani'
		]
	},
	tolerance: {
		en: [
			'(tolerance|room on either side|margin|allowed deviation|tolerated deviation|tolerance margin)'
		],
		fr: [
			'(tolérance|marge|marge de tolérance|écart toléré|écart admis)',
			"marge de part et d'autre"
		],
		es: ['(tolerancia|margen|margen de tolerancia|desviación permitida)', 'margen a cada lado'],
		pt: ['(tolerância|margem|margem de tolerância|desvio permitido)', 'margem para cada lado'],
		ar: ['(التفاوت المسموح|هامش|هامش التفاوت|الهامش|التسامح)', 'الهامش في الجهتين'],
		sw: ['(uvumilivu|kiasi cha kuvumilika|tofauti inayokubalika)', 'nafasi juu na chini']
	},
	reason: {
		en: [
			'(reason|reasons|justification|rationale|reason for target|reason for the target|why this target)',
			'~comment|comments|notes|remarks|explanation'
		],
		fr: [
			'(raison|justification|motif|raison de la cible|pourquoi cette cible)',
			'~commentaire|commentaires|notes|remarques'
		],
		es: [
			'(razón|motivo|justificación|razón de la meta|por qué esta meta)',
			'~comentario|comentarios|notas|observaciones'
		],
		pt: [
			'(razão|motivo|justificação|justificativa|razão da meta)',
			'~comentário|comentários|notas|observações'
		],
		ar: ['(السبب|المبرر|سبب الهدف)', '~ملاحظات|تعليق'],
		sw: ['(sababu|sababu ya lengo)', 'kwa nini', '~maoni|maelezo']
	},
	set_by: {
		en: ['(set by|target set by|who set the target|who set it|decided by|agreed by)', '~owner'],
		fr: [
			'(fixé par|fixée par|cible fixée par|défini par|définie par|établie par|qui a fixé la cible)'
		],
		es: ['(fijada por|fijado por|establecida por|definida por|meta fijada por|quién fijó la meta)'],
		pt: [
			'(definida por|definido por|fixada por|estabelecida por|meta definida por|quem definiu a meta)'
		],
		ar: ['(حدده|حددها|محدد من قبل|وضع من قبل|وضعه|من حدد الهدف|من وضع الهدف)'],
		sw: ['(limewekwa na|liliwekwa na|lengo limewekwa na|nani aliweka lengo)']
	}
};
