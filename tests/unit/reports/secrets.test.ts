import fc from 'fast-check';
import highsLoader, { type Highs } from 'highs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '$lib/domain/cell';
import type { Consent } from '$lib/domain/disclosure/composition';
import type { ReleasedCell } from '$lib/domain/disclosure/release';
import { writeXlsx } from '$lib/files/workbook-writing/write-xlsx';
import { donorDataCsv } from '$lib/reports/donor-data';
import type { DonorDocument } from '$lib/reports/donor-document';
import { donorReport } from '$lib/reports/donor-report/report';
import { donorTargetWorkbook } from '$lib/reports/donor-targets';
import { iatiResults } from '$lib/reports/iati';
import {
	communities,
	documentOf,
	measuredCell,
	type Counts,
	type DocumentGiven,
	type Given
} from './donor-documents';

/** Nothing of a number that is hidden stands in a report for donors, nor in any file that goes with it. */

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

/** All that anybody can read of a document's files, part by part: of the report also its pictures, their places and lengths. */
function textsOf(document: DonorDocument): readonly string[] {
	const iati = iatiResults(document);
	const workbook = unzipSync(writeXlsx(donorTargetWorkbook(document)));
	return [
		donorReport(document),
		strFromU8(donorDataCsv(document)),
		...Object.values(workbook).map((part) => strFromU8(part)),
		iati.kind === 'file' ? iati.xml : ''
	];
}

/** Counts with figures that are found nowhere else: a leaked one is seen. */
const rare = fc.integer({ min: 10_001, max: 99_999 });
const count = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 10, max: 60 }), rare);

/** What some communities give to a number; few of them, or one that gives nearly all, hide it. */
const counts = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...communities), count, rare), {
		minLength: 1,
		maxLength: 5,
		selector: ([id]) => id
	})
	.map((all): Counts =>
		Object.fromEntries(all.map(([id, part, more]) => [id, [part, part + more] as const]))
	);

const rows = fc.integer({ min: 100_001, max: 999_999 });
const places = [
	{ placeKind: 'area', placeId: 'North' },
	{ placeKind: 'area', placeId: 'South' },
	{ breakdown: 'sex', group: 'f' },
	{ breakdown: 'sex', group: 'm' },
	{ period: '2024' }
] as const;

/** Cells of one indicator: the number of all places, and some of its parts. */
const cellsOf = (indicator: string): fc.Arbitrary<readonly Given[]> =>
	fc
		.tuple(fc.tuple(counts, rows), fc.array(fc.tuple(counts, rows), { maxLength: places.length }))
		.map(([[of, rowsUsed], parts]) => [
			{ indicator, of, rowsUsed },
			...parts.map(([own, used], at) => ({
				indicator,
				of: own,
				rowsUsed: used,
				...places[at]
			}))
		]);

/** `A1` is a count, `O1` and `H1` are percentages, `H10` is a rate; `H1` and `H10` are about harm. */
const documents = fc
	.tuple(cellsOf('O1'), cellsOf('H1'), cellsOf('H10'))
	.map(([owned, hurt, reported]): DocumentGiven => {
		const cells = [...owned, ...hurt, ...reported];
		const baseline = { value: 30, day: '2024-01-31' };
		const formula = 'way_from_baseline';
		const targets = ['O1', 'H1', 'H10'].map((indicatorId) => ({
			indicatorId,
			value: 20,
			baseline,
			formula
		})) satisfies DocumentGiven['targets'];
		return { cells, targets };
	});

const figures = (cell: Cell): readonly (number | null)[] => [
	cell.numerator,
	cell.denominator,
	cell.value,
	cell.lower,
	cell.upper,
	cell.rowsUsed
];

/** Figures long enough that they stand somewhere by chance but seldom: five digits, as they are written in full. */
function longFigures(numbers: readonly (number | null)[]): readonly string[] {
	return numbers
		.filter((number) => number !== null)
		.map((number) => String(number).slice(0, 9))
		.filter((text) => text.replace('.', '').length >= 5);
}

const keyOf = (cell: Cell): string =>
	[cell.indicatorId, cell.placeId, cell.period, cell.breakdown, cell.group].join('|');

/** Figures of hidden cells that no shown cell has. */
function secretsOf(given: DocumentGiven, document: DonorDocument): readonly string[] {
	const released = document.indicators.flatMap((indicator) => indicator.released.cells);
	const shown = new Map<string, ReleasedCell>(released.map((cell) => [keyOf(cell), cell]));
	const told = new Set(longFigures(released.flatMap(figures)));
	const hidden = given.cells
		.map(measuredCell)
		.filter((cell) => shown.get(keyOf(cell))?.state === 'suppressed');
	return longFigures(hidden.flatMap(figures)).filter((figure) => !told.has(figure));
}

/** Whether a figure is a number of the text, or the beginning of one with decimals; written plainly or in thousands. */
function standsIn(text: string, figure: string): boolean {
	const [whole = '', decimals] = figure.split('.');
	const grouped = Number(whole).toLocaleString('en');
	const rest = decimals === undefined ? '' : `.${decimals}`;
	return [`${whole}${rest}`, `${grouped}${rest}`].some((written) =>
		text.split(written).some((before, at, all) => {
			const after = all[at + 1];
			if (after === undefined) return false;
			return !/[\d.]$/.test(before) && (rest !== '' || !/^\d/.test(after));
		})
	);
}

describe('A report for donors, and the files that go with it', () => {
	it('hold no figure of a hidden number, whatever the document', () => {
		let tried = 0;
		fc.assert(
			fc.property(documents, (given) => {
				const document = documentOf(given, highs);
				const secrets = secretsOf(given, document);
				tried += secrets.length;
				const texts = textsOf(document);
				const found = secrets.filter((secret) => texts.some((text) => standsIn(text, secret)));
				expect(found).toEqual([]);
			}),
			{ seed: 701, numRuns: 40 }
		);
		// There was much to be found.
		expect(tried).toBeGreaterThan(500);
	});

	it('are the same bytes for any two documents that differ in hidden numbers only', () => {
		const consent = new Map<string, Consent>([['c9', 'totals_only']]);
		const numbers = fc.array(fc.tuple(counts, counts, rows), { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(numbers, (pairs) => {
				const [one, other] = [0, 1].map((side) => {
					const cells = pairs.map(([left, right, used], at) => ({
						indicator: at < 3 ? 'H1' : 'H10',
						of: side === 0 ? left : right,
						rowsUsed: side === 0 ? used : used + 1,
						...[{}, places[0], places[2]][at % 3]
					}));
					const targets = ['H1', 'H10'].map((indicatorId) => ({ indicatorId, value: 20 }));
					return textsOf(documentOf({ cells, targets, consent }, highs));
				});
				expect(one).toEqual(other);
			}),
			{ seed: 702, numRuns: 40 }
		);
	});
});
