import { contraryWords } from './contrary-words.ts';
import { phrases, saysAny, withoutPhrases } from './words-of-text.ts';

/** What more than one part is made of. */
const blows = phrases(
	'physical punish*, physically punish*, physical disciplin*, corporal punish*, hit, hits, hitting, beat*, spank*, slap*, smack*, caned, caning, whip*, flog*, kick*, punch*, chatiment* corporel*, punition* physique*, punition* corporelle*, frapp*, battu*, battre, bat, battait, gifl*, fess*, fouett*, coups, secou*, castigo* fisico*, castig* fisicamente, castigo* corporal*, golpe*, pego, pegar, pega, pegan, pegaron, pegado, pegaba, pegarle, azoto, azotar, azotado, azotaron, azotes, nalgada*, bofetada*, cachetada*, paliza*, sacud*, punic* fisica*, punicao fisica, bateu, bater, bate, batem, batia, bateram, batido, espanc*, palmada*, surra, surras, acoit*, agred* fisicamente, عقاب بدني, عقاب جسدي, عقابا بدنيا, عقابا جسديا, عقوبه بدنيه, عقوبه جسديه, تاديب بدني, ضرب*, يضرب*, تضرب*, نضرب*, صفع*, يصفع*, تصفع*, لطم*, ركل*, adhabu ya viboko, adhabu za viboko, viboko, adhabu ya kimwili, adhabu ya mwili, kipigo, *mpiga, *wapiga, *pigwa, *mchapa, *chapwa'
);
const insults = phrases(
	'psychological aggress*, psychological* punish*, psychological violence, verbal aggress*, shout*, yell*, scream*, insult*, called|call|calling ~ dumb|lazy|stupid|names, agression* psychologique*, violence* psychologique*, cri, cris, crie, crier, crient, criait, criant, hurl*, insult*, injuri*, traite* ~ idiot*|paresseux|paresseuse|stupide*, agresion* psicologica*, violencia psicologica, grit*, humill*, llam* ~ tont*|perezos*|flojo|floja, agress* psicologica*, berr*, xing*, humilh*, cham* ~ burr*|preguicos*, عدوان نفسي, عدوانا نفسيا, اعتداء نفسي, عنف نفسي, عنفا نفسيا, ايذاء نفسي, صراخ*, صرخ*, يصرخ*, تصرخ*, شتم*, يشتم*, تشتم*, اهان*, يهين*, ukatili wa kisaikolojia, unyanyasaji wa kisaikolojia, *fokewa, *fokea, *tukan*, matusi, *pigia kelele, *pigiwa kelele'
);
const sexualViolence = phrases(
	'sexual violence, sexual abuse, sexual assault*, sexually abus*|assault*, forced sex*, forc* ~ sex|sexual, rape, raped, violence* sexuelle*, abus sexuel*, agression* sexuelle*, viol, viols, viole, violes, violee, violees, forc* ~ sexuel*|sexuelles, violencia sexual, abuso* sexual*, agresion* sexual*, violacion, violaciones, violad*, forz*|oblig* ~ sexual*, abuso* sexuai*, agress* sexua*, violacao, estupr*, forc*|obrig* ~ sexua*, عنف جنسي, عنفا جنسيا, العنف الجنسي, اعتداء جنسي, اعتداءات جنسيه, الاعتداء الجنسي, اغتصاب*, اغتصب*, ukatili wa kingono, unyanyasaji wa kingono, dhuluma ya kingono, *bakwa, ubakaji, *lazimish* ~ ngono, *lazimish* ~ tendo la ndoa'
);
const physicalViolence = phrases(
	'physical violence, physical abuse, physically abus*|assault*|attack*|hurt|harm*, violence* physique*, violencia* fisica*, عنف جسدي, عنفا جسديا, عنف بدني, عنفا بدنيا, ukatili wa kimwili, *likupiga, *mekupiga'
);
const threats = phrases(
	'threat*, humiliat*, psychological abuse, emotional violence|abuse, menac*, amenaz*, ameac*, violence* emotionnelle*, violencia* emocional*, تهديد*, هدد*, يهدد*, عنف عاطفي, vitisho, *tishia, *tishiwa, ukatili wa kihisia'
);

/**
 * What a question must speak of to be the one that an SDG indicator asks: each part in the words that questionnaires use
 * for it, in six languages. A part is there where any of its phrases stands in the wording. Verbs stand in the forms in
 * which people are asked; where no phrase stands, nobody here can tell whether other words mean the same.
 */
export const wordingParts = {
	registered: phrases(
		'regist*, recorded at the civil*, enregistr*, declar*, inscri*, inscrit*, سجل*, يسجل*, تسجيل*, مسجل*, مقيد*, *sajili, *sajiliwa, *andikishwa'
	),
	'civil authority': phrases(
		'civil authorit*, civil regist*, civil status, registrar, registrar general, vital regist*, autorite civile, autorites civiles, etat civil, officier d etat civil, mairie, autoridad civil, autoridades civiles, registro civil, estado civil, autoridade civil, autoridades civis, registo civil, conservatoria, السجل المدني, الاحوال المدنيه, الحاله المدنيه, السلطه المدنيه, السلطات المدنيه, mamlaka ya kiraia, mamlaka za kiraia, mamlaka ya usajili, msajili wa vizazi, msajili mkuu, rita'
	),
	'physical punishment': blows,
	'physical violence': [...blows, ...physicalViolence],
	'psychological aggression': insults,
	'psychological violence': [...insults, ...threats],
	'by caregivers': phrases(
		'caregiver*, caretaker*, parent, parents, mother*, father*, guardian*, adult* ~ household, anyone in your household, tuteur*, tutrice*, mere, meres, pere, peres, adulte* ~ menage, cuidador*, padre, padres, madre, madres, adulto* ~ hogar, mae, maes, pai, pais, encarregad* de educacao, adulto* ~ agregado, مقدم* الرعايه, والد*, والدين, والديه, ابوه, امه, ولي الامر, اولياء الامور, بالغ* ~ الاسره, walezi, mlezi, mzazi, wazazi, mama, baba, mtu mzima ~ kaya'
	),
	'married or in a union': phrases(
		'married, marri*, union, lived with a man, living with a man, marie*, mariage, en union, casad*, casaron, caso, casaste, casarse, union libre, casamento, casou, uniao, متزوج*, زواج, تزوج*, تتزوج*, يتزوج*, kuolewa, *meolewa, *liolewa, *naolewa, *taolewa, *poolewa, *kiolewa, *ozwa, ndoa'
	),
	'before 15': phrases(
		'before ~ 15|15th|fifteen*, by age 15, by the age of 15, under 15, avant ~ 15|quinze, antes ~ 15|quince|quinze, قبل ~ 15|الخامسه, kabla ya ~ 15, kabla ~ 15'
	),
	'before 18': phrases(
		'before ~ 18|18th|eighteen*, by age 18, by the age of 18, under 18, avant ~ 18|18e|18eme, avant ~ dix huit, antes ~ 18|dieciocho|dezoito, قبل ~ 18|الثامنه, kabla ya ~ 18, kabla ~ 18, kabla ~ kumi na minane, kabla ~ kumi na nane'
	),
	'hours of work': phrases('hour*, heure*, hora*, ساعه, ساعات, saa, masaa'),
	'hours by age': phrases(
		'age specific, hours for their age, hours for the age, by age, for each age, thresholds, 5 11, 43 hours, selon l age, seuils, par age, segun la edad, por edad, umbrales, conforme a idade, por idade, limiares, حسب العمر, حسب السن, kulingana na umri, kwa umri'
	),
	'reported or told': phrases(
		'report*, told, tell, went to, turn* to, signal*, porte plainte, plainte*, denonc*, denunci*, inform*, acudi*, recurri*, queixa*, recorre*, بلغ* عن, بلغت الشرطه, ابلغ*, بلاغ*, اخبر*, اشتك*, شكوي, *toa taarifa, toa taarifa, *toa ripoti, *ripoti, ripoti*, *waambia, *mwambia, malalamiko'
	),
	'an authority that the state recognises': phrases(
		'competent authorit*, police, officially recogni*, recognised by the state, recognized by the state, recognised by law, recognized by law, court*, autorite* competente*, gendarm*, officiellement reconnu*, reconnu* par l etat, tribunal*, autoridad* competente*, oficialmente reconocid*, reconocid* por el estado, policia, fiscalia, autoridade* competente*, oficialmente reconhecid*, reconhecid* pelo estado, السلطات المختصه, الجهات المختصه, سلطه مختصه, جهه مختصه, الشرطه, محكمه, محاكم, معترف بها رسميا, polisi, mahakama, mamlaka husika, inayotambuliwa rasmi'
	),
	'the political system': phrases(
		'political system, systeme politique, sistema politico, النظام السياسي, mfumo wa siasa, mfumo wa kisiasa'
	),
	'a say in what the government does': phrases(
		'say in what the government does, say in what government does, influence on politics, dire sur ce que fait le gouvernement, influence sur la politique, opinar sobre lo que hace el gobierno, influir en la politica, influencia en la politica, opinar sobre o que o governo faz, influencia na politica, ما تفعله الحكومه, التاثير علي السياسه, kile serikali inachofanya, ushawishi katika siasa'
	),
	'feeling safe': phrases(
		'safe, unsafe, safely, safety, en securite, securite, insecurite, en surete, rassure*, segur*, insegur*, a salvo, امان, امن, امنه, امنا, امنين, مطمين*, salama, usalama'
	),
	'walking alone': phrases(
		'walk* ~ alone, alone ~ walk*, walk* ~ on your own, walk* ~ by yourself, marcher|marchant|marchez|marche|marchiez ~ seul|seule|seuls|seules, seul|seule ~ marchant|marcher|a pied, a pied ~ seul|seule, promen*|circul*|deplac* ~ seul|seule, camin*|anda|andar|andando|pase* ~ sol|solo|sola|solos|solas, solo|sola ~ camin*|andar|a pie, caminh*|anda|andar|andando ~ sozinh*, sozinh* ~ caminh*|andar|andando, a pe ~ sozinh*, السير|سير*|تسير*|المشي|مشي*|تمشي*|تتمشي*|التجول|تتجول* ~ بمفرد*|وحد*|منفرد*, *tembea ~ peke, *enda kwa miguu ~ peke'
	),
	'after dark': phrases(
		'after dark, at night, by night, in the dark, after nightfall, after sunset, night time, la nuit, de nuit, il fait nuit, il fait noir, nuit tombee, de noche, por la noche, en la noche, despues ~ anochecer|oscurecer, despues de que anochezca, cuando anochece|oscurece, al anochecer, a noite, de noite, depois ~ escurecer|anoitecer, apos ~ escurecer|anoitecer, quando anoitece|escurece, ao anoitecer, بعد حلول الظلام, بعد الظلام, بعد حلول الليل, بعد الغروب, بعد غروب الشمس, في الظلام, ليلا, الليل, usiku, giza, gizani'
	),
	'public services': phrases(
		'public service*, health service*, education service*, government service*, service* public*, servicio* publico*, servico* publico*, الخدمات العامه, خدمات عامه, huduma za umma, huduma za serikali'
	),
	'by a partner': phrases(
		'husband*, partner, partners, boyfriend*, spouse*, mari, maris, epoux, conjoint*, partenaire*, petit ami, petits amis, marido*, esposo*, pareja*, novio*, companheir*, parceir*, namorad*, زوجك, زوجها, الزوج, زوج, زوجك السابق, شريك*, خطيب*, mume, mumeo, waume, mwenzi, mwenza, mpenzi'
	),
	'somebody other than a partner': contraryWords['somebody other than a partner'],
	'the last experience': phrases(
		'last experience, most recent experience, last ~ visit|contact|time, most recent ~ visit|contact|time, derniere experience, derniere fois, dernier|derniere ~ visite|contact|recours, experience la plus recente, ultima experiencia, ultima vez, ultimo|ultima ~ visita|contacto|contato, experiencia mas|mais recente, اخر تجربه, التجربه الاخيره, تجربتك الاخيره, اخر مره, المره الاخيره, اخر زياره, mara ya mwisho, uzoefu wa mwisho'
	),
	'a ground of discrimination': phrases(
		'ground, grounds, basis, because of ~ sex|gender|age|disability|religion|ethnic*|colour|color|language|origin, motif*, en raison de, fonde* sur, motivo*, por razon* de, por motivo*, por ser, por causa, com base em, basad* en, علي اساس, اساس, بسبب, kwa misingi, kwa msingi, kwa sababu ya'
	),
	satisfied: phrases(
		'satisf*, content de|des, contente de|des, راض, راضي*, راضون, راضين, رضا, رضاك, رضاكم, ترضي*, *ridhika, *ridhishwa, kuridhika'
	),
	'felt discriminated against': phrases(
		'discrimin*, harass*, harcel*, acos*, assedi*, تمييز*, تميز ضد*, مضايق*, *bagu*, *nyanyaswa'
	),
	'a dispute': phrases(
		'dispute*, conflict*, litige*, differend*, conflit*, disputa*, conflicto*, litigio*, conflito*, نزاع*, خلاف*, mgogoro, migogoro'
	),
	'a way to settle it': phrases(
		'dispute resolution, resolution mechanism*, mechanism*, help to resolve, court*, mediat*, mecanisme*, mecanismo*, mediaci*, mediac*, اليه, وساطه, usuluhishi, mahakama'
	),
	'genital cutting': phrases(
		'genital mutilation, genital cutting, circumcis*, fgm, excis*, mutilation* genitale*, mutilacion genital, ablacion, mutilacao genital, ختان, تشويه ~ التناسليه, keketwa, *keketwa, ukeketaji'
	),
	'sexual violence': sexualViolence,
	'violence of one of three kinds': [
		...blows,
		...physicalViolence,
		...insults,
		...threats,
		...sexualViolence
	],
	'by age 18': phrases(
		'by age 18, by the age of 18, before ~ 18|18th|eighteen*, when|while you were under|below 18, avant ~ 18|18e|18eme, avant ~ dix huit, antes ~ 18|dieciocho|dezoito, قبل ~ 18|الثامنه, kabla ya ~ 18, kabla ~ 18, kabla ~ kumi na minane, kabla ~ kumi na nane'
	)
} as const;

export type WordingPart = keyof typeof wordingParts;

/** Parts of which the words name ages that are not those of the people who were asked. */
export const partsAboutAges: readonly WordingPart[] = [
	'before 15',
	'before 18',
	'by age 18',
	'hours by age'
];

/** A number of these is of another thing than of years of age. */
const notAnAge = phrases(
	'15|18 months|month|mois|mes|meses|days|jours|dias, 15|18 ~ derniers|derniers mois, miezi 15|18, 15|18 شهرا|شهر|يوما, siku 15|18, 15|18 communities|villages|households'
);

const noBlows = phrases(
	'hit by a car|vehicle|lorry|motorbike, heart beat*, beat the drum*, frapp* a la porte, coups de fil|telephone|feu, golpe* de estado|calor, golpe* la puerta, peg* carteles|fotos, bat*|bate* a|na porta, bat* palmas, ضربه شمس, جدول الضرب, *pigwa chanjo|sindano|picha|marufuku|simu|kura, *mpiga picha|simu|kura, *kupiga picha|simu|kura|makofi, *wapiga picha|simu|kura'
);
const noSexualViolence = phrases('violacion|violaciones ~ derechos, violacao|violacoes ~ direitos');

/** Words that say a part's words and mean something else: they are passed over. */
const notMeant: Readonly<Partial<Record<WordingPart, readonly string[]>>> = {
	registered: phrases('msajili, declar* la guerre'),
	'physical punishment': noBlows,
	'physical violence': noBlows,
	'violence of one of three kinds': [...noBlows, ...noSexualViolence],
	'by caregivers': phrases('parents teacher*'),
	'before 15': notAnAge,
	'before 18': notAnAge,
	'by age 18': notAnAge,
	'walking alone': phrases(
		'not alone, au|le|du marche, pas seul|seule, no sol*, nao sozinh*, ليس وحد*|بمفرد*'
	),
	'after dark': phrases(
		'before dark|night|nightfall, avant la nuit, avant la tombee de la nuit, antes ~ anochecer|oscurecer|anochezca, antes ~ noche|noite, antes ~ escurecer|anoitecer, قبل الليل|الظلام|الغروب, قبل حلول الظلام|الليل, kabla ya usiku|giza'
	),
	'sexual violence': noSexualViolence
};

/** Whether a wording speaks of a part, in words that are known here. */
export const speaksOf = (words: readonly string[], part: WordingPart): boolean =>
	saysAny(withoutPhrases(words, notMeant[part] ?? []), wordingParts[part]);
