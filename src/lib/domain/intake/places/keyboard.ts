/** Rows of letters of the keyboards on which names are typed, each a little to the right of the one above. */
const keyboards: readonly (readonly string[])[] = [
	['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
	['azertyuiop', 'qsdfghjklm', 'wxcvbn']
];

const pairs: ReadonlySet<string> = new Set(keyboards.flatMap(pairsOn));

/** Letters beside each other, and those that a letter stands between in the row above. */
function pairsOn(rows: readonly string[]): string[] {
	return rows.flatMap((row, at) => {
		const above = rows[at - 1] ?? '';
		return Array.from(row, (letter, place) =>
			[row.charAt(place + 1), above.charAt(place), above.charAt(place + 1)].map(
				(near) => letter + near
			)
		).flat();
	});
}

/** Whether a finger that misses one letter is likely to meet the other. */
export function areBesideEachOther(one: string, other: string): boolean {
	return pairs.has(one + other) || pairs.has(other + one);
}
