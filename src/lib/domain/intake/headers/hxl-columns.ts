/**
 * What the tags of the Humanitarian Exchange Language say about a column. A tag settles a column where it means exactly
 * this; an attribute that is not spoken of here narrows the meaning, and the tag is then a hint at most.
 */

/** One reading of a tag: all of its attributes are needed, none beside them may stand there. */
interface TagMeaning {
	readonly tag: string;
	readonly attributes: readonly string[];
	/** Columns that it means, in whichever table they stand. */
	readonly columns: readonly string[];
}

const girls = ['girls'];
const boys = ['boys'];

/** Reached, affected, beneficiaries, participants: people who were there. */
const people = ['#reached', '#affected', '#beneficiary', '#participants', '#attendance'];

const meaning = (
	tag: string,
	attributes: readonly string[],
	...columns: readonly string[]
): TagMeaning => ({ tag, attributes, columns });

/**
 * Why so: `#adm2` is a district and `#adm3` may be one or a village, so `#adm3` alone settles nothing and is not here;
 * `#loc` is a place below all of them. `#date` is when it happened, `+start` and `+end` its bounds, `+reported` when it
 * was written down (nothing of ours). `+f` without an age is girls and women, so it is none of them.
 */
const meanings: readonly TagMeaning[] = [
	meaning('#date', [], 'date'),
	meaning('#date', ['occurred'], 'date'),
	meaning('#date', ['start'], 'date_start', 'date_started', 'period_start', 'start_date'),
	meaning('#date', ['end'], 'date_end', 'date_ended', 'period_end'),
	meaning('#loc', [], 'community_id'),
	meaning('#loc', ['code'], 'community_id'),
	meaning('#loc', ['name'], 'community_label', 'community_id'),
	meaning('#adm2', [], 'area'),
	meaning('#adm2', ['name'], 'area'),
	meaning('#adm1', [], 'area'),
	meaning('#adm1', ['name'], 'area'),
	...people.flatMap((tag) => [
		meaning(tag, girls, 'girls'),
		meaning(tag, boys, 'boys'),
		meaning(tag, ['women'], 'women'),
		meaning(tag, ['men'], 'men'),
		meaning(tag, ['disabled'], 'with_disability')
	]),
	meaning('#population', ['children'], 'pop_children'),
	meaning('#population', ['households'], 'households'),
	meaning('#population', ['hh'], 'households'),
	meaning('#meeting', ['id'], 'meeting_id'),
	meaning('#meeting', ['code'], 'meeting_id'),
	meaning('#meeting', ['type'], 'meeting_type'),
	meaning('#activity', ['id'], 'action_id'),
	meaning('#activity', ['code'], 'action_id'),
	meaning('#activity', ['name'], 'title'),
	meaning('#activity', ['type'], 'action_type'),
	meaning('#event', ['type'], 'kind'),
	meaning('#event', ['name'], 'label'),
	meaning('#indicator', ['code'], 'measure_code', 'indicator_id'),
	meaning('#indicator', ['num'], 'numerator'),
	meaning('#indicator', ['den'], 'denominator'),
	meaning('#value', [], 'value'),
	meaning('#currency', [], 'currency'),
	meaning('#org', ['funder'], 'source')
];

/** Ways of writing an attribute. Who is below 18, and of which sex, is one attribute of ours. */
const sameAttributes: Readonly<Record<string, string>> = {
	female: 'f',
	male: 'm',
	child: 'children',
	adult: 'adults',
	disability: 'disabled',
	pwd: 'disabled',
	households: 'households',
	denominator: 'den',
	numerator: 'num'
};

function attributesOf(given: readonly string[]): string[] {
	const plain = new Set(given.map((attribute) => sameAttributes[attribute] ?? attribute));
	const people: readonly (readonly [string, string, string])[] = [
		['f', 'children', 'girls'],
		['m', 'children', 'boys'],
		['f', 'adults', 'women'],
		['m', 'adults', 'men']
	];
	for (const [sex, age, both] of people) {
		if (plain.has(sex) && plain.has(age)) {
			plain.delete(sex);
			plain.delete(age);
			plain.add(both);
		}
		if (plain.has(sex) && plain.has(both)) plain.delete(sex);
	}
	// Of the language of a text, and that it counts whole ones.
	for (const silent of ['num', 'ind', 'en', 'fr', 'es', 'pt', 'ar', 'sw']) {
		if (plain.size > 1) plain.delete(silent);
	}
	return [...plain].sort();
}

/** The columns that a tag means, the likeliest first; none where it settles nothing. */
export function columnsOfTag(tag: string): readonly string[] {
	const [name, ...attributes] = tag
		.trim()
		.toLowerCase()
		.split(/\s*\+\s*/);
	const given = attributesOf(attributes).join(' ');
	return (
		meanings.find((one) => one.tag === name && [...one.attributes].sort().join(' ') === given)
			?.columns ?? []
	);
}

const tagShape = /^\s*#[a-z][a-z0-9_]*(?:\s*\+\s*[a-z][a-z0-9_]*)*\s*$/i;

/** Whether cells are a row of tags: nearly all that is written there is one. */
export function isTagRow(cells: readonly string[]): boolean {
	const filled = cells.filter((cell) => cell.trim() !== '');
	const tags = filled.filter((cell) => tagShape.test(cell));
	return tags.length > 0 && tags.length >= filled.length * 0.7;
}
