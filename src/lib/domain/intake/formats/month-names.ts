/**
 * Names of the months, full and short, in English, French, Spanish, Portuguese, Swahili and Arabic (Levant, Gulf and
 * Egypt, Maghreb), in small letters and with the Arabic letters of `plain-text.ts`.
 */
const names: readonly string[] = [
	'january jan janvier janv enero ene janeiro januari يناير جانفي كانون_الثاني',
	'february feb febr février fevrier févr fevr fév febrero fevereiro fev februari فبراير فيفري شباط',
	'march mar mars marzo março marco machi mac مارس اذار',
	'april apr avril avr abril abr aprili ابريل افريل نيسان',
	'may mai mayo maio mei مايو ماي ايار',
	'june jun juin junio junho juni يونيو يونيه جوان حزيران',
	'july jul juillet juil julio julho julai يوليو يوليه يوليوز جويلية تموز',
	'august aug août aout aoû agosto ago agosti اغسطس اوت غشت اب',
	'september sep sept septembre septiembre setiembre setembro set septemba سبتمبر شتنبر ايلول',
	'october oct octobre octubre outubro out oktoba okt اكتوبر تشرين_الاول',
	'november nov novembre noviembre novembro novemba نوفمبر نونبر تشرين_الثاني',
	'december dec décembre decembre déc diciembre dic dezembro dez desemba des ديسمبر دجنبر كانون_الاول'
];

export const monthOfName: ReadonlyMap<string, number> = new Map(
	names.flatMap((list, index) =>
		list.split(' ').map((name) => [name.replace('_', ' '), index + 1] as const)
	)
);

/** A pattern of any such name. */
export const monthPattern = [...monthOfName.keys()].sort((a, b) => b.length - a.length).join('|');

/** A pattern of any day of the week, full or short. */
export const weekdayPattern =
	'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu|thur|thurs|fri|sat|sun|' +
	'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|' +
	'lunes|martes|miércoles|miercoles|jueves|viernes|sábado|sabado|domingo|mié|mie|jue|vie|sáb|sab|dom|' +
	'segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|seg|ter|qua|qui|sex|' +
	'jumatatu|jumanne|jumatano|alhamisi|ijumaa|jumamosi|jumapili|' +
	'الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعة|السبت|الاحد';
