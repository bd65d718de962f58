import type { SensitiveKind } from '../understanding.ts';
import { phraseList, type Phrases } from './header-phrase.ts';

/**
 * Words of headers that say that a column is about a person or a place, in English, French, Spanish, Portuguese,
 * Arabic and Swahili. Names of people are in `people-and-things.ts`: the same words name villages and activities.
 */

export interface SensitiveWords {
	readonly kind: SensitiveKind;
	/** Enough by themselves, unless the values say otherwise. */
	readonly strong: Phrases;
	/** Only where the values agree. */
	readonly weak: Phrases;
	/** Phrases in which the words mean something else. */
	readonly never: Phrases;
}

/** In the order in which they are looked for: an e-mail address is no address. */
export const sensitiveWords: readonly SensitiveWords[] = [
	{
		kind: 'birth date',
		strong: phraseList(
			'birth date, birthdate, date of birth, dateofbirth, dob, d o b, birthday, birth day, year of birth, month of birth, birth year, yob, born on',
			'date de naissance, date naissance, ddn, né le, née le, né e le, année de naissance, jour de naissance, date et lieu de naissance',
			'fecha de nacimiento, fecha nacimiento, fecha nac, f nacimiento, f nac, año de nacimiento, fecha de nac',
			'data de nascimento, data nascimento, data nasc, ano de nascimento, nascido em',
			'تاريخ الميلاد, تاريخ الولادة, تاريخ ميلاد, سنة الميلاد, سنة الولادة, تاريخ ولادة, تاريخ ميلاد الطفل',
			'tarehe ya kuzaliwa, mwaka wa kuzaliwa, siku ya kuzaliwa'
		),
		weak: new Set(),
		never: phraseList('birth registration, birth certificate')
	},
	{
		kind: 'email',
		strong: phraseList(
			'email, e mail, email address, courriel, adresse electronique, adresse mail, adresse e mail, adresse email, mail',
			'correo, correo electronico, correo e, correio eletronico, correio electronico, endereco de email',
			'البريد الالكتروني, بريد الكتروني, الايميل, ايميل, barua pepe'
		),
		weak: new Set(),
		never: new Set()
	},
	{
		kind: 'device',
		strong: phraseList(
			'deviceid, device id, imei, subscriberid, subscriber id, simserial, sim serial, sim serial number, simid, sim id, username, user name, submitted by, submitter, collector id, enumerator id, enumerator code, android id, mac address, ip address, device serial, device serial number, device name, login',
			'identifiant de l appareil, identifiant appareil, id de l appareil, id appareil, nom d utilisateur, nom utilisateur, soumis par, numero de serie de l appareil, code enqueteur, code de l enqueteur, adresse ip',
			'id del dispositivo, id dispositivo, nombre de usuario, enviado por, codigo del encuestador, direccion ip',
			'id do dispositivo, nome de usuario, nome de utilizador, nome do usuario, codigo do inquiridor, endereco ip',
			'معرف الجهاز, رقم الجهاز, اسم المستخدم, رمز الباحث, kitambulisho cha kifaa, jina la mtumiaji'
		),
		weak: phraseList('serial, serial number, serial no, numero de serie, numero de serial'),
		never: new Set()
	},
	{
		kind: 'phone',
		strong: phraseList(
			'phone, telephone, phonenumber, telephonenumber, mobile number, mobile no, mobile phone, cell phone, cellphone, cell number, cell no, tel, msisdn, whatsapp, whats app, gsm, contact number, contact no, contact detail, contact info, contact information, mobilenumber',
			'numero de contact, contact telephonique, tel portable, numero de portable, numero portable, numero whatsapp, coordonnees telephoniques',
			'telefono, celular, movil, numero de celular, contacto telefonico, numero de contacto',
			'telefone, telemovel, contacto telefonico, numero de contato, contato telefonico',
			'هاتف, الهاتف, رقم الهاتف, هاتف محمول, جوال, الجوال, موبايل, تلفون, تليفون, نقال, واتساب, واتس, رقم التواصل, رقم الاتصال',
			'simu, namba ya simu, nambari ya simu, simu ya mkononi'
		),
		weak: phraseList(
			'contact, mobile, portable, cell, contacto, contato, fixe, اتصال, تواصل, mawasiliano'
		),
		never: phraseList(
			'phone call, mobile money, mobile clinic, mobile team, phone support, phone credit, has phone, owns a phone, own a phone, has a phone, access to phone, access to a phone, phone ownership, telephone call, appel telephonique, llamada telefonica, clinique mobile'
		)
	},
	{
		kind: 'position',
		strong: phraseList(
			'latitude, longitude, lat, lng, latlng, latlong, lat long, gps, geopoint, geo point, geolocation, geo location, coordinate, altitude, easting, northing, utm, what 3 words, plus code, geotrace, geoshape, geom, wkt',
			'coordonnee, coordonnees gps, geolocalisation, point gps, latitud, longitud, altitud, coordenada, geolocalizacion, geolocalizacao, punto gps',
			'احداثيات, الاحداثيات, خط العرض, خط الطول, دائرة العرض, الارتفاع, جي بي اس, نظام تحديد المواقع, latitudo, longitudo, viwianishi'
		),
		weak: phraseList(
			'lon, long, location, position, loc, geo, map, localisation, emplacement, ubicacion, localizacion, localizacao, localização, موقع, مكان, mahali, accuracy, precision'
		),
		never: new Set()
	},
	{
		kind: 'identity number',
		strong: phraseList(
			'national id, nationalid, id number, id no, id card, identity card, identity number, identification number, personal id, personal number, citizen id, nin, nid, ssn, social security number, passport, passport number, voter id, voter card, ration card, birth certificate number, driving licence, unhcr number, unhcr id, progres id, progres number, individual number, individual id',
			'case id, caseid, case number, case no, case ref, case reference, case code, case file number, client id, client code, client number, survivor code, survivor id, child id, child code, child number, beneficiary id, beneficiary code, beneficiary number, participant id, participant code, participant number, respondent id, respondent code, patient id, patient number, pupil id, student id, student number, learner id, person id, member id, household id, hh id, hhid, household number, household code, caregiver id, incident id, incident number, incident code',
			'cni, cin, carte d identite, carte nationale, numero d identite, numero d identification, piece d identite, numero cni, nni, passeport, matricule, numero de dossier, numero dossier, n dossier, no dossier, n de dossier, n du dossier, code dossier, numero du dossier, reference du dossier, code enfant, code de l enfant, identifiant enfant, identifiant de l enfant, identifiant du cas, numero du cas, numero de cas, n du cas, code du cas, code beneficiaire, code du beneficiaire, identifiant beneficiaire, code survivante, code survivant, code menage, id menage, numero de menage',
			'cedula, dni, curp, documento de identidad, documento de identificacion, numero de documento, numero de identidad, numero de identificacion, carnet de identidad, tarjeta de identidad, pasaporte, numero de caso, numero del caso, n de caso, no de caso, codigo del caso, codigo de caso, expediente, numero de expediente, codigo del nino, codigo de la nina, codigo del beneficiario, codigo beneficiario, id del nino, id de la nina, id del caso, id caso',
			'bilhete de identidade, numero de bi, numero do bi, n do bi, n bi, documento de identidade, numero de identidade, cartao de cidadao, cpf, nuit, passaporte, numero do caso, n do caso, codigo do caso, numero do processo, n do processo, codigo da crianca, id da crianca, codigo do beneficiario, id do caso',
			'الرقم الوطني, رقم الهوية, الهوية, بطاقة, رقم البطاقة, الرقم القومي, رقم الحالة, رقم الملف, رمز الطفل, كود الطفل, رمز الحالة, كود الحالة, رقم القضية, رقم المستفيد, كود المستفيد, رمز الناجية, جواز السفر, رقم الجواز, رقم الاقامة',
			'kitambulisho, namba ya kitambulisho, nambari ya kitambulisho, kitambulisho cha taifa, namba ya kesi, nambari ya kesi, nida, namba ya nida, namba ya mtoto, pasipoti, namba ya mteja, namba ya kaya'
		),
		weak: phraseList(
			'registration number, registration no, reg no, numero d enregistrement, numero d inscription, numero de registro, numero de registo, رقم التسجيل, namba ya usajili'
		),
		never: phraseList('cartes d identite delivrees, id card issued, birth certificate issued')
	},
	{
		kind: 'picture',
		strong: phraseList(
			'photo, photograph, picture, image, selfie, audio, video, recording, voice note, attachment, portrait',
			'photographie, enregistrement audio, enregistrement vocal, piece jointe',
			'foto, fotografia, imagen, grabacion, adjunto, imagem, gravacao, anexo',
			'صورة, صور, تسجيل صوتي, فيديو, مرفق, مرفقات, picha, kiambatisho, rekodi ya sauti'
		),
		weak: phraseList('url, file, media, fichier, archivo, ficheiro, ملف, رابط'),
		never: new Set()
	},
	{
		kind: 'signature',
		strong: phraseList(
			'signature, thumbprint, thumb print, fingerprint, finger print, initial and signature, emargement, empreinte, empreinte digitale, paraphe, firma, huella, huella digital, assinatura, impressao digital, rubrica, توقيع, التوقيع, بصمة, البصمة, saini, sahihi, dole gumba'
		),
		weak: new Set(),
		never: new Set()
	},
	{
		kind: 'address',
		strong: phraseList(
			'address, home address, street, house number, house no, plot number, po box, p o box, postal code, postcode, zip code, place of birth, birthplace, birth place, place of residence, physical address, residential address',
			'adresse, domicile, rue, boite postale, code postal, lieu de naissance, adresse du domicile, lieu de residence',
			'direccion, domicilio, calle, codigo postal, lugar de nacimiento, lugar de residencia, direccion del hogar',
			'endereco, morada, rua, local de nascimento, naturalidade, local de residencia, endereco residencial',
			'عنوان, العنوان, محل السكن, مكان السكن, عنوان السكن, الشارع, مكان الميلاد, مكان الولادة, محل الميلاد, محل الاقامة, مكان الاقامة',
			'anwani, mtaa na nyumba, namba ya nyumba, mahali pa kuzaliwa, sanduku la posta, makazi ya mtoto'
		),
		weak: new Set(),
		never: phraseList(
			'street child, street children, to address, did address, action address, does address, do address, will address, was address, issue address, harm address, direccion regional, direccion general, direccion provincial, direccion nacional, direccion departamental, enfant de la rue, calle nino, nino de la calle, crianca de rua, url address, web address'
		)
	},
	{
		kind: 'free text',
		strong: phraseList(
			'comment, remark, note, observation, narrative, description, story, testimony, testimonial, quote, explain, explanation, detail, more information, additional information, other information, please specify, other specify, specify, case summary, summary, key finding',
			'commentaire, remarque, recit, temoignage, histoire, precisez, precisions, a preciser, expliquez, explication, autre a preciser, resume, informations complementaires',
			'comentario, observacion, nota, relato, testimonio, historia, descripcion, especifique, especificar, explique, resumen, observaciones, detalle',
			'comentario, observacao, observacoes, descricao, depoimento, explique, resumo, especificar, notas, observações, comentários',
			'ملاحظات, ملاحظة, تعليق, تعليقات, وصف, الوصف, قصة, القصة, شرح, تفاصيل, التفاصيل, يرجى التحديد, اذكر, ملخص, رواية',
			'maoni, maelezo, ushuhuda, hadithi, simulizi, fafanua, eleza, taja, muhtasari, ufafanuzi'
		),
		weak: new Set(),
		never: new Set()
	}
];

/** A header that asks how many: its column holds counts, whatever it counts. */
export const countCues = phraseList(
	'number of, no of, nb of, num of, total, total number, count, count of, how many, sum of, of cases',
	'nombre de, nombre d, nombre total, nb, nbre, nb de, nbre de, nbr, combien, effectif, total de',
	'cuanto, cuanta, cuantos, cuantas, cantidad, cantidad de, num de, n de personas, total de',
	'quanto, quanta, quantos, quantas, quantidade, quantidade de, total de',
	'عدد, كم, اجمالي, مجموع, idadi, idadi ya, jumla, jumla ya, wangapi, ngapi'
);

/** A header that says that its numbers are measured or worked out. */
export const measureCues = phraseList(
	'average, mean, median, rate, ratio, percent, percentage, proportion, share, score, index, weight, value, amount, cost, price, hour, budget, moyenne, taux, pourcentage, poids, valeur, montant, heure, indice, promedio, media, tasa, porcentaje, peso, valor, monto, hora, taxa, percentagem, porcentagem, متوسط, معدل, نسبة, وزن, قيمة, wastani, asilimia, thamani, kiasi'
);
