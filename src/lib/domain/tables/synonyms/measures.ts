import type { measures } from '../measures.ts';
import type { TableNames } from './names.ts';
import { community, harm } from './shared.ts';

export const measureNames: TableNames<typeof measures> = {
	community_id: community,
	period_start: {
		en: [
			'(period|reporting period|reference period|counting period) (start|from|begin|begins|start date|beginning)',
			'(start|beginning|first day) [of] [the] [reporting|reference|counting] period',
			'first day counted',
			'[reporting|reference] period from',
			'~start|from|from date|start date|date from'
		],
		fr: [
			'(début|premier jour) [de la] (période|période de référence|période de rapportage)',
			'(période|période de référence) (du|début)',
			'date de début de [la] période',
			'premier jour compté',
			'~du|début|date de début|date début|à partir du'
		],
		es: [
			'(inicio|comienzo|primer día) [del] (período|periodo|período de referencia|periodo de referencia)',
			'(período|periodo) (desde|inicio)',
			'fecha de inicio del (período|periodo)',
			'~desde|inicio|fecha de inicio'
		],
		pt: [
			'(início|começo|primeiro dia) [do] (período|período de referência)',
			'período (de|início|desde)',
			'data de início do período',
			'primeiro dia contado',
			'~de|início|data de início|desde'
		],
		ar: [
			'(بداية|اول|بدء) (الفترة|المدة|فترة التقرير)',
			'تاريخ (بداية|بدء) الفترة',
			'الفترة من',
			'~من تاريخ|من|تاريخ البداية'
		],
		sw: [
			'(mwanzo|kuanza) (wa|kwa) kipindi',
			'kipindi (kuanzia|kutoka)',
			'tarehe ya mwanzo wa kipindi',
			'siku ya kwanza iliyohesabiwa',
			'~kuanzia|kutoka|tarehe ya kuanza'
		]
	},
	period_end: {
		en: [
			'(period|reporting period|reference period|counting period) (end|to|until|ends|end date)',
			'(end|last day) [of] [the] [reporting|reference|counting] period',
			'last day counted',
			'[reporting|reference] period to',
			'~end|to|until|to date|end date|date to|date|period'
		],
		fr: [
			'(fin|dernier jour) [de la] (période|période de référence|période de rapportage)',
			'(période|période de référence) (au|fin)',
			'date de fin de [la] période',
			'dernier jour compté',
			"~au|fin|date de fin|date fin|jusqu'au|date|période"
		],
		es: [
			'(fin|final|último día) [del] (período|periodo|período de referencia|periodo de referencia)',
			'(período|periodo) (hasta|fin)',
			'fecha de (fin|finalización) del (período|periodo)',
			'~hasta|fin|fecha de fin|fecha|período|periodo'
		],
		pt: [
			'(fim|final|último dia) [do] (período|período de referência)',
			'período (até|fim)',
			'data de fim do período',
			'último dia contado',
			'~até|fim|data de fim|data|período'
		],
		ar: [
			'(نهاية|اخر) (الفترة|المدة|فترة التقرير)',
			'تاريخ نهاية الفترة',
			'الفترة (الى|حتى)',
			'~الى تاريخ|حتى|تاريخ النهاية|التاريخ|الفترة'
		],
		sw: [
			'mwisho wa kipindi',
			'kipindi (hadi|mpaka)',
			'tarehe ya mwisho wa kipindi',
			'siku ya mwisho iliyohesabiwa',
			'~hadi|mpaka|tarehe ya mwisho|tarehe|kipindi'
		]
	},
	wave: {
		en: [
			'[survey|data|study] (wave|round|survey round|survey wave)',
			'(wave|round) (number|no|of survey|of data collection)',
			'baseline or endline',
			'(baseline|midline) (endline|midline endline)',
			'~survey|phase|time point'
		],
		fr: [
			"vague [d'enquête|de l'enquête]",
			"(tour|passage|numéro de vague|phase d'enquête) [d'enquête|de l'enquête]",
			'~phase|enquête|passage|tour'
		],
		es: [
			'ola [de encuesta|de la encuesta]',
			'(ronda|onda) [de encuesta|de la encuesta]',
			'~fase|encuesta'
		],
		pt: ['(onda|ronda|vaga) [de inquérito|do inquérito|da pesquisa]', '~fase|inquérito|pesquisa'],
		ar: ['(موجة|جولة) (المسح|الاستبيان|جمع البيانات)', '(الجولة|الموجة)', '~المرحلة|المسح'],
		sw: ['(awamu|duru|mzunguko) [ya|wa] [utafiti|ukusanyaji data]', '~utafiti']
	},
	measure_code: {
		en: [
			'(measure|indicator) {code}',
			'{code} [of] [the] (measure|indicator)',
			'what was measured [code]',
			'(measure|indicator)',
			'name of (indicator|measure)',
			'(indicator|measure) name',
			'~variable|series|question|what was counted'
		],
		fr: [
			"{code} [de l'|de la] (mesure|indicateur)",
			'(indicateur|mesure)',
			"nom de l'indicateur",
			"qu'a t on mesuré",
			'ce qui a été mesuré code',
			'~variable|série|question'
		],
		es: [
			'{code} [del|de la] (indicador|medida)',
			'(indicador|medida)',
			'nombre del indicador',
			'qué se midió',
			'~variable|serie|pregunta'
		],
		pt: [
			'{code} [do|da] (indicador|medida)',
			'(indicador|medida)',
			'nome do indicador',
			'o que foi medido',
			'o que foi medido código',
			'~variável|série|pergunta'
		],
		ar: [
			'{code} (المؤشر|القياس)',
			'(المؤشر|القياس)',
			'اسم المؤشر',
			'ما الذي تم قياسه',
			'~المتغير|السؤال'
		],
		sw: [
			'{code} ya (kiashiria|kipimo)',
			'(kiashiria|kipimo)',
			'jina la kiashiria',
			'nini kilipimwa',
			'kilichopimwa msimbo',
			'~swali'
		]
	},
	method: {
		en: [
			'(method|data collection method|method of data collection|collection method|counting method|data source|source of data|data source type)',
			'how (it was|was it|were they) (counted|measured|collected)',
			'~source|tool'
		],
		fr: [
			'(méthode|méthode de collecte|méthode de collecte des données|source des données|source de données)',
			'comment (cela a t il été|a t on) (compté|mesuré|collecté)',
			'comment on a compté',
			'~source|outil'
		],
		es: [
			'(método|método de recolección|método de recolección de datos|fuente de datos|fuente de los datos)',
			'cómo se (contó|midió|recolectó)',
			'~fuente|herramienta'
		],
		pt: [
			'(método|método de recolha|método de recolha de dados|método de coleta|fonte de dados|fonte dos dados)',
			'como foi (contado|medido|recolhido)',
			'~fonte|ferramenta'
		],
		ar: [
			'(الطريقة|طريقة جمع البيانات|اسلوب جمع البيانات|مصدر البيانات|طريقة القياس)',
			'كيف تم (العد|القياس|جمع البيانات)',
			'كيف جرى العدّ',
			'~المصدر|الاداة'
		],
		sw: [
			'(njia|mbinu|njia ya ukusanyaji data|njia ya kukusanya data|chanzo cha data|chanzo cha takwimu|mbinu ya kukusanya data)',
			'(ilihesabiwa|ilipimwa) vipi',
			'jinsi ilivyohesabiwa',
			'~chanzo'
		]
	},
	instrument_version: {
		en: [
			'(instrument|tool|questionnaire|form|survey) version',
			'version [of] [the] (instrument|tool|questionnaire|form|questions|survey)',
			'~version|instrument'
		],
		fr: [
			"version [de l'|du] (instrument|outil|questionnaire|formulaire)",
			'(outil|questionnaire) version',
			'~version|instrument'
		],
		es: [
			'versión [del|de la] (instrumento|cuestionario|formulario|herramienta|encuesta)',
			'~versión|instrumento'
		],
		pt: [
			'versão [do|da] (instrumento|questionário|formulário|ferramenta)',
			'versão das perguntas',
			'~versão|instrumento'
		],
		ar: ['(نسخة|اصدار) (الاداة|الاستبيان|النموذج|الاستمارة)', 'نسخة الأسئلة', '~النسخة|الاصدار'],
		sw: ['toleo la (dodoso|fomu|zana|maswali)', '~toleo']
	},
	sex: {
		en: [
			'(sex|gender)',
			'(sex|gender) [of] (child|children|the child|the children)',
			'girls or boys|boys or girls',
			'male or female|male female',
			'(sex|gender) (group|disaggregation)'
		],
		fr: [
			'(sexe|genre)',
			"sexe (de l'enfant|des enfants)",
			'filles ou garçons|garçons ou filles',
			'masculin ou féminin'
		],
		es: [
			'(sexo|género)',
			'sexo (del niño|de los niños|de la niña o niño)',
			'niñas o niños|niños o niñas'
		],
		pt: [
			'(sexo|género|gênero)',
			'sexo (da criança|das crianças)',
			'meninas ou meninos|raparigas ou rapazes|meninos ou meninas'
		],
		ar: ['(الجنس|النوع الاجتماعي)', 'جنس (الطفل|الاطفال)', 'بنات او اولاد', 'بنات أم أولاد'],
		sw: ['jinsia', 'jinsia ya (mtoto|watoto)', 'wasichana au wavulana', 'jinsi']
	},
	age_band: {
		en: [
			'age (band|group|range|category|bracket|class|years)',
			'~age|ages',
			'age (of children|of the children)',
			'group of age'
		],
		fr: ["(tranche|groupe|catégorie|classe) [d'] âge", '~âge|âges', "tranche d'âges"],
		es: [
			'(grupo|rango|tramo|franja|categoría) [de] edad',
			'~edad|edades',
			'grupo etario|grupos de edad'
		],
		pt: ['(grupo|faixa|escalão|categoria) [de] (idade|etária|etário)', '~idade|idades'],
		ar: ['(الفئة|المجموعة|الشريحة) العمرية', 'فئة العمر', '~العمر'],
		sw: ['(kundi|rika|kikundi) [la|cha] umri', '~umri']
	},
	disability: {
		en: [
			'disability [status|yes or no]',
			'(with|has) [a] disability',
			'(lives|living) with a disability',
			'~disabled'
		],
		fr: [
			'handicap',
			'(situation|statut) de handicap',
			'avec handicap',
			'vit avec un handicap',
			'~handicapé|invalidité'
		],
		es: [
			'discapacidad',
			'(situación|condición|estado) de discapacidad',
			'con discapacidad',
			'~discapacitado'
		],
		pt: ['deficiência', '(situação|estado) de deficiência', 'com deficiência', '~deficiente'],
		ar: ['الاعاقة', '(حالة|وضع) الاعاقة', 'ذوي الاعاقة', 'وجود اعاقة'],
		sw: ['ulemavu', '(hali) ya ulemavu', 'ana ulemavu', 'mwenye ulemavu']
	},
	harm,
	numerator: {
		en: [
			'(numerator|num)',
			'how many',
			'(count|counted|number counted|number of children counted|cases|number of cases|count of cases)',
			'number (reported|affected|with the harm)',
			'~number|value|total|count|n|observed value|children'
		],
		fr: [
			'numérateur',
			'(nombre compté|effectif|nombre de cas|cas|nombre d enfants comptés)',
			'combien',
			'~nombre|valeur|total|n|enfants'
		],
		es: [
			'numerador',
			'(número contado|casos|número de casos|conteo|niños contados)',
			'cuántos',
			'~número|valor|total|n'
		],
		pt: [
			'numerador',
			'(número contado|casos|número de casos|contagem)',
			'quantos',
			'~número|valor|total|n'
		],
		ar: ['البسط', '(عدد الحالات|الحالات|العدد المحسوب)', 'كم', '~العدد|القيمة|المجموع'],
		sw: [
			'(idadi iliyohesabiwa|idadi ya matukio|matukio|hesabu)',
			'wangapi',
			'kiasi cha juu',
			'~idadi|thamani|jumla'
		]
	},
	denominator: {
		en: [
			'(denominator|den|denom)',
			'out of [how many]',
			'(number asked|number interviewed|number surveyed|total asked|total interviewed|base|sample size|population at risk|total number asked)',
			'~population|total|sample|of how many|children registered|children enrolled|registered|enrolled'
		],
		fr: [
			'dénominateur',
			'sur combien',
			'(nombre interrogé|nombre enquêté|total interrogé|base|taille de l échantillon|nombre de personnes interrogées)',
			'~population|total|échantillon'
		],
		es: [
			'denominador',
			'de cuántos',
			'(número de encuestados|total encuestado|base|tamaño de la muestra|número de entrevistados)',
			'~población|total|muestra'
		],
		pt: [
			'denominador',
			'de quantos',
			'(número de inquiridos|total inquirido|base|tamanho da amostra|número de entrevistados)',
			'~população|total|amostra'
		],
		ar: [
			'المقام',
			'من اصل [كم]',
			'(عدد المستطلعين|حجم العينة|عدد من تم سؤالهم)',
			'~السكان|المجموع|العينة'
		],
		sw: [
			'kati ya [wangapi]',
			'(idadi ya waliohojiwa|idadi ya walioulizwa|ukubwa wa sampuli)',
			'~jumla|sampuli'
		]
	},
	referred: {
		en: [
			'# (children|cases) [who were] (referred|sent for help|sent to services|referred to services)',
			'# (referred|referrals|referrals made|children referred)',
			'how many [children] were (referred|sent for help)',
			'~referral'
		],
		fr: [
			'# (enfants|cas) (référés|orientés|envoyés vers un service|référencés)',
			'# (référés|orientés|références faites|référencements|orientations)',
			'combien [d enfants] ont été (référés|orientés)',
			'enfants orientés vers une aide',
			'~référence'
		],
		es: [
			'# (niños|casos|niños y niñas) (referidos|derivados|remitidos)',
			'# (referidos|derivados|remitidos|derivaciones|remisiones|referencias hechas)',
			'cuántos [niños] fueron (referidos|derivados|remitidos)'
		],
		pt: [
			'# (crianças|casos) (referidas|encaminhadas|referidos|encaminhados|referenciadas|referenciados)',
			'# (referidos|encaminhados|encaminhamentos|referências feitas)',
			'quantas [crianças] foram (referidas|encaminhadas|referenciadas)',
			'crianças encaminhadas para ajuda'
		],
		ar: [
			'# (الاطفال|الحالات) (المحالين|المحالة|الذين احيلوا|التي احيلت|المحولة|المحولين)',
			'# (الاحالات|المحالين|المحالون)',
			'كم طفلا تمت احالته',
			'الأطفال الذين أُحيلوا للمساعدة'
		],
		sw: [
			'# (watoto|kesi) (waliopewa rufaa|waliopelekwa|zilizopewa rufaa|walioelekezwa)',
			'# (rufaa|rufaa zilizotolewa)',
			'watoto wangapi walipewa rufaa',
			'watoto waliopelekwa kupata msaada'
		]
	},
	referral_completed: {
		en: [
			'# (referrals completed|completed referrals|referral completed|children who reached help|children who got help|children reached services|referrals successful|successful referrals|children who received the service)',
			'how many [children] (reached|received|got) (help|services|the service)'
		],
		fr: [
			'# (références abouties|orientations abouties|référencements aboutis|références complétées|enfants pris en charge|enfants ayant reçu de l aide|enfants ayant reçu un service)',
			'combien [d enfants] ont (reçu de l aide|été pris en charge)',
			"enfants arrivés jusqu'à l'aide"
		],
		es: [
			'# (derivaciones completadas|referencias completadas|remisiones completadas|niños que recibieron ayuda|niños atendidos)',
			'cuántos [niños] (recibieron ayuda|fueron atendidos)'
		],
		pt: [
			'# (encaminhamentos concluídos|referências concluídas|encaminhamentos completos|crianças que receberam ajuda|crianças atendidas)',
			'quantas [crianças] (receberam ajuda|foram atendidas)'
		],
		ar: [
			'# (الاحالات المكتملة|الاحالات الناجحة|الاطفال الذين حصلوا على المساعدة|الاطفال الذين وصلوا الى الخدمة)',
			'كم طفلا (حصل على المساعدة|وصل الى الخدمة)',
			'الأطفال الذين وصلوا إلى المساعدة'
		],
		sw: [
			'# (rufaa zilizokamilika|rufaa zilizofanikiwa|watoto waliopata msaada|watoto waliopata huduma)',
			'watoto wangapi walipata (msaada|huduma)',
			'watoto waliofikia msaada'
		]
	},
	coverage_note: {
		en: [
			'coverage [note|notes|comment|remark]',
			'note[s] [on|about] (coverage|who was counted)',
			'who was counted',
			'~note|notes|comment|comments|remarks'
		],
		fr: [
			'(note|remarque|commentaire) [de|sur la] couverture',
			'couverture',
			'qui a été compté',
			'note sur qui a été compté',
			'~note|remarque|remarques|commentaire|commentaires|observations'
		],
		es: [
			'(nota|comentario|observación) [de|sur|sobre la] cobertura',
			'cobertura',
			'quién fue contado',
			'~nota|comentario|comentarios|observaciones'
		],
		pt: [
			'(nota|comentário|observação) [de|sobre a] cobertura',
			'cobertura',
			'quem foi contado',
			'nota sobre quem foi contado',
			'~nota|comentário|comentários|observações'
		],
		ar: ['(ملاحظة|ملاحظات) (التغطية|حول التغطية|عن التغطية)', 'التغطية', '~ملاحظة|ملاحظات'],
		sw: [
			'(maelezo|maoni) ya (ufikiaji|walioshirikishwa)',
			'nani alihesabiwa',
			'maelezo kuhusu nani alihesabiwa',
			'~maelezo|maoni'
		]
	}
};
