/**
 * Words that tell places of one name apart: two names that differ in nothing but such words are two places, however
 * few letters that may be (`leste` and `oeste`).
 */
const tellingWords: ReadonlySet<string> = new Set(
	(
		'north south east west northern southern eastern western central centre center middle ' +
		'northeast northwest southeast southwest northeastern northwestern southeastern southwestern ' +
		'upper lower inner outer left right old new big small great little first second third ' +
		'nord sud est ouest septentrional meridional haut bas haute basse grand petit grande petite ' +
		'ancien nouveau ancienne nouvelle premier deuxieme ' +
		'norte sur sul este leste oeste alto bajo baixo alta baja baixa nuevo nueva novo nova viejo vieja velho velha ' +
		'primero segundo primeiro primera segunda primeira ' +
		'kaskazini kusini mashariki magharibi juu chini kati kubwa ndogo mpya ' +
		'شمال جنوب شرق غرب شمالي جنوبي شرقي غربي شماليه جنوبيه شرقيه غربيه'
	).split(' ')
);

/** Whether a plain word tells places apart. */
export function isTelling(word: string): boolean {
	return tellingWords.has(word);
}

/** Figures, single letters and Roman numbers are numbers of places: `2`, `B`, `iv`. */
export function isNumbering(word: string): boolean {
	return /^(?:\p{N}+|[ivxlc]+)$/u.test(word) || Array.from(word).length === 1;
}
