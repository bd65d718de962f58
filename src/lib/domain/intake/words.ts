/** Signs and short forms that mean "no answer was recorded", in any case and in every column; never 0. */
export const missingWords = [
	'',
	'na',
	'n/a',
	'n.a.',
	'n.a',
	'#n/a',
	'nd',
	'n/d',
	'n.d.',
	's/d',
	's.d.',
	's/r',
	'n/r',
	'ns/nr',
	'-',
	'--',
	'---',
	'–',
	'—',
	'.',
	'..',
	'...',
	'…',
	'null',
	'nil'
] as const;

/** Words that mean the same in columns of days, counts and numbers, where no word can be an answer. */
export const missingPhrases = [
	...[
		'none',
		'not recorded',
		'not applicable',
		'not available',
		'no answer',
		'no response',
		'no data'
	],
	...[
		'missing',
		'blank',
		'unknown',
		'not known',
		"don't know",
		'don’t know',
		'dont know',
		'do not know'
	],
	...[
		'sans réponse',
		'pas de réponse',
		'ne sait pas',
		'non renseigné',
		'non applicable',
		'sans objet'
	],
	...['non disponible', 'inconnu', 'aucun', 'aucune', 'néant'],
	...[
		'sin dato',
		'sin datos',
		'sin respuesta',
		'sin información',
		'no aplica',
		'no sabe',
		'no responde'
	],
	...['no disponible', 'desconocido', 'ninguno', 'ninguna'],
	...[
		'não sabe',
		'nao sabe',
		'não se aplica',
		'nao se aplica',
		'sem dados',
		'sem resposta',
		'sem informação'
	],
	...['não disponível', 'desconhecido', 'nenhum', 'nenhuma'],
	...[
		'لا ينطبق',
		'لا يوجد',
		'غير متوفر',
		'غير متاح',
		'غير معروف',
		'لا أعرف',
		'لا اعرف',
		'لا يعرف',
		'لا شيء'
	],
	...['hakuna', 'hajui', 'sijui', 'haihusiki', 'hakuna jibu', 'hakuna data', 'haijulikani', 'haipo']
] as const;

export const yesWords = ['1', 'true', 'yes', 'oui', 'sí', 'si'] as const;
export const noWords = ['0', 'false', 'no', 'non'] as const;

/** Marks by which a source hides a count without saying between which bounds it lies. */
export const hiddenWords = ['*', 'c'] as const;

/** The longest cell that is read (what a spreadsheet's cell can hold). */
export const longestCell = 32_767;
