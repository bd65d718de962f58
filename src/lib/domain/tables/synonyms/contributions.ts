import type { contributions } from '../contributions.ts';
import type { TableNames } from './names.ts';
import { actionCode, community } from './shared.ts';

export const contributionNames: TableNames<typeof contributions> = {
	contribution_id: {
		en: [
			'(contribution|donation|gift) {code}',
			'{code} [of] (contribution|donation|gift)',
			'~receipt (number|no)|id|code|ref|number|serial number'
		],
		fr: [
			'{code} [de la|du] (contribution|don|apport)',
			'(contribution|don) {code}',
			'~numéro de reçu|id|code|numéro|référence|number'
		],
		es: [
			'{code} [de la|de] (contribución|aporte|donación)',
			'~número de recibo|id|código|número|number'
		],
		pt: [
			'{code} [da|de] (contribuição|contributo|doação)',
			'contribuição código',
			'~número do recibo|id|código|número|number'
		],
		ar: ['{code} (المساهمة|التبرع)', 'المساهمة الرمز', '~رقم الايصال|الرقم|الرمز|رقم'],
		sw: ['{code} ya (mchango|msaada)', '{code} mchango', 'mchango msimbo', '~namba|na|id']
	},
	community_id: community,
	action_id: actionCode,
	date: {
		en: [
			'date',
			'date [of] [the] (contribution|donation|gift|receipt)',
			'(contribution|donation) date',
			'date (given|received|contributed|donated)',
			'when was it (given|received|contributed)',
			'day (given|received)',
			'~today|todays date|today date|date today|date of today'
		],
		fr: [
			'date',
			'date [de la|du] (contribution|don|apport|réception)',
			'date (donnée|reçue|reçu)',
			'quand (a t elle été donnée|a t il été donné)',
			'jour du don',
			'~date du jour|date d aujourd hui|aujourd hui'
		],
		es: [
			'fecha',
			'fecha [de la|del|de] (contribución|aporte|donación|recepción|entrega)',
			'cuándo se (dio|entregó|recibió)',
			'~fecha de hoy|hoy'
		],
		pt: [
			'data',
			'data [da|do|de] (contribuição|contributo|doação|recepção|entrega)',
			'quando foi (dado|entregue|recebido|dada)',
			'~data de hoje|hoje'
		],
		ar: [
			'التاريخ',
			'تاريخ (المساهمة|التبرع|الاستلام)',
			'متى (تم التبرع|قدمت|استلمت)',
			'~تاريخ اليوم|اليوم'
		],
		sw: [
			'tarehe',
			'tarehe ya (mchango|kutoa|kupokea|kuchangia)',
			'(mchango|ilitolewa|ulitolewa) lini',
			'~tarehe ya leo|leo'
		]
	},
	source: {
		en: [
			'(contribution|funding|fund|donation|resource) source',
			'source [of] [the] (contribution|funds|funding|support|donation|resource|resources)',
			'from whom',
			'(given|contributed|donated|provided) by [whom|who]',
			'who (gave|contributed|donated|provided) [it|this|the contribution]',
			'(type|kind) of (giver|contributor)',
			'where it comes from',
			'~donor|contributor|giver|contributor type'
		],
		fr: [
			'source [de la|du] (contribution|don|financement|apport|fonds)',
			'source',
			'de qui',
			'(donné|donnée|fourni|fournie|apporté|apportée|offert|contribué) par',
			'qui a (donné|contribué|fourni|apporté|offert)',
			'origine [de la|du] (contribution|don|financement)',
			'type de contributeur',
			"d'où cela vient",
			'~donateur|contributeur|origine|provenance'
		],
		es: [
			'fuente [de la|del|de] (contribución|aporte|donación|financiamiento|fondos)',
			'fuente',
			'de quién',
			'(dado|dada|aportado|aportada|donado|donada|entregado) por',
			'quién (dio|aportó|donó|contribuyó)',
			'tipo de aportante',
			'de dónde viene',
			'~donante|aportante|origen'
		],
		pt: [
			'fonte [da|do|de] (contribuição|contributo|doação|financiamento|fundos)',
			'fonte',
			'de quem',
			'(dado|dada|doado|doada|oferecido|contribuído) por',
			'quem (deu|doou|contribuiu|ofereceu)',
			'tipo de contribuinte',
			'de onde vem',
			'~doador|contribuinte|origem'
		],
		ar: [
			'مصدر (المساهمة|التبرع|التمويل|الدعم)',
			'المصدر',
			'من (قدم|تبرع|ساهم|اعطى) [المساهمة]',
			'ممن',
			'قدمت من قبل',
			'الجهة (المانحة|المساهمة|المتبرعة)',
			'~المانح|المتبرع'
		],
		sw: [
			'chanzo [cha] (mchango|fedha|msaada|ufadhili)',
			'chanzo',
			'kutoka kwa nani',
			'(umetolewa|ulitolewa|imetolewa|ilitolewa) na',
			'nani (alitoa|alichangia)',
			'inatoka wapi',
			'~mfadhili|mchangiaji|mtoaji'
		]
	},
	kind: {
		en: [
			'(type|kind|form|nature|category) [of] (contribution|donation|resource|support|gift|contribution given)',
			'(contribution|donation|resource|gift) (type|kind|category)',
			'what (kind|type) of contribution [was it]',
			'what was (given|contributed|donated)',
			'~type|category|item|resource'
		],
		fr: [
			'(type|nature|genre|forme|catégorie) [de la|de|du] (contribution|don|apport|ressource)',
			'quel (type|genre) de contribution',
			'qu a t on donné',
			'~type|nature|catégorie'
		],
		es: [
			'(tipo|clase|forma|categoría) [de la|de|del] (contribución|aporte|donación|recurso)',
			'qué tipo de (contribución|aporte)',
			'qué se (dio|aportó|donó)',
			'~tipo|clase|categoría|qué'
		],
		pt: [
			'(tipo|forma|natureza|categoria) [da|de|do] (contribuição|contributo|doação|recurso)',
			'que tipo de (contribuição|contributo)',
			'o que foi (dado|doado)',
			'~tipo|categoria|espécie'
		],
		ar: [
			'نوع (المساهمة|التبرع|الدعم|المورد)',
			'ما نوع (المساهمة|التبرع)',
			'شكل المساهمة',
			'~النوع'
		],
		sw: [
			'aina ya (mchango|msaada|rasilimali)',
			'ni aina gani ya mchango',
			'nini kilitolewa',
			'~aina'
		]
	},
	value: {
		en: [
			'(estimated|monetary|cash|total) value',
			'value [of] [the] (contribution|donation|gift)',
			'(contribution|donation) (value|amount)',
			'value (in local currency|estimated|given|in money)',
			'amount (given|contributed|donated|received|of contribution)',
			'amount',
			'estimated amount',
			'how much was (given|contributed|donated)',
			'what is it worth',
			'~worth|cost|sum|total|money'
		],
		fr: [
			'valeur [de la|du] [contribution|don|apport]',
			'valeur (estimée|monétaire|en monnaie locale|totale)',
			'montant [de la|du] [contribution|don|apport]',
			'montant (donné|estimé|reçu|versé)',
			'combien a été (donné|versé)',
			'~somme|coût|total'
		],
		es: [
			'valor [de la|del] [contribución|aporte|donación]',
			'valor (estimado|monetario|en moneda local|total)',
			'monto [de la|del] [contribución|aporte|donación]',
			'monto (aportado|estimado|donado)',
			'importe',
			'cuánto se (dio|aportó|donó)',
			'~costo|suma|total'
		],
		pt: [
			'valor [da|do] [contribuição|contributo|doação]',
			'valor (estimado|monetário|em moeda local|total)',
			'montante [da|do] [contribuição|contributo|doação]',
			'quanto foi (dado|doado)',
			'~custo|soma|total'
		],
		ar: [
			'قيمة [المساهمة|التبرع]',
			'القيمة',
			'القيمة (المقدرة|التقديرية|النقدية)',
			'المبلغ',
			'مبلغ (المساهمة|التبرع)',
			'قيمة المساهمة (بالعملة المحلية)',
			'~الكلفة'
		],
		sw: [
			'thamani [ya] [mchango]',
			'thamani ya (fedha|makadirio)',
			'kiasi [cha] [mchango|fedha]',
			'kiasi kilichotolewa',
			'~gharama'
		]
	},
	currency: {
		en: ['currency [used|code]', '(which|what) currency [is it in]', 'unit of currency'],
		fr: ['monnaie [utilisée]', 'devise [utilisée]', 'quelle (monnaie|devise)'],
		es: ['moneda [utilizada]', 'divisa', 'qué moneda'],
		pt: ['moeda [utilizada]', 'que moeda', 'divisa'],
		ar: ['العملة [المستخدمة]', 'نوع العملة', 'ما العملة'],
		sw: ['sarafu [iliyotumika]', 'aina ya sarafu', 'fedha ya nchi gani']
	},
	hours: {
		en: [
			'# hours [of work|worked|given|volunteered|of labour|of labor|contributed|volunteer]',
			'(volunteer|labour|labor|work|working) hours',
			'how many hours (were worked|of work|were given|did people work)',
			'~time|time given|duration'
		],
		fr: [
			"# heures [de travail|travaillées|données|de bénévolat|de main d'œuvre]",
			'heures (de volontariat|bénévoles)',
			'combien d heures [ont été travaillées|de travail|ont été données]',
			'~temps|durée'
		],
		es: [
			'# horas [de trabajo|trabajadas|dadas|de voluntariado|aportadas]',
			'horas voluntarias',
			'cuántas horas [se trabajaron|de trabajo|se dieron]',
			'~tiempo|duración'
		],
		pt: [
			'# horas [de trabalho|trabalhadas|dadas|de voluntariado]',
			'horas voluntárias',
			'quantas horas [foram trabalhadas|de trabalho|foram dadas]',
			'~tempo|duração'
		],
		ar: ['# (الساعات|ساعات) [العمل|التطوع]', 'ساعات (العمل|التطوع)', 'كم ساعة عمل', '~الوقت|المدة'],
		sw: [
			'# (saa|masaa) [za|ya] [kazi|kujitolea]',
			'(saa|masaa) ngapi (za kazi|zilifanywa|ya kazi)',
			'~muda'
		]
	},
	given_by_sex: {
		en: [
			'(sex|gender) [of] [the] (giver|contributor|donor|givers|contributors)',
			'(giver|contributor|donor) (sex|gender)',
			'given by (women or men|men or women|sex)',
			'~sex|gender'
		],
		fr: [
			'(sexe|genre) [du|des] (donateur|contributeur|donateurs|contributeurs)',
			'donné par (femmes ou hommes|hommes ou femmes)',
			'~sexe|genre'
		],
		es: [
			'(sexo|género) [del|de los] (donante|aportante|donantes|aportantes)',
			'dado por (mujeres u hombres|hombres o mujeres)',
			'~sexo|género'
		],
		pt: [
			'(sexo|género|gênero) [do|dos] (doador|contribuinte|doadores|contribuintes)',
			'dado por (mulheres ou homens|homens ou mulheres)',
			'~sexo|género|gênero'
		],
		ar: ['(جنس|نوع) (المتبرع|المساهم|المانح)', 'من أعطى: نساء أم رجال', '~الجنس'],
		sw: ['jinsia ya (mchangiaji|mtoaji|wachangiaji)', 'imetolewa na wanawake au wanaume', '~jinsia']
	}
};
