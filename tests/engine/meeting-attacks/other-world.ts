import { type Asked, type Village } from './made-up-villages.ts';

/**
 * Another project that a meeting of the same village must not be able to tell from this one: whatever the meeting rules hide
 * is something else in it.
 *
 * The rules, as the product was specified with: of harm, and of what a community measures itself, totals alone, none or five
 * and more, and of a share at least 25 asked.
 */

const fewestAsked = 25;
const smallest = 5;

export const isShareHidden = (part: number, whole: number): boolean =>
	whole < fewestAsked || isCountHidden(part);

export const isCountHidden = (count: number): boolean => count > 0 && count < smallest;

export const totalOf = ({ girls, boys }: Asked): readonly [number, number] => [
	girls[0] + boys[0],
	girls[1] + boys[1]
];

/** @param twist numbers by which the other world is made */
export function otherWorld(here: Village, twist: readonly number[]): Village {
	const at = (index: number): number => twist[index % twist.length] ?? 0;
	return {
		...here,
		hurt: here.hurt.map((asked, year) => otherHurt(asked, at(year))),
		ownShare: here.ownShare.map(([part, whole], year) => otherShare(part, whole, at(4 + year))),
		ownCount: here.ownCount.map((count, year) =>
			isCountHidden(count) ? 1 + (at(8 + year) % 4) : count
		)
	};
}

/** A hidden total becomes another one; of a total that is shown, girls and boys are dealt anew. */
function otherHurt(asked: Asked, by: number): Asked {
	const [part, whole] = totalOf(asked);
	const [nextPart, nextWhole] = otherShare(part, whole, by);
	const girlsAsked = 1 + (by % Math.max(nextWhole - 1, 1));
	const girlsHurt = Math.min(nextPart, girlsAsked);
	return {
		girls: [girlsHurt, girlsAsked],
		boys: [nextPart - girlsHurt, nextWhole - girlsAsked]
	};
}

function otherShare(part: number, whole: number, by: number): readonly [number, number] {
	if (!isShareHidden(part, whole)) return [part, whole];
	// Few of many stay few of as many; of few who were asked nothing is told, neither how many they are.
	if (whole >= fewestAsked) return [1 + (by % 4), whole];
	const asked = 2 + (by % (fewestAsked - 2));
	return [(by >> 3) % (asked + 1), asked];
}
