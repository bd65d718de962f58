interface SymbolRule {
	readonly characters: string;
	/** Where the symbol is in its place: `⬚` stands for it, with at most two characters on either side. */
	readonly home: RegExp;
	readonly atHome: number;
	readonly elsewhere: number;
}

/** How surprising a symbol is in its place, in nats: at home, and anywhere else. */
const rules: readonly SymbolRule[] = [
	{
		// l’école, qu’il, children’s, м’яч, απ’τον
		characters: '’',
		home: /^[cdjlmnst]⬚\p{L}|u⬚[aeiouyhéèêàâîô]|\p{L}⬚(?:s|t|d|m|re|ve|ll)?$|\p{Script=Cyrillic}⬚[яюєї]|\p{Script=Greek}⬚\p{Script=Greek}/iu,
		atHome: 3,
		elsewhere: 9
	},
	{ characters: '‘“«„‹', home: /^[«„“]?⬚[\p{L}\p{N}\u00A0]/u, atHome: 4.5, elsewhere: 10 },
	{ characters: '”»›', home: /.⬚$/u, atHome: 4.5, elsewhere: 10 },
	{ characters: '–—', home: /^⬚$|\p{N}⬚\p{N}|^\u00A0?⬚\u00A0?$/u, atHome: 4.5, elsewhere: 9.5 },
	{ characters: '…', home: /[^\p{N}]⬚$|^⬚\p{L}/u, atHome: 5, elsewhere: 10 },
	{ characters: '•·', home: /^⬚\u00A0?$|l⬚l/u, atHome: 5.5, elsewhere: 11 },
	{ characters: '°', home: /\p{N}⬚|^[NnCF]⬚\p{N}?$|^⬚[CF\p{N}]/u, atHome: 4, elsewhere: 10 },
	{ characters: 'ºª', home: /\p{N}⬚$|^[NnDMS]⬚\p{N}?$/u, atHome: 4.5, elsewhere: 11 },
	{
		characters: '€£¥',
		home: /^⬚(?:$|[\p{N}\u00A0])|[\p{N}\u00A0]⬚$/u,
		atHome: 4.5,
		elsewhere: 11
	},
	{ characters: '\u00A0\u202F', home: /^⬚|⬚$|[^\p{L}]⬚|⬚[^\p{L}]/u, atHome: 4, elsewhere: 7.5 },
	{ characters: '¿¡', home: /^[¡¿]?⬚[¡¿]?\p{L}/u, atHome: 4, elsewhere: 11 },
	{ characters: '²³', home: /m⬚$/u, atHome: 4, elsewhere: 10.5 },
	{ characters: '½¼¾', home: /^\p{N}*⬚$/u, atHome: 5, elsewhere: 13 },
	{ characters: '×±÷§№', home: /^\p{N}*⬚\p{N}*$/u, atHome: 6.5, elsewhere: 11 },
	{ characters: '©®™', home: /^⬚|\p{L}⬚$/u, atHome: 6.5, elsewhere: 11 },
	{ characters: 'µ', home: /^\p{N}*⬚[gmlMs]/u, atHome: 6, elsewhere: 11 },
	{ characters: '،؛؟', home: /\p{Script=Arabic}⬚$/u, atHome: 4, elsewhere: 9 },
	{ characters: '、。「」『』（）：，・！？《》', home: /⬚/u, atHome: 3.5, elsewhere: 3.5 }
];

const ruleOf = new Map(
	rules.flatMap((rule) => Array.from(rule.characters, (character) => [character, rule] as const))
);

/** A symbol that is seldom met; lines of one sign, as DOS programs drew frames, are less surprising. */
const rareSymbol = 10.5;
/** No symbol stands between two letters. */
const inWord = 2.5;
const repeatedFrame = 1.5;
const frameBesideLetter = 14;

export function symbolCost(word: string, at: number): number {
	const character = word.charAt(at);
	const around = `${word.slice(Math.max(0, at - 2), at)}⬚${word.slice(at + 1, at + 3)}`;
	const rule = ruleOf.get(character);
	if (rule?.home.test(around) === true) return rule.atHome;
	const isFrame = character >= '\u2500' && character <= '\u259F';
	if (isFrame && /\p{L}⬚|⬚\p{L}/u.test(around)) return frameBesideLetter;
	if (isFrame && around.includes(character)) return repeatedFrame;
	const elsewhere = rule?.elsewhere ?? rareSymbol;
	return /\p{L}⬚\p{L}/u.test(around) ? elsewhere + inWord : elsewhere;
}
