import { givenNames } from '../intake/privacy/given-names.ts';
import { plainWord } from '../intake/words/plain-word.ts';

/**
 * Names of people that are known as such where nothing else tells them: at the beginning of a sentence, where every word has
 * a capital letter, and in Arabic, which has none. A word that is also said of other things is a name only beside another one.
 */

/** Names that are words too, in one of the languages of this page. */
const alsoWords: ReadonlySet<string> = new Set(
	// English
	(
		'grace faith joy mercy hope patience prudence precious blessing comfort charity peace mark rose violet said sow fall bah ' +
		// French, Spanish, Portuguese
		'claire esperance immaculee jesus rosa celeste rosario domingos linda tomas bello rana ama nana mutua santiago ' +
		// Swahili
		'juma neema zawadi rehema furaha tumaini upendo imani baraka bahati salama ' +
		// Arabic
		'علي حسن عمر سعيد سالم صالح نور امل ايمان هدي هند مني هناء دعاء كريم جمال سلطان ناصر ماجد قاسم سلمي نوره امينه عبد'
	).split(' ')
);

/** Names that are words too where they are written small. */
const smallWords: ReadonlySet<string> = new Set(
	'ana ali camara jean marc marta musa issa'.split(' ')
);

/** Words before a name, as they are compared; where names have capital letters no title is needed. */
const titles: ReadonlySet<string> = new Set(
	'السيد السيده الشيخ الحاج الحاجه الاستاذ الاستاذه المعلم المعلمه الدكتور الدكتوره ابو'.split(' ')
);

/** Arabic writes and, so, in, to and like as one word with what follows. */
const before = [/^[وف](?=\p{L}{3})/u, /^[بلك](?=\p{L}{3})/u, /^[وف][بلك](?=\p{L}{3})/u] as const;

/** `على` is *on*; only the spelling of other texts makes a name of it. */
const onWord = /^[وف]?على$/u;

type Known = 'surely' | 'perhaps' | 'not';

function known(word: string): Known {
	if (onWord.test(word)) return 'not';
	const plain = plainWord(word);
	const isSmall = word === word.toLocaleLowerCase() && smallWords.has(plain);
	const forms = isArabic(word) ? [plain, ...before.map((one) => plain.replace(one, ''))] : [plain];
	const listed = forms.filter((form) => givenNames.has(form));
	if (listed.length === 0 || isSmall) return 'not';
	return listed.some((form) => alsoWords.has(form)) ? 'perhaps' : 'surely';
}

const isArabic = (word: string): boolean => /\p{Script=Arabic}/u.test(word);

/** Whether a word is said before names. */
const isTitle = (word: string): boolean => titles.has(plainWord(word));

/** Whether a word is known as a name of people, and as nothing else. */
export const isSurelyName = (word: string): boolean => known(word) === 'surely';

/** Words before a name that nobody may know, and hardly before anything else: Mr, Mrs, father of. */
const namers: ReadonlySet<string> = new Set('السيد السيده للسيد للسيده ابو'.split(' '));

/** What may stand after them all the same. */
const noName: ReadonlySet<string> = new Set(
	'في من الي علي عن مع هو هي هذا هذه قال قالت كان كانت ان لا ما لم ثم او جدا نفسه كل'.split(' ')
);

const isBareWord = (word: string): boolean =>
	isArabic(word) && word.length > 2 && !/^[وفبكل]?ال/u.test(word) && !noName.has(plainWord(word));

/** Whether a word with the one after it names somebody, known or not; `بن` without its alef stands between names alone. */
function isNamedAfter(word: string, next: string, last: string): boolean {
	if (!isBareWord(next)) return false;
	const plain = plainWord(word);
	return namers.has(plain.replace(/^[وف](?=ا)/u, '')) || (plain === 'بن' && isArabic(last));
}

const servant = /^[وف]?[بلك]?عبد$/u;

/** Names in words without capital letters: sure ones, and those that stand after a title or beside another name. */
export function arabicNames(words: readonly string[]): readonly string[] {
	const kinds = words.map((word) => (isArabic(word) ? known(word) : 'not'));
	return words.flatMap((word, index) => {
		const [kind, next, last] = [kinds[index], words[index + 1] ?? '', kinds[index - 1] ?? 'not'];
		const isNextName = (kinds[index + 1] ?? 'not') !== 'not';
		const isWhole = isNextName
			? kind !== 'not' || isTitle(word)
			: servant.test(word) && /^ال/u.test(next);
		if (isWhole || isNamedAfter(word, next, words[index - 1] ?? '')) return [`${word} ${next}`];
		return kind === 'surely' && last === 'not' ? [word] : [];
	});
}
