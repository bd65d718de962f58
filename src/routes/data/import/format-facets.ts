import type { ColumnReading } from '$lib/domain/intake/mapping';
import type { ColumnFormat, FormatQuestion, SampleCell } from '$lib/domain/intake/understanding';

export type FacetKind = Exclude<FormatQuestion['kind'], 'word'>;

/** One thing that the figures of a column may mean: what is taken, what else there is, and whether it is asked. */
export interface FormatFacet {
	readonly kind: FacetKind;
	readonly choices: readonly string[];
	/** `''` where nothing is taken. */
	readonly chosen: string;
	readonly isAsked: boolean;
	readonly examples: readonly SampleCell[];
}

const facets: readonly {
	readonly kind: FacetKind;
	readonly choices: readonly string[];
	readonly of: (reading: ColumnReading) => string | undefined;
}[] = [
	{
		kind: 'date order',
		choices: ['day first', 'month first'],
		of: ({ dateOrder }) => dateOrder
	},
	{ kind: 'decimal mark', choices: ['.', ','], of: ({ decimalMark }) => decimalMark },
	{ kind: 'percent', choices: ['share', 'percent'], of: ({ percent }) => percent },
	{ kind: 'serial days', choices: ['1900', '1904'], of: ({ serialDays }) => serialDays?.toString() }
];

/** What is asked about the figures of a column, then what was taken without asking. */
export function formatFacets(
	format: ColumnFormat,
	values: readonly SampleCell[]
): readonly FormatFacet[] {
	const asked = format.questions.flatMap((question) =>
		question.kind === 'word' ? [] : [{ ...question, kind: question.kind, isAsked: true }]
	);
	const taken = facets.flatMap(({ kind, choices, of }) => {
		const chosen = of(format.reading);
		const isAsked = asked.some((facet) => facet.kind === kind);
		return chosen === undefined || isAsked
			? []
			: [{ kind, choices, chosen, isAsked: false, examples: values.filter(hasTwoReadings) }];
	});
	return [...asked, ...taken];
}

/** Only a figure with marks in it can be read in more than one way. */
const hasTwoReadings = ({ value }: SampleCell): boolean => /\d[^\d\s]/.test(value);

const dateOrders = ['day first', 'month first', 'year first'] as const;

/** A choice as what is remembered of the column. */
export function readingOf(kind: FacetKind, choice: string): ColumnReading {
	switch (kind) {
		case 'date order':
			return { dateOrder: dateOrders.find((order) => order === choice) ?? 'day first' };
		case 'decimal mark':
			return { decimalMark: choice === ',' ? ',' : '.' };
		case 'percent':
			return { percent: choice === 'percent' ? 'percent' : 'share' };
		case 'serial days':
			return { serialDays: choice === '1904' ? 1904 : 1900 };
	}
}
