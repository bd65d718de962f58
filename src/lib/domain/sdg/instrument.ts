/** How a measure was asked, as a row of the table `instruments` says it. */
export interface Instrument {
	readonly measureCode: string;
	readonly version: string;
	readonly wording: string;
	/** Who was asked about, in words. */
	readonly population: string;
	/** In years; `ageTo` of `null` beside an `ageFrom` is no upper limit, both `null` is not recorded. */
	readonly ageFrom: number | null;
	readonly ageTo: number | null;
	/** Over which time, in words. */
	readonly recall: string;
	readonly source: string;
}

/** Rows of a number that were asked in one way. */
export interface InstrumentUse {
	readonly measureCode: string;
	/** `''` where the rows do not say. */
	readonly version: string;
	/** Age bands of these rows. */
	readonly bands: readonly string[];
}

/** What is known of how a number was asked. */
export interface InstrumentsKnown {
	readonly rows: readonly Instrument[];
	/** Every way in which the rows of the number were asked. */
	readonly uses: readonly InstrumentUse[];
}

const plain = (text: string): string => text.trim().toLowerCase();

/** The row that says how this was asked; none where nobody wrote it down. */
export function instrumentOf(
	{ measureCode, version }: InstrumentUse,
	rows: readonly Instrument[]
): Instrument | undefined {
	if (plain(version) === '') return undefined;
	return rows.find(
		(row) => plain(row.measureCode) === plain(measureCode) && plain(row.version) === plain(version)
	);
}

/** Under which a row is known again. */
export function instrumentKey({
	measureCode,
	version
}: Pick<Instrument, 'measureCode' | 'version'>): string {
	return `${plain(measureCode)}\n${plain(version)}`;
}
