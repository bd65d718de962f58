import { valuesOf, type ColumnValue, type CountedCell } from './column-values.ts';

/** So many different texts of a column are kept, whatever they are, and so many more that look like none before. */
const mostTexts = 20_000;
const mostLooks = 20_000;

/** Figures behind these stretches of them say nothing more about an order of days or a mark before decimals. */
const telling = 3;

/**
 * What a text looks like: its figures are all the same figure, but for a zero in front. A stretch of one or two of the
 * first three stays as it is, since a day above 12 tells the order of days.
 */
export function lookOf(text: string): string {
	let stretch = 0;
	return text.replace(/\d+/g, (figures) => {
		stretch += 1;
		if (stretch > telling) return figures.replace(/\d/g, '9');
		return figures.length <= 2 ? figures : figures.replace(/(?!^)0|[1-9]/g, '9');
	});
}

/**
 * The different texts of a column of any length. Where there are very many, such as amounts or times of the day, those
 * that look like one before are counted with it: another mark, another order or another word is never missed for it.
 */
export class ValueCollector {
	private readonly texts = new Map<string, CountedCell>();
	private looks: Map<string, CountedCell> | null = null;

	/** Counts a cell; what comes back counts others with the same text, and is `null` where there are too many. */
	add(value: string, row: number): CountedCell | null {
		const known = this.texts.get(value);
		if (known === undefined) return this.addNew(value, row);
		known.count += 1;
		return known;
	}

	private addNew(value: string, row: number): CountedCell | null {
		const counted = { cell: { row, value }, count: 1 };
		if (this.texts.size < mostTexts) {
			this.texts.set(value, counted);
			return counted;
		}
		return this.addLook(counted);
	}

	private addLook(counted: CountedCell): CountedCell | null {
		this.looks ??= new Map(
			[...this.texts.values()].map((one) => [lookOf(one.cell.value), one] as const)
		);
		const look = lookOf(counted.cell.value);
		const alike = this.looks.get(look);
		if (alike !== undefined) alike.count += 1;
		else if (this.texts.size < mostTexts + mostLooks) {
			this.looks.set(look, counted);
			this.texts.set(counted.cell.value, counted);
			return counted;
		}
		return null;
	}

	/** What was found, in the order in which it came. */
	get values(): ColumnValue[] {
		return valuesOf([...this.texts.values()]);
	}
}
