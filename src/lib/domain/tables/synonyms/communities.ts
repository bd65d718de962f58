import type { communities } from '../communities.ts';
import type { TableNames } from './names.ts';

export const communityNames: TableNames<typeof communities> = {
	community_id: {
		en: [
			'{place} {code}',
			'{code} {place}',
			'~pcode',
			'~id|code|community|village|locality|site|settlement|location'
		],
		fr: [
			'{code} {place}',
			'{place} {code}',
			'~id|code|identifiant|communauté|village|localité|site|quartier'
		],
		es: ['{code} {place}', '{place} {code}', '~id|código|comunidad|aldea|localidad|pueblo'],
		pt: ['{code} {place}', '{place} {code}', '~id|código|comunidade|aldeia|localidade|bairro'],
		ar: ['{code} {place}', 'المجتمع الرمز', '~الرقم|الرمز|رمز|القرية|المجتمع|الموقع'],
		sw: ['{code} ya {place}', '{code} {place}', 'jamii msimbo', '~namba|kijiji|jamii|mtaa']
	},
	community_label: {
		en: [
			'name of [the] {place}',
			'{place} name',
			'{place} (label|alias|title)',
			'name to show',
			'name of the community to show',
			'~name|label|alias|public name|community|village'
		],
		fr: [
			'nom [de la|du] {place}',
			'libellé {place}',
			'nom de la communauté à afficher',
			'~nom|libellé|alias|communauté|village'
		],
		es: ['nombre [de la] {place}', '~nombre|etiqueta|alias|comunidad|aldea'],
		pt: ['nome [da] {place}', 'nome da comunidade a mostrar', '~nome|rótulo|comunidade|aldeia'],
		ar: ['اسم {place}', '~الاسم|القرية|المجتمع'],
		sw: [
			'jina la {place}',
			'jina (ya|cha) {place}',
			'jina la jamii la kuonyesha',
			'~jina|kijiji|jamii'
		]
	},
	area: {
		en: [
			'[name of] (district|area|region|province|county|state|governorate|department|zone|sub county|subcounty|division|municipality|prefecture|chiefdom|traditional authority|admin 2|adm 2|admin2|admin 2 name|admin2 name|admin 1|admin1|admin 1 name)',
			'(district|area|region|province|county|state|governorate|department|zone|chiefdom) name',
			'(which|what) (district|area|region|province|county) [is it in]',
			'~ward|admin 3|admin3|payam|woreda|upazila|union|block'
		],
		fr: [
			'[nom du|nom de la] (district|région|zone|province|département|préfecture|commune|cercle|arrondissement|wilaya|gouvernorat|territoire|zone de santé|secteur|sous préfecture|admin 2|admin 1)',
			'(dans) quel (district|département)',
			'~secteur|groupement|chefferie'
		],
		es: [
			'[nombre del|nombre de la] (distrito|región|zona|provincia|departamento|municipio|área|estado|admin 2|admin 1)',
			'~cantón|corregimiento'
		],
		pt: [
			'[nome do|nome da] (distrito|região|zona|província|município|concelho|área|estado|posto administrativo|admin 2|admin 1)',
			'~sector'
		],
		ar: ['[اسم] (المنطقة|المحافظة|المديرية|الولاية|القضاء|الاقليم|الناحية|المحلية)', '~الادارة'],
		sw: ['[jina la] (wilaya|eneo|mkoa|kaunti|tarafa|halmashauri)', '~kata']
	},
	arm: {
		en: [
			'[study|evaluation|research] arm',
			'acts or is compared with',
			'(action|intervention|treatment) or (comparison|control)',
			'(intervention|treatment|comparison|control) (status|group|arm)',
			'(community|village|site) (group|arm)',
			'comparison (community|village|site)',
			'~group|treatment|intervention|control|status|type'
		],
		fr: [
			'bras [d étude|de l étude]',
			'(action|intervention) ou (comparaison|contrôle|témoin)',
			'(village|communauté|site) (témoin|de comparaison|d intervention)',
			"groupe d'étude|groupe (intervention|témoin)",
			'agit, ou sert de comparaison',
			'~groupe|intervention|témoin'
		],
		es: [
			'brazo [del estudio]',
			'(acción|intervención) o (comparación|control)',
			'comunidad de (comparación|control|intervención)',
			'grupo de (estudio|comparación|control)',
			'~grupo|intervención|control'
		],
		pt: [
			'braço [do estudo]',
			'(acção|ação|intervenção) ou (comparação|controlo|controle)',
			'comunidade de (comparação|controlo|controle|intervenção)',
			'grupo de (estudo|comparação|controlo|controle)',
			'age, ou serve de comparação',
			'~grupo|intervenção'
		],
		ar: [
			'(ذراع|مجموعة) (الدراسة|المقارنة|التدخل)',
			'تدخل او مقارنة',
			'مجتمع (مقارنة|المقارنة|تدخل)',
			'مبادرات أو مقارنة',
			'~المجموعة'
		],
		sw: [
			'kundi la (utafiti|ulinganisho|linganisho)',
			'(hatua|afua) au (ulinganisho|linganisho)',
			'kijiji cha (ulinganisho|linganisho|afua)',
			'inafanya shughuli, au ya kulinganisha',
			'~kundi'
		]
	},
	start_date: {
		en: [
			'(start|starting|begin) date',
			'date (started|of start|support started|support began|work started|of first visit|project started|we started)',
			'day support began',
			'(support|project|work|programme) (start|started|start date|began)',
			'when did (support|the work|the project) (start|begin)',
			'~start|started|from|entry date|date of entry'
		],
		fr: [
			"date de (début|démarrage|commencement|lancement|début d'appui|début du projet|début de l'appui|début du travail|première visite)",
			'début (de l appui|du projet|du soutien|des activités)',
			"quand a commencé (l'appui|le soutien|le travail|le projet)",
			"jour du début de l'appui",
			'~début|démarrage'
		],
		es: [
			'fecha (de inicio|de comienzo|de inicio del apoyo|de inicio del proyecto|inicio|de inicio del trabajo)',
			'inicio del (apoyo|proyecto|trabajo)',
			'cuándo (empezó|comenzó) el (apoyo|proyecto|trabajo)',
			'~inicio'
		],
		pt: [
			'data (de início|de começo|do início|de início do apoio|de início do projecto|de início do projeto|início)',
			'início do (apoio|projecto|projeto|trabalho)',
			'quando começou o (apoio|projecto|projeto|trabalho)',
			'dia em que começou o apoio',
			'~início'
		],
		ar: [
			'تاريخ (البدء|البداية|بدء الدعم|بداية الدعم|بدء المشروع|بداية المشروع|بدء العمل)',
			'متى بدا (الدعم|المشروع|العمل)',
			'يوم بدء الدعم',
			'~البداية'
		],
		sw: [
			'tarehe ya (kuanza|kuanza msaada|kuanza mradi|kuanza kazi|mwanzo)',
			'(msaada|mradi|kazi) (ulianza|ilianza) lini',
			'siku msaada ulipoanza',
			'~mwanzo|kuanza'
		]
	},
	handover_date: {
		en: [
			'(handover|hand over|handing over|exit|phase out) (date|day)',
			'date of (handover|hand over|handing over|exit|phase out)',
			'date handed over|handed over on',
			'day of handover',
			'when was it handed over',
			'~handover|exit|end date'
		],
		fr: [
			'date de (passation|remise|rétrocession|transfert|retrait|désengagement|passage de relais|sortie)',
			'jour de la passation',
			'~passation|rétrocession|désengagement|date de fin'
		],
		es: ['fecha de (entrega|traspaso|transferencia|salida|retiro)', '~entrega|traspaso'],
		pt: [
			'data de (entrega|transferência|passagem|saída|passagem de testemunho)',
			'dia da entrega',
			'~entrega|passagem'
		],
		ar: [
			'تاريخ (التسليم|التسليم للمجتمع|الخروج|الانسحاب|نقل المسؤولية)',
			'يوم التسليم',
			'~التسليم'
		],
		sw: [
			'tarehe ya (kukabidhi|makabidhiano|kukabidhiwa|kuondoka)',
			'siku ya makabidhiano',
			'~makabidhiano'
		]
	},
	households: {
		en: [
			'# (households|hh|hhs|families|homes|household number)',
			'household count',
			'how many (households|families) (live|are there) [in] [the] [{place}|there|here]'
		],
		fr: [
			'# (ménages|familles|foyers|ménage)',
			'combien de (ménages|familles) (vivent|y a t il|habitent) [dans] [le|la] [{place}]'
		],
		es: [
			'# (hogares|familias|viviendas)',
			'cuántos hogares (viven|hay) [en] [la] [{place}]',
			'cuántas familias (viven|hay) [en] [la] [{place}]'
		],
		pt: [
			'# (agregados familiares|agregados|famílias|lares|agregado familiar|domicílios)',
			'quantas famílias (vivem|há) [na] [{place}]',
			'quantos agregados [familiares] (vivem|há) [na] [{place}]'
		],
		ar: [
			'# (الاسر|العائلات|الاسرة|المنازل|البيوت|العوائل)',
			'كم عدد (الاسر|العائلات) (التي تعيش|في) [{place}]'
		],
		sw: ['# (kaya|familia)', 'kaya ngapi (ziko|zipo|zinaishi) [katika|kwenye] [{place}]']
	},
	pop_children: {
		en: [
			'# children [in the {place}|who live there|living there|living in the {place}|in {place}]',
			'(child|children) population',
			'population [of] (children|under 18|0 17|children 0 17|below 18)',
			'# children (under 18|0 17|below 18|aged 0 17|0 to 17)',
			'{place} population children',
			'how many children live (there|here|in the {place})',
			'child pop|pop children'
		],
		fr: [
			'# (enfants|enfants du {place}|enfants de la {place}|enfants de 0 à 17 ans|enfants de moins de 18 ans|enfants 0 17 ans)',
			'population (d enfants|enfants|infantile|de moins de 18 ans|enfantine|0 17 ans)',
			'combien d enfants vivent (ici|là|dans le {place}|dans la {place})',
			'enfants qui y vivent'
		],
		es: [
			'# (niños y niñas|niños niñas|niñas y niños|menores|menores de 18|menores de edad|menores de 18 años|niños y niñas que viven allí)',
			'población (infantil|de niños y niñas|menor de 18|menor de 18 años|de menores)',
			'cuántos niños y niñas viven (allí|aquí|en la {place})'
		],
		pt: [
			'# (crianças|crianças menores de 18 anos|crianças 0 17 anos|menores de 18|crianças na {place}|crianças da {place})',
			'população (infantil|de crianças|menor de 18 anos)',
			'quantas crianças vivem (aqui|lá|na {place})',
			'crianças que lá vivem'
		],
		ar: [
			'# (الاطفال|الاطفال في {place}|الاطفال دون 18|الاطفال تحت سن 18|الاطفال دون سن 18)',
			'سكان الاطفال',
			'كم (طفلا|عدد الاطفال الذين) (يعيش|يعيشون) [هنا|في {place}]'
		],
		sw: [
			'# (watoto|watoto wanaoishi hapo|watoto wa kijiji|watoto chini ya miaka 18|watoto wa jamii)',
			'watoto wangapi wanaishi [hapo|hapa|katika {place}]'
		]
	},
	pop_girls_10_19: {
		en: [
			'# (girls|adolescent girls|teenage girls) [of|aged|age|ages|between] (10 19|10 to 19|10 and 19) [years] [who live there]',
			'# (adolescent|teenage) girls',
			'adolescent girl population',
			'female [population] (10 19|aged 10 19)',
			'population [of] girls (10 19|10 to 19|aged 10 19)',
			'pop girls 10 19'
		],
		fr: [
			'# (filles|adolescentes) [de|âgées de] (10 19|10 à 19) [ans]',
			'# adolescentes',
			'population (filles|de filles|d adolescentes) (10 19|10 à 19|de 10 à 19) [ans]',
			'filles de 10 à 19 ans qui y vivent'
		],
		es: [
			'# (niñas|adolescentes|chicas) [de] (10 19|10 a 19) [años]',
			'# (niñas adolescentes|mujeres adolescentes)',
			'población de (niñas|adolescentes) [de] (10 19|10 a 19) [años]'
		],
		pt: [
			'# (raparigas|meninas|adolescentes) [de|dos] (10 19|10 a 19) [anos]',
			'# (raparigas adolescentes|meninas adolescentes)',
			'população de (raparigas|meninas) [de] (10 19|10 a 19) [anos]',
			'raparigas de 10 a 19 anos que lá vivem'
		],
		ar: [
			'# (الفتيات|البنات|المراهقات) [من|بين|في عمر|بعمر] (10 19|10 الى 19|10 و 19) [سنة|عاما]',
			'# (المراهقات|الفتيات المراهقات)',
			'الفتيات من ١٠ إلى ١٩ المقيمات هناك'
		],
		sw: [
			'# wasichana [wa|wenye] [umri|umri wa|miaka] [miaka] (10 19|10 hadi 19)',
			'# wasichana balehe',
			'wasichana wa miaka 10 hadi 19 wanaoishi hapo'
		]
	},
	pop_under5: {
		en: [
			'# (children|population|infants) [aged|age|ages|of] (under 5|under five|below 5|0 4|0 to 4|0 59 months|less than 5) [years] [who live there]',
			'(under 5|under five|u5|under 5s|under fives) [population|children]',
			'pop (under 5|u5)',
			'children (u5|0 4)'
		],
		fr: [
			'# enfants [de|âgés de] (moins de 5|moins de cinq|0 à 4|0 4|0 59 mois|0 à 59 mois) [ans]',
			'population (de moins de 5|moins de 5|0 4) ans',
			'moins de 5 ans',
			'enfants de moins de 5 ans qui y vivent'
		],
		es: [
			'# (niños|niños y niñas|niñas y niños|población) (menores de 5|menores de cinco|de 0 a 4|0 4|menor de 5) [años]',
			'menores de 5 [años]'
		],
		pt: [
			'# (crianças|população) (menores de 5|menores de cinco|de 0 a 4|0 4|com menos de 5|menor de 5) [anos]',
			'menores de 5 [anos]',
			'crianças menores de 5 anos que lá vivem'
		],
		ar: [
			'# الاطفال (دون|تحت|اقل من|دون سن|تحت سن) (5|الخامسة|خمس|خمس سنوات|5 سنوات)',
			'# الاطفال (0 4|0 الى 4)',
			'الأطفال دون ٥ المقيمون هناك'
		],
		sw: [
			'# watoto (chini ya|wa chini ya|wenye chini ya) [miaka] (5|mitano)',
			'# watoto (wa|wenye) miaka 0 4',
			'watoto chini ya miaka 5 wanaoishi hapo'
		]
	},
	share_consent: {
		en: [
			'(consent|permission|agreement) (to share|for sharing|sharing|to share data|for data sharing|to share results)',
			'(sharing|share|data sharing) (consent|permission)',
			'what the community lets us share',
			'(what|how much) may (we|be) share[d]',
			'does the community (agree|consent|allow us) to share [data|results|numbers]',
			'~consent|permission'
		],
		fr: [
			'(consentement|accord|autorisation|permission) (de partage|pour le partage|de partager|au partage|pour partager) [des données|les données|des résultats]',
			'partage autorisé',
			'la communauté accepte t elle (de partager|le partage) [des données|les données]',
			'ce que la communauté nous laisse partager',
			'~consentement'
		],
		es: [
			'(consentimiento|permiso|autorización) (para compartir|de compartir|de uso compartido) [datos|los datos|resultados]',
			'qué permite compartir la comunidad',
			'~consentimiento'
		],
		pt: [
			'(consentimento|permissão|autorização) (para partilhar|de partilha|para compartilhar|de compartilhamento) [dados|os dados|resultados]',
			'o que a comunidade deixa partilhar',
			'~consentimento'
		],
		ar: [
			'(الموافقة|موافقة|اذن) (على|ب) (المشاركة|مشاركة البيانات|مشاركة النتائج|النشر)',
			'موافقة المجتمع على (المشاركة|مشاركة البيانات|النشر)',
			'~الموافقة'
		],
		sw: [
			'(ridhaa|idhini|ruhusa) ya (kushiriki|kushirikisha|kutoa|kushirikisha data|kutoa taarifa|kushiriki taarifa)',
			'jamii inaturuhusu kushirikisha nini',
			'~ridhaa'
		]
	},
	selected_because: {
		en: [
			'(why|reason) [the|this|was this|was the] (community|village|site) [was] (selected|chosen)',
			'why was (this|the) (community|village|site) (selected|chosen)',
			'why this community',
			'(selection|selected) (reason|criterion|criteria|because|method|basis)',
			'reason (for selection|selected|chosen)',
			'(selected|chosen) because',
			'how (was|were) [the|this] (community|communities|village) (selected|chosen)'
		],
		fr: [
			'(raison|critère|critères|motif|mode|méthode) (de sélection|du choix|de choix)',
			'pourquoi (cette communauté|ce village) [a été|a t il été|a t elle été] [choisi|choisie|sélectionné|sélectionnée]',
			'(choisi|choisie|sélectionné|sélectionnée) parce que'
		],
		es: [
			'(razón|motivo|criterio|criterios|método) de selección',
			'por qué [se] (eligió|seleccionó|fue elegida|fue seleccionada) [esta|la] [comunidad]',
			'por qué esta comunidad',
			'(elegida|seleccionada) porque'
		],
		pt: [
			'(razão|motivo|critério|critérios|método) (de|da) (selecção|seleção|escolha)',
			'porque [é que] [foi] (escolhida|seleccionada|selecionada) [esta|a] [comunidade]',
			'porquê esta comunidade',
			'(escolhida|seleccionada|selecionada) porque'
		],
		ar: [
			'سبب (الاختيار|اختيار المجتمع|اختيار القرية)',
			'معيار الاختيار|معايير الاختيار',
			'لماذا تم اختيار (المجتمع|هذا المجتمع|القرية|هذه القرية)',
			'لماذا هذا المجتمع'
		],
		sw: [
			'sababu ya (kuchaguliwa|uteuzi|kuchagua)',
			'kwa nini (jamii|kijiji) [hii|hiki] (ilichaguliwa|kilichaguliwa)',
			'vigezo vya (uteuzi|uchaguzi)',
			'kwa nini jamii hii'
		]
	}
};
