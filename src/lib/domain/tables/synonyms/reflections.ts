import type { TableNames } from './names.ts';
import { promiseNames } from './promises.ts';
import type { reflections } from '../reflections.ts';

export const reflectionNames: TableNames<typeof reflections> = {
	meeting_id: promiseNames.meeting_id,
	question: {
		en: [
			'(question|number|picture|measure|indicator|figure) (looked at|discussed|reflected on|talked about|asked about) [{code}]',
			'which (question|number|picture|measure|indicator|figure) [was] [looked at|discussed]',
			'(question|measure|indicator) {code}',
			'{code} [of] [the] (question|measure|indicator)',
			'~question|number|measure|indicator|topic|what was discussed'
		],
		fr: [
			'(question|chiffre|nombre|image|mesure|indicateur) (regardé|regardée|discuté|discutée|examiné|examinée) [{code}]',
			'quel (chiffre|indicateur) [a été] [regardé|discuté]',
			'(question|mesure|indicateur) {code}',
			"{code} [de la|de l'] (question|mesure|indicateur)",
			'~question|chiffre|mesure|indicateur|sujet|thème'
		],
		es: [
			'(pregunta|número|dibujo|medida|indicador) (mirado|mirada|discutido|discutida|conversado|que se miró|que se discutió) [{code}]',
			'(qué número|qué indicador) [se miró|se discutió]',
			'(pregunta|medida|indicador) {code}',
			'{code} [de la|del] (pregunta|medida|indicador)',
			'~pregunta|número|medida|indicador|tema'
		],
		pt: [
			'(pergunta|número|desenho|medida|indicador) (visto|vista|discutido|discutida|que se viu|que se discutiu) [{code}]',
			'(que número|que indicador) [se viu|se discutiu]',
			'(pergunta|medida|indicador) {code}',
			'{code} [da|do] (pergunta|medida|indicador)',
			'~pergunta|número|medida|indicador|tema'
		],
		ar: [
			'(السؤال|المؤشر|القياس) الرمز',
			'(العدد|الرقم|السؤال|المؤشر) الذي نظرنا فيه [الرمز]',
			'{code} (السؤال|المؤشر|القياس)',
			'~السؤال|المؤشر|القياس|الموضوع'
		],
		sw: [
			'(swali|namba|picha|kiashiria|kipimo) (iliyoangaliwa|lililoangaliwa|kilichoangaliwa|iliyojadiliwa|lililojadiliwa|kilichojadiliwa) [msimbo]',
			'(swali|kiashiria|kipimo) msimbo',
			'{code} [ya|wa] (swali|kiashiria|kipimo)',
			'~swali|namba|kiashiria|kipimo|mada'
		]
	},
	group: {
		en: [
			'(group|which group|group speaking|group that spoke|group type|type of group|who spoke|who guessed|group that guessed)',
			'group of people',
			'~participants|respondents|who'
		],
		fr: [
			'(groupe|quel groupe|type de groupe|qui a parlé|qui a deviné)',
			'groupe qui (a parlé|a deviné)',
			'~participants|qui'
		],
		es: ['(grupo|qué grupo|tipo de grupo|quién habló|quién adivinó)', '~participantes|quién'],
		pt: ['(grupo|que grupo|tipo de grupo|quem falou|quem adivinhou)', '~participantes|quem'],
		ar: ['(المجموعة|اي مجموعة|نوع المجموعة)', '~المشاركون|من'],
		sw: ['(kundi|kikundi|kundi gani|aina ya kundi)', '~washiriki|nani']
	},
	guess: {
		en: [
			'guess [before|before seeing it|of the group]',
			'guessed [before|number]',
			'(what|how many) (they|we|people) guessed',
			'~estimate|expected'
		],
		fr: [
			'(estimation avant|deviné|deviné avant|nombre deviné)',
			'ce que (nous avons|ils ont|le groupe a) deviné',
			'~estimation'
		],
		es: [
			'(adivinado|adivinado antes|adivinanza|número adivinado)',
			'(lo que|qué) (se adivinó|adivinaron|adivinamos)',
			'~estimación'
		],
		pt: [
			'(adivinhado|adivinhado antes|palpite|palpite antes)',
			'o que (se adivinhou|adivinharam|adivinhámos)',
			'~estimativa'
		],
		ar: ['(التخمين|التخمين قبل|العدد المخمن)', 'ماذا خمنا', '~التقدير'],
		sw: ['(makisio|kisio|walichokisia|tulichokisia)', '~makadirio']
	},
	helped: {
		en: [
			'what (helped|has helped|helps)',
			'helped',
			'(helping|enabling) factors',
			'(enablers|facilitating factors)',
			'~success factors|what worked|what went well|strengths'
		],
		fr: [
			"(ce qui a|qu'est ce qui a|ce qui nous a) aidé",
			'aidé',
			'(facteurs favorables|facteurs facilitants|facilitateurs du changement)',
			'~ce qui a marché|facteurs de succès|forces'
		],
		es: [
			'(qué|lo que) (ayudó|nos ayudó)',
			'ayudó',
			'(factores favorables|factores facilitadores)',
			'~qué funcionó|factores de éxito|fortalezas'
		],
		pt: [
			'(o que|o que nos) ajudou',
			'ajudou',
			'(factores favoráveis|fatores favoráveis|factores facilitadores|fatores facilitadores)',
			'~o que funcionou|factores de sucesso|forças'
		],
		ar: [
			'(ما الذي|ماذا|ما) (اعان|ساعد|ساعدنا)',
			'(العوامل المساعدة|العوامل الميسرة)',
			'~عوامل النجاح'
		],
		sw: ['(kilichotusaidia|nini kilitusaidia|nini kilisaidia|kilichosaidia)', '~mafanikio']
	},
	blocked: {
		en: [
			'what (blocked|stood in the way|stands in the way|hindered|got in the way|made it hard)',
			'(blocked|hindered|stood in the way)',
			'(hindering|blocking) factors',
			'(barriers|obstacles|hindrances)',
			'~challenges|difficulties|problems|what did not work|weaknesses'
		],
		fr: [
			"(ce qui a|qu'est ce qui a|ce qui nous a) (gêné|bloqué|freiné|empêché)",
			'(gêné|bloqué|freiné)',
			'(obstacles|freins|blocages|facteurs défavorables)',
			"~difficultés|défis|problèmes|ce qui n'a pas marché"
		],
		es: [
			'(qué|lo que) (estorbó|impidió|obstaculizó|nos estorbó|dificultó)',
			'(estorbó|impidió)',
			'(obstáculos|barreras|impedimentos)',
			'~dificultades|desafíos|retos|problemas'
		],
		pt: [
			'(o que|o que nos) (atrapalhou|impediu|dificultou|travou)',
			'(atrapalhou|impediu)',
			'(obstáculos|barreiras|impedimentos)',
			'~dificuldades|desafios|problemas'
		],
		ar: [
			'(ما الذي|ماذا|ما) (عاق|اعاق|منع|عرقل)',
			'(العوائق|العقبات|المعوقات)',
			'~التحديات|الصعوبات'
		],
		sw: [
			'(nini kilizuia|kilichozuia|nini kilikwamisha|kilichokwamisha)',
			'(vikwazo|vizuizi)',
			'~changamoto|matatizo'
		]
	},
	feels_right: {
		en: [
			'[does] [it|the number|the picture] (feels right|feel right|felt right)',
			'[is] [the] (number|picture|figure) right',
			'~right|correct|agree'
		],
		fr: [
			'(semble|paraît|nous semble|nous paraît) juste',
			'(le chiffre|cette image|l’image) (semble|paraît|est|nous semble) [elle|il] [t elle|t il] juste',
			'~juste|correct'
		],
		es: [
			'(parece|nos parece|se siente) (correcto|bien|cierto)',
			'(el número|el dibujo) (parece|es) (correcto|cierto)',
			'~correcto|cierto'
		],
		pt: [
			'(parece|parece nos) (certo|correcto|correto)',
			'(o número|o desenho) (parece|está) (certo|correcto|correto)',
			'~certo|correcto|correto'
		],
		ar: ['[هل] (يبدو|تبدو) [لنا] [العدد|الصورة] (صحيحا|صحيحة)', '~صحيح'],
		sw: ['[je] (inahisi ni|tunahisi ni|ni) sawa', '(namba|picha) [hii] ni sawa', '~sawa|sahihi']
	},
	consent: {
		en: [
			'consent (of|given at|at) [the] meeting',
			'(may|can) (it|this|the number) be (shown|shared) [to others|with others]',
			'(shown|shared) (to|with) others',
			'~consent|permission|may be shared'
		],
		fr: [
			'(accord|consentement) (de|donné à) [la] réunion',
			"peut on (le montrer|le partager) [à d'autres|avec d'autres]",
			'~accord|consentement|autorisation'
		],
		es: [
			'(consentimiento|permiso) (de|dado en) [la] reunión',
			'se puede (mostrar|compartir) [a otros|con otros]',
			'~consentimiento|permiso'
		],
		pt: [
			'(consentimento|permissão) (da|dado na|dada na) reunião',
			'pode (mostrar se|partilhar se) [a outros|com outros]',
			'~consentimento|permissão'
		],
		ar: ['موافقة (الاجتماع|الحاضرين)', '~الموافقة|الاذن'],
		sw: ['(ridhaa|idhini) ya (mkutano|kikao)', '~ridhaa|idhini']
	}
};
