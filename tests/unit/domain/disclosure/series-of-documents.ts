import type { Highs } from 'highs';
import type { Cell } from '$lib/domain/cell';
import type { Consent } from '$lib/domain/disclosure/composition';
import type { LedgerEntry } from '$lib/domain/disclosure/ledger';
import { release, type Table } from '$lib/domain/disclosure/release';
import type { OutsideAudience } from '$lib/domain/disclosure/rules';
import type { IndicatorDefinition } from '$lib/domain/indicators/definition';
import { catalogueIndicator } from '$lib/domain/indicators/index';
import { ownMeasure } from '$lib/domain/indicators/own-measure';
import type { DaysWithoutRows } from '$lib/domain/disclosure/without-rows';
import { countedCell } from '../../example-cells';

/** Counts of each community. */
export type Counts = Readonly<Record<string, number>>;

export interface Given extends Partial<Cell> {
	readonly of: Counts;
	/** `H10` where nothing is said. */
	readonly indicatorId?: string;
	/** Of how many of each community's they are; a thousand where nothing is said. */
	readonly among?: (count: number) => number;
}

const aThousand = (): number => 1000;

/** What the catalogue does not know is a measure of the project's own. */
const ofId = (id: string): IndicatorDefinition => catalogueIndicator(id) ?? ownMeasure(id, false);

/** Cells that are the sums of communities' counts, with who stands behind them. */
function tableOf(all: readonly Given[]): Table {
	return {
		id: 'table',
		cells: all.map(({ of, among = aThousand, indicatorId = 'H10', ...given }) => {
			const total = (counts: readonly number[]): number =>
				counts.reduce((sum, count) => sum + count, 0);
			const counts = Object.values(of);
			const where = { period: '2025', ...given };
			return countedCell(ofId(indicatorId), total(counts), total(counts.map(among)), where);
		}),
		behind: all.map(({ of, among = aThousand }) =>
			Object.entries(of).map(([communityId, numerator]) => ({
				communityId,
				numerator,
				denominator: among(numerator)
			}))
		)
	};
}

export interface Made {
	readonly given: readonly Given[];
	readonly consent: ReadonlyMap<string, Consent>;
	/** For whom it is; a donor where nothing is said. */
	readonly audience?: OutsideAudience;
	/** When communities had no rows. */
	readonly without?: readonly DaysWithoutRows[];
}

/** What each document of a series shows, one after the other; `null` where it is hidden. */
export function shownInSeries(
	solver: Highs,
	documents: readonly Made[]
): readonly (readonly (number | null)[])[] {
	const ledger: LedgerEntry[] = [];
	return documents.map(({ given, consent, audience = 'donor', without = [] }) => {
		const made = release([{ ...tableOf(given), without }], audience, { consent, ledger, solver });
		if (made.entry !== null) ledger.push(made.entry);
		return (made.tables[0]?.cells ?? []).map(({ numerator }) => numerator);
	});
}
