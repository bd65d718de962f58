/**
 * What files call by its id or by its name in the language of the screen: in whatever case, with `_` or a space between
 * words. Where a name is the id of something else, the id is meant.
 */
export function idsCalled<Id extends string>(
	ids: readonly Id[],
	nameOf: (id: Id) => string
): (words: string) => Id | undefined {
	const known = new Map([
		...ids.map((id) => [plainName(nameOf(id)), id] as const),
		...ids.map((id) => [plainName(id), id] as const)
	]);
	return (words) => known.get(plainName(words));
}

const plainName = (name: string): string => name.trim().toLowerCase().replaceAll('_', ' ');
