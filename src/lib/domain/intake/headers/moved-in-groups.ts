import { isFormExport } from './form-columns.ts';
import { groupCuts, surroundingsOf, type HeaderSurroundings } from './header-forms.ts';
import { importantWords, turnsMeaning } from './important-words.ts';
import { plainText } from './plain-words.ts';

/**
 * Questions that stand in other groups than in an earlier file, or are exported with the names of their groups now and
 * were not, or the other way round: the header of then by the new one, both in plain words. A group that turns a meaning
 * ("absent / girls") makes another question of it, and of two questions that end alike nobody knows which is which.
 *
 * @param header all headers of the newer file, as they stand there
 * @param before all those of the earlier one
 */
export function movedInGroups(
	header: readonly string[],
	before: readonly string[]
): ReadonlyMap<string, string> {
	const [present, known] = [plainOf(header), plainOf(before)];
	const now = questionsOf(header).filter(({ plain }) => !known.has(plain));
	const then = questionsOf(before).filter(({ plain }) => !present.has(plain));
	const pairs = now.flatMap((one) =>
		then.flatMap((other): Pair[] => {
			const shared = one.endings.find((ending) => other.endings.includes(ending));
			return shared === undefined
				? []
				: [{ now: one.plain, before: other.plain, length: shared.length }];
		})
	);
	return new Map(
		pairs.filter((pair) => isAlone(pair, pairs)).map((pair) => [pair.now, pair.before])
	);
}

interface Pair {
	readonly now: string;
	readonly before: string;
	/** Of what both end with. */
	readonly length: number;
}

const plainOf = (headers: readonly string[]): ReadonlySet<string> =>
	new Set(headers.map(plainText));

/** A header, and what is left of it without its outer groups, the longest first; all in plain words. */
interface Question {
	readonly plain: string;
	readonly endings: readonly string[];
}

function questionsOf(headers: readonly string[]): Question[] {
	const around = surroundingsOf(headers, isFormExport(headers));
	return headers.map((header) => ({
		plain: plainText(header),
		endings: endingsOf(header, around)
	}));
}

function endingsOf(header: string, { isForm, groups }: HeaderSurroundings): string[] {
	const inner = groupCuts(header)
		.filter(({ group }) => (isForm || groups.has(group)) && !isTurned(group))
		.map(({ last }) => plainText(last));
	return [plainText(header), ...inner].filter((text) => text !== '');
}

const isTurned = (group: string): boolean =>
	[...importantWords(plainText(group)).words].some(turnsMeaning);

/** No other pair with one of the two ends alike for as long. */
const isAlone = (pair: Pair, pairs: readonly Pair[]): boolean =>
	pairs.every(
		(other) =>
			other === pair ||
			(other.now !== pair.now && other.before !== pair.before) ||
			other.length < pair.length
	);
