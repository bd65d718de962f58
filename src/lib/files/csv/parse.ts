import { commonDialect } from './cell-dialect';
import { splitRecords } from './split-records';

export interface Records {
	/** Every row of the text, blank ones too; the break after the last row begins no other row. */
	readonly records: string[][];
}

/** Splits well-formed text, such as we wrote ourselves, into rows of cells. */
export function parse(text: string, delimiter: string): Records {
	return { records: splitRecords(text, { ...commonDialect, delimiter }).records };
}
