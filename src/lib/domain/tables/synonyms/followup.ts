import type { followup } from '../followup.ts';
import type { TableNames } from './names.ts';
import { actionCode, community } from './shared.ts';

export const followupNames: TableNames<typeof followup> = {
	community_id: community,
	date: {
		en: [
			'date',
			'[follow up|followup|monitoring|field|supervision|support] visit date',
			'date [of] [the] (visit|follow up|followup|follow up visit|monitoring visit|field visit|monitoring)',
			'(follow up|followup|monitoring) date',
			'when was the visit',
			'day of the visit',
			'visited on',
			'~today|todays date|today date|date today|date of today'
		],
		fr: [
			'date',
			'date [de la|du] (visite|suivi|visite de suivi|visite de terrain|supervision)',
			'quand a eu lieu la visite',
			'jour de la visite',
			'~date du jour|date d aujourd hui|aujourd hui'
		],
		es: [
			'fecha',
			'fecha [de la|del|de] (visita|seguimiento|visita de seguimiento|visita de campo|monitoreo)',
			'cuándo fue la visita',
			'~fecha de hoy|hoy'
		],
		pt: [
			'data',
			'data [da|do|de] (visita|seguimento|acompanhamento|visita de seguimento|visita de acompanhamento|monitoria)',
			'quando foi a visita',
			'~data de hoje|hoje'
		],
		ar: [
			'التاريخ',
			'تاريخ (الزيارة|المتابعة|زيارة المتابعة)',
			'متى كانت الزيارة',
			'~تاريخ اليوم|اليوم'
		],
		sw: [
			'tarehe',
			'tarehe ya (ziara|ufuatiliaji|kutembelea|ziara ya ufuatiliaji)',
			'ziara ilifanyika lini',
			'~tarehe ya leo|leo'
		]
	},
	stage: {
		en: [
			'stage [of] [support|the support|accompaniment]',
			'(support|phase out|handover) (stage|phase|level)',
			'(level|phase) of support',
			'which stage of support [is the community in]',
			'~phase|level|status'
		],
		fr: [
			"(stade|étape|phase|niveau) (d'appui|de soutien|d'accompagnement|de l'appui)",
			'~stade|phase|étape|niveau'
		],
		es: ['(etapa|fase|nivel) (de apoyo|del apoyo|de acompañamiento)', '~etapa|fase|nivel'],
		pt: ['(etapa|fase|nível|estádio) (de apoio|do apoio|de acompanhamento)', '~etapa|fase|nível'],
		ar: ['(مرحلة|مستوى) (الدعم|المرافقة)', '~المرحلة|المستوى'],
		sw: ['(hatua|kiwango|awamu) (ya|cha) (msaada|usaidizi)', '~awamu|kiwango']
	},
	external_days: {
		en: [
			'# (external|outside|ngo|staff|outsider|external facilitator|outside facilitator|facilitator|external support) days',
			'(external|outside) (support days|facilitation days|days of support|staff days)',
			'days (that people from outside helped|of outside help|of external support|of external facilitation|of outside support|with external facilitators)',
			'how many days did (people from outside|outsiders|ngo staff|external facilitators|staff) (help|work|facilitate|visit|come)',
			'~days|days of support|person days'
		],
		fr: [
			"# jours (d'appui externe|externes|de facilitation externe|d'aide extérieure|de présence externe|d'intervenants externes|de l'ong|d'appui extérieur|de facilitateurs externes)",
			"combien de jours (les personnes de l'extérieur ont elles aidé|d'appui externe|les facilitateurs externes sont ils venus)",
			"jours d'aide de personnes de l'extérieur",
			'~jours|jours d appui'
		],
		es: [
			'# días (de apoyo externo|externos|de facilitación externa|de ayuda externa|de facilitadores externos|de la ong)',
			'cuántos días (ayudaron personas de fuera|de apoyo externo)',
			'~días|días de apoyo'
		],
		pt: [
			'# dias (de apoio externo|externos|de facilitação externa|de ajuda externa|de facilitadores externos|da ong)',
			'quantos dias (ajudaram pessoas de fora|de apoio externo)',
			'dias em que pessoas de fora ajudaram',
			'~dias|dias de apoio'
		],
		ar: [
			'# (ايام|الايام) (الدعم الخارجي|الخارجية|التيسير الخارجي|المساعدة الخارجية|الميسرين الخارجيين)',
			'كم يوما ساعد اشخاص من الخارج',
			'~الايام|عدد الايام'
		],
		sw: [
			'# siku (za msaada wa nje|za nje|za wawezeshaji wa nje|za usaidizi wa nje|ambazo watu wa nje walisaidia)',
			'siku ngapi watu wa nje walisaidia',
			'~siku|idadi ya siku'
		]
	},
	action_id: actionCode,
	still_active: {
		en: [
			'[{action}] still (active|going|running|ongoing|functioning|operating|working)',
			'(is|are) [the] {action} still (active|going|running|ongoing|functioning)',
			'is it still (active|going|running)',
			'~active|ongoing|running|status|functional'
		],
		fr: [
			'[{action}] (toujours|encore) (active|actif|en cours|fonctionnelle|en marche)',
			"(l'{action}) est elle (toujours|encore) (active|en cours|fonctionnelle)",
			'~active|en cours|actif|statut'
		],
		es: [
			'[{action}] (todavía|aún|sigue|sigue estando) (activa|activo|en marcha|en curso|funcionando)',
			'sigue (activa|activo|en marcha|funcionando) [la] [{action}]',
			'~activa|activo|en curso|estado'
		],
		pt: [
			'[{action}] (ainda|continua) (activa|ativa|activo|ativo|em curso|a funcionar|em funcionamento)',
			'a {action} (ainda está|continua) (activa|ativa|em curso|a funcionar)',
			'~activa|ativa|em curso|estado'
		],
		ar: [
			'[{action}] (ما زال|لا يزال|مازال|ما زالت|لا تزال|مستمر|مستمرة) [نشطا|مستمرا|نشطة|مستمرة|قائما]',
			'هل (ما زال|لا يزال|ما زالت|لا تزال) {action} (نشطا|مستمرا|نشطة|مستمرة|قائما)',
			'~نشط|مستمر|الحالة'
		],
		sw: [
			'[{action}] (bado inaendelea|inaendelea bado|bado iko hai|bado ipo|bado hai|bado inafanya kazi)',
			'je {action} bado inaendelea',
			'~inaendelea|hali'
		]
	},
	last_active_date: {
		en: [
			'(last active|last known active|last active day) [date]',
			'last (day|date) (it was going|it was active|active|of activity|seen active)',
			'date last (active|seen active|going)',
			'date of last activity',
			'when was it last (active|going)',
			'~last activity|last seen'
		],
		fr: [
			"(dernier jour|dernière date) (d'activité|actif|active|où l action était en cours)",
			'date de (dernière activité|la dernière activité)',
			'quand était elle active pour la dernière fois',
			'~dernière activité'
		],
		es: [
			'(último día|última fecha) (de actividad|activo|activa|en que estuvo activa)',
			'fecha de (última actividad|la última actividad)',
			'~última actividad'
		],
		pt: [
			'(último dia|última data) (de actividade|de atividade|activo|activa|ativa|em que esteve activa)',
			'data da última (actividade|atividade)',
			'último dia em que esteve ativa',
			'~última actividade|última atividade'
		],
		ar: [
			'اخر (يوم|تاريخ) (نشاط|للنشاط|كان فيه نشطا)',
			'تاريخ اخر نشاط',
			'آخر يوم كانت فيه مستمرة',
			'~اخر نشاط'
		],
		sw: [
			'(siku|tarehe) ya mwisho (ya shughuli|kuwa hai|ilipokuwa hai|ikiendelea)',
			'siku ya mwisho ilipokuwa ikiendelea',
			'~shughuli ya mwisho'
		]
	},
	roles_total: {
		en: [
			'# (leading|leadership|leader|key) (roles|positions|posts)',
			'(roles|leadership roles|positions) total',
			'# roles [in total]',
			'how many (leading|leadership) roles are there',
			'~leaders|positions'
		],
		fr: [
			'# (rôles de direction|postes de responsabilité|rôles de leadership|rôles dirigeants|rôles|rôles clés|postes de direction)',
			'rôles (au total|total)',
			'~responsables|postes'
		],
		es: [
			'# (roles de liderazgo|cargos de liderazgo|cargos directivos|roles|cargos)',
			'roles (en total|totales)',
			'~líderes|cargos'
		],
		pt: [
			'# (papéis de liderança|cargos de liderança|cargos de direcção|papéis|cargos)',
			'papéis (no total|total)',
			'~líderes|cargos'
		],
		ar: ['# (الادوار القيادية|المناصب القيادية|الادوار)', 'مجموع الادوار', '~القادة|المناصب'],
		sw: ['# (nafasi za uongozi|majukumu ya uongozi|nafasi|vyeo)', '~viongozi']
	},
	roles_new: {
		en: [
			'# (new roles|roles new|new leaders|new leadership roles|roles held by someone new|leading roles held by someone new|roles newly held|roles with a new person|leadership roles held by new people)',
			'how many [leading|leadership] roles are held by (someone new|new people)'
		],
		fr: [
			'# (nouveaux rôles|nouveaux responsables|rôles tenus par une nouvelle personne|rôles occupés par de nouvelles personnes|nouveaux leaders)',
			'combien de rôles sont tenus par (une nouvelle personne|de nouvelles personnes)',
			'rôles de direction tenus par une nouvelle personne'
		],
		es: [
			'# (roles nuevos|nuevos líderes|cargos nuevos|roles ocupados por alguien nuevo|roles con personas nuevas)',
			'cuántos (roles|cargos) (ocupa alguien nuevo|están ocupados por personas nuevas)'
		],
		pt: [
			'# (novos papéis|novos líderes|cargos novos|papéis ocupados por alguém novo|cargos ocupados por pessoas novas)',
			'quantos (papéis|cargos) são ocupados por (alguém novo|pessoas novas)',
			'cargos de liderança ocupados por alguém novo'
		],
		ar: [
			'# (الادوار الجديدة|القادة الجدد|الادوار التي يشغلها شخص جديد)',
			'كم دورا يشغله شخص جديد',
			'أدوار قيادية يشغلها شخص جديد'
		],
		sw: [
			'# (nafasi mpya|viongozi wapya|nafasi zenye watu wapya|nafasi zilizoshikwa na mtu mpya)',
			'nafasi ngapi zimeshikwa na mtu mpya',
			'nafasi za uongozi zenye mtu mpya'
		]
	},
	local_facilitators: {
		en: [
			'# (local facilitators|community facilitators|local people who can facilitate|local people who can run meetings|trained local facilitators|people who can run meetings|village facilitators)',
			'how many local people can (facilitate|run meetings|run a meeting)',
			'~facilitators|volunteers'
		],
		fr: [
			'# (facilitateurs locaux|facilitateurs communautaires|animateurs locaux|personnes locales pouvant faciliter|personnes pouvant animer des réunions|animateurs communautaires)',
			'combien de personnes (locales|de la communauté) peuvent (faciliter|animer) [une réunion|des réunions]',
			"personnes d'ici qui savent animer une réunion",
			'~facilitateurs|animateurs'
		],
		es: [
			'# (facilitadores locales|facilitadores comunitarios|personas locales que pueden facilitar|facilitadoras y facilitadores locales)',
			'cuántas personas (locales|de la comunidad) pueden facilitar [reuniones]',
			'~facilitadores'
		],
		pt: [
			'# (facilitadores locais|facilitadores comunitários|pessoas locais que podem facilitar|animadores locais)',
			'quantas pessoas (locais|da comunidade) podem facilitar [reuniões]',
			'pessoas locais que podem facilitar reuniões',
			'~facilitadores|animadores'
		],
		ar: [
			'# (الميسرين المحليين|الميسرون المحليون|الميسرين من المجتمع|الميسرين المجتمعيين)',
			'كم شخصا محليا يستطيع (التيسير|ادارة الاجتماعات)',
			'~الميسرون'
		],
		sw: [
			'# (wawezeshaji wa ndani|wawezeshaji wa jamii|wawezeshaji wenyeji|wenyeji wanaoweza kuongoza mikutano|wawezeshaji wa kijiji)',
			'wenyeji wangapi wanaweza kuongoza mikutano',
			'~wawezeshaji'
		]
	},
	external_money: {
		en: [
			'(external|outside|ngo|donor) (money|funding|funds|finance|financial support)',
			'money from outside',
			'(funding|funds) from outside',
			'(does|is) [it|the {action}] (get|receive|use|using|receiving) (outside|external) (money|funding|funds)',
			'is there (outside|external) (money|funding)',
			'~funding|funded'
		],
		fr: [
			"(argent|financement|fonds|financements) (externe|externes|extérieur|extérieurs|de l'extérieur|venant de l'extérieur)",
			"(reçoit elle|reçoit on|y a t il) (de l'argent|un financement|des fonds) (externe|externes|de l'extérieur|extérieur)",
			'~financement'
		],
		es: [
			'(dinero|financiamiento|fondos|financiación) (externo|externos|externa|de fuera|del exterior)',
			'(recibe|hay|usa) (dinero|financiamiento|fondos) (externo|externos|de fuera)',
			'~financiamiento'
		],
		pt: [
			'(dinheiro|financiamento|fundos) (externo|externos|de fora|do exterior)',
			'(recebe|há|usa) (dinheiro|financiamento|fundos) (externo|externos|de fora)',
			'~financiamento'
		],
		ar: [
			'(اموال|تمويل|الاموال|التمويل|المال) (خارجي|خارجية|الخارجي|الخارجية|من الخارج)',
			'هل (يتلقى|تتلقى|هناك) (اموالا|تمويلا|تمويل) (خارجيا|خارجية|خارجي|من الخارج)',
			'~التمويل'
		],
		sw: [
			'(fedha|ufadhili|pesa) (za nje|wa nje|kutoka nje|toka nje)',
			'je (kuna|inapata|wanapata) (fedha|ufadhili|pesa) (kutoka nje|za nje|wa nje)',
			'~ufadhili'
		]
	}
};
