import type { ownership } from '../ownership.ts';
import type { TableNames } from './names.ts';
import { community } from './shared.ts';

export const ownershipNames: TableNames<typeof ownership> = {
	assessment_id: {
		en: [
			'(assessment|scoring|scoring session|ownership assessment|scorecard|scoring exercise) {code}',
			'{code} [of] [the] (assessment|scoring session|scorecard)',
			'~id|code|session id|ref|number'
		],
		fr: [
			"{code} [de l'|de la] (évaluation|notation|séance de notation|auto évaluation)",
			'(évaluation|notation) {code}',
			'séance de notation code',
			'~id|code|numéro|référence|number'
		],
		es: [
			'{code} [de la|del] (evaluación|puntuación|sesión de puntuación|autoevaluación)',
			'~id|código|número|number'
		],
		pt: [
			'{code} [da|do] (avaliação|pontuação|sessão de pontuação|autoavaliação)',
			'sessão de pontuação código',
			'~id|código|número|number'
		],
		ar: ['{code} (التقييم|جلسة التقييم|التقدير)', 'جلسة التقدير الرمز', '~الرقم|الرمز|رقم'],
		sw: [
			'{code} ya (tathmini|upimaji|kikao cha tathmini)',
			'kikao cha kutoa alama msimbo',
			'~namba|na|id'
		]
	},
	community_id: community,
	date: {
		en: [
			'date',
			'(assessment|scoring|scoring session|session|evaluation) date',
			'date [of] [the] (assessment|scoring|session|scoring session|evaluation|exercise)',
			'when (was|did) [the] (assessment|scoring session) [take place|held|done]',
			'day of the assessment',
			'~today|todays date|today date|date today|date of today'
		],
		fr: [
			'date',
			"date [de l'|de la] (évaluation|notation|séance|auto évaluation)",
			"quand l'évaluation a t elle eu lieu",
			'~date du jour|date d aujourd hui|aujourd hui'
		],
		es: [
			'fecha',
			'fecha [de la] (evaluación|puntuación|sesión|autoevaluación)',
			'cuándo fue la evaluación',
			'~fecha de hoy|hoy'
		],
		pt: [
			'data',
			'data [da] (avaliação|pontuação|sessão|autoavaliação)',
			'quando foi a avaliação',
			'~data de hoje|hoje'
		],
		ar: [
			'التاريخ',
			'تاريخ (التقييم|الجلسة|جلسة التقييم)',
			'متى (اجري|تم) التقييم',
			'~تاريخ اليوم|اليوم'
		],
		sw: [
			'tarehe',
			'tarehe ya (tathmini|kikao|upimaji)',
			'tathmini ilifanyika lini',
			'~tarehe ya leo|leo'
		]
	},
	group: {
		en: [
			'(group|scoring group|group scoring|group that scored|group type|type of group|which group|who scored|participant group|respondent group|focus group)',
			'group of people',
			'~participants|respondents'
		],
		fr: [
			'(groupe|groupe notant|type de groupe|quel groupe|qui a noté|groupe de participants|groupe évaluateur)',
			'~participants|répondants'
		],
		es: [
			'(grupo|grupo que puntuó|tipo de grupo|qué grupo|quién puntuó|grupo de participantes)',
			'~participantes'
		],
		pt: [
			'(grupo|grupo que pontuou|tipo de grupo|que grupo|quem pontuou|grupo de participantes)',
			'~participantes'
		],
		ar: ['(المجموعة|نوع المجموعة|اي مجموعة|المجموعة التي قيمت)', '~المشاركون'],
		sw: ['(kundi|kikundi|aina ya kundi|kundi gani|kundi lililotathmini)', '~washiriki']
	},
	n_people: {
		en: [
			'# people [in the group|in group|who scored|scoring]',
			'(number|no|how many) [of] (participants|respondents|group members|members|people) [in the group|were in the group|took part]',
			'group size|size of group',
			'~participants|members|people present'
		],
		fr: [
			'# personnes [dans le groupe|du groupe|ayant noté]',
			'nombre de (participants|répondants|membres|membres du groupe)',
			'taille du groupe',
			'combien de personnes [étaient dans le groupe]',
			'~participants|effectif'
		],
		es: [
			'# personas [en el grupo|del grupo]',
			'número de (participantes|miembros|encuestados)',
			'tamaño del grupo',
			'cuántas personas [había en el grupo|estaban en el grupo]',
			'~participantes'
		],
		pt: [
			'# pessoas [no grupo|do grupo]',
			'número de (participantes|membros)',
			'tamanho do grupo',
			'quantas pessoas [estavam no grupo]',
			'~participantes'
		],
		ar: ['# (الاشخاص|الافراد|المشاركين|الاعضاء) [في المجموعة]', 'حجم المجموعة', '~المشاركون'],
		sw: [
			'# (watu|wanakikundi) [katika kundi|kwenye kundi]',
			'# washiriki (katika kundi|kwenye kundi)',
			'idadi ya washiriki',
			'ukubwa wa kundi',
			'watu wangapi walikuwa kwenye kundi',
			'~washiriki'
		]
	},
	dimension: {
		en: [
			'(dimension|ownership dimension|side of ownership|domain|ownership domain|component|aspect|aspect of ownership|dimension of ownership)',
			'~statement|question|item|theme'
		],
		fr: [
			"(dimension|dimension de l'appropriation|domaine|composante|aspect|aspect de l'appropriation|dimension d'appropriation)",
			"facette de l'appropriation",
			'~énoncé|question|thème'
		],
		es: ['(dimensión|dimensión de apropiación|dominio|componente|aspecto)', '~pregunta|tema'],
		pt: ['(dimensão|dimensão de apropriação|domínio|componente|aspecto)', '~pergunta|tema'],
		ar: ['(البعد|بعد الملكية|المجال|الجانب|المحور|العنصر)', '~السؤال'],
		sw: ['(kipengele|nyanja|kipengele cha umiliki|eneo la umiliki|upande wa umiliki)', '~swali']
	},
	score: {
		en: [
			'(score|rating|ownership score|points|mark|score given|average score given by group|fingers)',
			'score [given] [by the group]',
			'how many fingers',
			'~value|level|answer|result'
		],
		fr: [
			"(score|note|note donnée|points|score d'appropriation|cote|cotation|score attribué|note attribuée)",
			'~valeur|niveau|résultat'
		],
		es: [
			'(puntaje|puntuación|puntos|calificación|nota|puntaje de apropiación|puntaje dado)',
			'~valor|nivel|resultado'
		],
		pt: [
			'(pontuação|pontos|nota|classificação|pontuação de apropriação|pontuação dada)',
			'~valor|nível|resultado'
		],
		ar: ['(الدرجة|النتيجة|درجة الملكية|النقاط|التقدير|العلامة)', '~القيمة|المستوى'],
		sw: ['(alama|pointi|alama ya umiliki|alama zilizotolewa|alama iliyotolewa)', '~kiwango|matokeo']
	},
	scale_max: {
		en: [
			'(scale max|max scale|maximum score|max score|highest score|scale maximum|highest possible score|top of scale|score out of|scale size|highest point of scale|points on scale)',
			'~scale|out of'
		],
		fr: [
			"(score maximal|score maximum|note maximale|échelle maximale|maximum de l'échelle|note la plus haute|score le plus élevé|max échelle)",
			'~échelle|sur'
		],
		es: [
			'(puntaje máximo|puntuación máxima|escala máxima|máximo de la escala|calificación máxima|puntaje más alto)',
			'~escala'
		],
		pt: [
			'(pontuação máxima|escala máxima|máximo da escala|nota máxima|pontuação mais alta)',
			'~escala'
		],
		ar: [
			'(الدرجة القصوى|الحد الاقصى للدرجة|اعلى درجة|الحد الاقصى للمقياس|اعلى المقياس)',
			'~المقياس'
		],
		sw: [
			'(alama ya juu|alama ya juu kabisa|alama ya juu zaidi|kiwango cha juu cha alama|upeo wa alama)',
			'~kipimo'
		]
	},
	led_by: {
		en: [
			'[assessment|session|scoring|discussion] (led|facilitated|run|conducted) by [whom|who]',
			'who (led|facilitated|ran|conducted) [the] (assessment|session|scoring|scoring session|discussion)',
			'~facilitator|leader'
		],
		fr: [
			'[évaluation|séance|notation|discussion] (menée|animée|dirigée|facilitée|conduite) par',
			"qui a (mené|animé|dirigé|facilité|conduit) [l'|la] (évaluation|séance|notation|discussion)",
			'~facilitateur|animateur'
		],
		es: [
			'[evaluación|sesión|puntuación] (dirigida|facilitada|guiada|conducida|liderada) por',
			'quién (dirigió|facilitó|guió|condujo) [la] (evaluación|sesión|puntuación)',
			'~facilitador'
		],
		pt: [
			'[avaliação|sessão|pontuação] (dirigida|facilitada|orientada|conduzida|liderada) por',
			'quem (dirigiu|facilitou|orientou|conduziu) [a] (avaliação|sessão|pontuação)',
			'~facilitador'
		],
		ar: [
			'[التقييم|الجلسة] (بقيادة|يسرها|بتيسير|يقودها)',
			'من (قاد|يسر|ادار) (التقييم|الجلسة)',
			'~الميسر'
		],
		sw: [
			'[tathmini|kikao] (iliongozwa|kiliongozwa|imeongozwa|iliwezeshwa) na',
			'nani (aliongoza|aliwezesha) (tathmini|kikao)',
			'inaongozwa na',
			'~mwezeshaji'
		]
	},
	why: {
		en: [
			'why',
			'(reason|reasons|explanation|justification) [for] [the|this] (score|rating)',
			'why [this|that|the] (score|rating)',
			'why did (the group|you|they) give this (score|rating)',
			'score (reason|explanation|comment)',
			'~reason|comment|comments|explanation|justification|remarks'
		],
		fr: [
			'pourquoi',
			'(raison|raisons|explication|justification) [du|de la|de cette] (score|note)',
			'pourquoi (ce score|cette note)',
			'~raison|commentaire|commentaires|justification|explication'
		],
		es: [
			'por qué',
			'(razón|razones|explicación|justificación) [del|de la|de este] (puntaje|puntuación|calificación|nota)',
			'por qué (este|esta) (puntaje|puntuación|calificación|nota)',
			'~razón|comentario|comentarios|justificación'
		],
		pt: [
			'porquê|porque|por quê',
			'(razão|razões|explicação|justificação|justificativa) [da|desta] (pontuação|nota)',
			'(porquê|porque) esta (pontuação|nota)',
			'~razão|comentário|comentários|justificação'
		],
		ar: [
			'لماذا',
			'(سبب|اسباب|تفسير|مبرر) (الدرجة|هذه الدرجة|النتيجة)',
			'لماذا هذه الدرجة',
			'~السبب|ملاحظات|تعليق'
		],
		sw: [
			'kwa nini',
			'(sababu|maelezo) ya (alama|alama hii)',
			'kwa nini alama hii',
			'~sababu|maoni|maelezo'
		]
	}
};
