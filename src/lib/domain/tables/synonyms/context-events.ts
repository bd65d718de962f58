import type { contextEvents } from '../context-events.ts';
import type { TableNames } from './names.ts';

export const contextEventNames: TableNames<typeof contextEvents> = {
	scope: {
		en: [
			'scope [of] [the] [event]',
			'for which place',
			'(place|area|location|district|community|village|area or community) affected',
			'affected (area|place|community|district|village|location)',
			'where did (it|the event) happen',
			'~place|area|location|community|village|district|where'
		],
		fr: [
			"portée [de l'événement]",
			'pour quel lieu',
			'(lieu|zone|localité|communauté) (concerné|concernée|touché|touchée|affectée|affecté)',
			"où l'événement a t il eu lieu",
			'~lieu|zone|localité|communauté|village|district|région'
		],
		es: [
			'(alcance|ámbito) [del evento]',
			'para qué lugar',
			'(lugar|zona|área|comunidad) (afectado|afectada)',
			'dónde ocurrió [el evento]',
			'~lugar|zona|área|comunidad|distrito'
		],
		pt: [
			'(âmbito|alcance) [do evento]',
			'para que lugar',
			'(lugar|local|zona|área|comunidade) (afectado|afectada|afetado|afetada)',
			'onde aconteceu [o evento]',
			'~lugar|local|zona|área|comunidade|distrito'
		],
		ar: [
			'(نطاق) الحدث',
			'(المكان|المنطقة|المجتمع) (المتاثر|المتاثرة|المتضررة|المتضرر)',
			'اين وقع الحدث',
			'النطاق',
			'~المكان|المنطقة|المجتمع|القرية'
		],
		sw: [
			'(eneo|mahali|jamii) (lililoathirika|palipoathirika|iliyoathirika)',
			'tukio lilitokea wapi',
			'ya mahali gani',
			'~eneo|mahali|jamii|wilaya'
		]
	},
	date_start: {
		en: [
			'(event|shock) (start|start date|began|date)',
			'date (of event|event started|event began|event started on|it started)',
			'first day [of the event]',
			'when did (the event|it) (start|begin|happen)',
			'(start|beginning) of [the] event',
			'start date',
			'date start',
			'~start|from|date|begin'
		],
		fr: [
			"date de (début|début de l'événement|l'événement)",
			"premier jour [de l'événement]",
			"quand l'événement a t il (commencé|débuté)",
			'date début',
			'~début|du|date'
		],
		es: [
			'fecha (de inicio|de inicio del evento|del evento|inicio)',
			'primer día [del evento]',
			'cuándo (empezó|comenzó|ocurrió) el evento',
			'~inicio|desde|fecha'
		],
		pt: [
			'data (de início|de início do evento|do evento|início)',
			'primeiro dia [do evento]',
			'quando (começou|aconteceu) o evento',
			'~início|data'
		],
		ar: [
			'تاريخ (بداية|بدء) الحدث',
			'تاريخ (البداية|البدء|الحدث)',
			'اول يوم [الحدث]',
			'متى بدا الحدث',
			'~البداية|التاريخ'
		],
		sw: [
			'tarehe ya (kuanza|mwanzo|tukio|kuanza kwa tukio|mwanzo wa tukio)',
			'siku ya kwanza [ya tukio]',
			'tukio lilianza lini',
			'~mwanzo|tarehe'
		]
	},
	date_end: {
		en: [
			'(event|shock) (end|end date|ended)',
			'date (event ended|it ended|event ended on)',
			'last day [of the event]',
			'when did (the event|it) (end|stop)',
			'end of [the] event',
			'end date',
			'date end',
			'~end|until|to|ended'
		],
		fr: [
			"date de (fin|fin de l'événement)",
			"dernier jour [de l'événement]",
			"quand l'événement a t il pris fin",
			'date fin',
			'~fin|au'
		],
		es: [
			'fecha (de fin|de fin del evento|fin|de término)',
			'último día [del evento]',
			'cuándo (terminó|acabó) el evento',
			'~fin|hasta'
		],
		pt: [
			'data (de fim|de fim do evento|fim|de término)',
			'último dia [do evento]',
			'quando (terminou|acabou) o evento',
			'~fim|até'
		],
		ar: [
			'تاريخ (نهاية|انتهاء) الحدث',
			'تاريخ (النهاية|الانتهاء)',
			'اخر يوم [الحدث]',
			'متى انتهى الحدث',
			'~النهاية'
		],
		sw: [
			'tarehe ya (kumalizika|mwisho|kuisha|mwisho wa tukio|kuisha kwa tukio)',
			'siku ya mwisho [ya tukio]',
			'tukio liliisha lini',
			'~mwisho|hadi'
		]
	},
	kind: {
		en: [
			'(type|kind|category|nature) [of] [the] (event|shock|hazard|disruption|context event)',
			'(event|shock|hazard) (type|kind|category)',
			'what (kind|type) of event [was it]',
			'~type|category|hazard'
		],
		fr: [
			"(type|nature|genre|catégorie) [d'|de l'] (événement|choc|aléa)",
			"quel (type|genre) d'événement",
			'~type|nature|catégorie'
		],
		es: [
			'(tipo|clase|categoría) [de|del] (evento|choque|suceso|acontecimiento)',
			'qué tipo de evento',
			'~tipo|clase|categoría'
		],
		pt: [
			'(tipo|categoria|natureza) [de|do] (evento|choque|acontecimento)',
			'que tipo de evento',
			'~tipo|categoria'
		],
		ar: ['(نوع|فئة|طبيعة) (الحدث|الصدمة|الاحداث)', 'ما نوع الحدث', '~النوع'],
		sw: ['aina ya (tukio|janga|matukio)', 'ni aina gani ya tukio', '~aina']
	},
	label: {
		en: [
			'(event|shock) (name|label|description|title)',
			'(name|label|description|title) [of] [the] event',
			'in a few words',
			'what happened',
			'describe the event',
			'~name|description|event|events|title|details'
		],
		fr: [
			"(nom|libellé|description|titre|intitulé) [de l'] événement",
			'en quelques mots',
			"que s'est il passé",
			"décrivez l'événement",
			'~nom|description|événement|libellé'
		],
		es: [
			'(nombre|etiqueta|descripción|título) [del] evento',
			'en pocas palabras',
			'qué (pasó|ocurrió)',
			'describa el evento',
			'~nombre|descripción|evento'
		],
		pt: [
			'(nome|descrição|título|designação) [do] evento',
			'em poucas palavras',
			'o que aconteceu',
			'descreva o evento',
			'~nome|descrição|evento'
		],
		ar: ['(اسم|وصف|عنوان) الحدث', 'بكلمات قليلة', 'ماذا حدث', 'صف الحدث', '~الاسم|الوصف|الحدث'],
		sw: [
			'(jina|maelezo|kichwa) (la|ya|cha) tukio',
			'kwa maneno machache',
			'nini kilitokea',
			'eleza tukio',
			'~jina|maelezo|tukio'
		]
	}
};
