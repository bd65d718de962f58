import type { Cell } from '../cell.ts';
import { keyOf } from './document-cells.ts';
import type { Table } from './release.ts';
import { relations, type Relation } from './relations.ts';
import { withoutIndicator } from './tellers.ts';

/**
 * Who said that they were hurt is asked whether they told somebody. Where nobody was hurt nobody is asked, so that a missing
 * number of the one says that the other is none at all, of which a document tells no more than that they are few. So wherever
 * the other has a number, the one has too: of nobody, which is hidden like that of any few.
 */
export function withNobodyAsked(tables: readonly Table[]): readonly Table[] {
	return ofThoseHurt.reduce(withNobody, tables);
}

const ofThoseHurt = relations.filter(
	({ quantity, as }) => quantity === 'denominator' && as === 'same'
);

/** Whether a number is of those who are another's numerator: why it is hidden says how many they are, and in how many places. */
export const isOfThoseHurt = (indicatorId: string): boolean =>
	ofThoseHurt.some(({ teller }) => teller === indicatorId);

function withNobody(tables: readonly Table[], { teller, numeratorOf }: Relation): readonly Table[] {
	const at = tables.findIndex(
		({ cells, behind }) => behind !== undefined && cells.some((cell) => cell.indicatorId === teller)
	);
	const table = tables[at];
	if (table === undefined) return tables;
	const asked = new Set(table.cells.filter(isAsked).map(roundOf));
	const completed = tables
		.flatMap(({ cells, behind = [] }) =>
			cells.map((cell, index) => ({ cell, behind: behind[index] }))
		)
		.filter(({ cell }) => cell.indicatorId === numeratorOf && cell.numerator !== null)
		.filter(({ cell }) => asked.has(roundOf(cell)))
		.reduce((made, { cell, behind = [] }) => {
			const shares = behind.map(({ communityId }) => ({
				communityId,
				numerator: 0,
				denominator: 0
			}));
			return withCell(made, ofNobody(cell, teller), shares);
		}, table);
	return tables.map((one, index) => (index === at ? completed : one));
}

/** Somebody was asked, or rows say that there was nobody to ask. */
const isAsked = ({ numerator, rowsUsed }: Cell): boolean => numerator !== null || rowsUsed > 0;

const roundOf = ({ period, breakdown }: Cell): string => `${period}\n${breakdown}`;

const ofNobody = (cell: Cell, indicatorId: string): Cell => ({
	...cell,
	indicatorId,
	state: 'too few',
	numerator: 0,
	denominator: 0,
	value: null,
	lower: null,
	upper: null,
	interval: '',
	rowsUsed: 0,
	rowsNotRecorded: 0
});

/** The table with the cell where it has none in its place, or one without a number. */
function withCell(table: Table, cell: Cell, shares: NonNullable<Table['behind']>[number]): Table {
	const { cells, behind = [] } = table;
	const place = withoutIndicator(keyOf(cell));
	const index = cells.findIndex(
		(one) => one.indicatorId === cell.indicatorId && withoutIndicator(keyOf(one)) === place
	);
	if (index === -1) return { ...table, cells: [...cells, cell], behind: [...behind, shares] };
	if (cells[index]?.state !== 'no data') return table;
	return { ...table, cells: cells.with(index, cell), behind: behind.with(index, shares) };
}
