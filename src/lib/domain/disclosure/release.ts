import type { Cell } from '../cell.ts';
import { isHarmIndicator } from '../indicators/index.ts';

/**
 * The one gate between measured numbers and every eye: screens, charts, tables, files.
 *
 * Whoever draws or writes takes `Released` tables only, and nothing but `release` makes them. What an
 * audience must not see is gone from them, not hidden in them.
 */

/** Who will look. Donor and meeting documents come with their screens; until then they are refused. */
export type Audience = 'officer' | 'meeting' | 'donor';

/** A row of something that is not an indicator's number: an action, an event, a row of a file. */
export type PlainRecord = Readonly<Record<string, string | number | boolean | null>>;

export interface Table {
	/** Unique within one document. */
	readonly id: string;
	readonly cells: readonly Cell[];
	readonly records?: readonly PlainRecord[];
}

export interface ReleasedCell extends Cell {
	/** A count of 1 to 9 about harm: one child could be known by it. For the officer only. */
	readonly notForSharing: boolean;
}

declare const releasedBrand: unique symbol;

export interface Released {
	readonly [releasedBrand]: true;
	readonly id: string;
	readonly audience: Audience;
	readonly cells: readonly ReleasedCell[];
	readonly records: readonly PlainRecord[];
}

/** What the rules of later audiences read; the officer's release needs none of it. */
export interface ReleaseOptions {
	readonly rules?: unknown;
	readonly consent?: unknown;
	readonly ledger?: unknown;
	readonly solver?: unknown;
}

export interface Release {
	readonly tables: readonly Released[];
	/** How many cells were hidden. */
	readonly hidden: number;
	/** Why nothing was released. */
	readonly refusal?: 'audience not ready';
}

/** Counts below this, and above 0, may point at one child (disclosure rule for the officer's own screen). */
const smallestShareableCount = 10;

/** Whether one child could be known by a number about harm: for the officer only. */
export function isNotForSharing(cell: Cell): boolean {
	if (!isHarmIndicator(cell.indicatorId)) return false;
	const isSmall = (count: number | null): boolean =>
		count !== null && count > 0 && count < smallestShareableCount;
	if (isSmall(cell.numerator)) return true;
	// A hidden count (`<5`) has no numerator, but is small by what its source says.
	return cell.state === 'between' && cell.numerator === null;
}

/**
 * Releases the tables of one whole document together to one audience.
 *
 * For the officer nothing is hidden; counts of 1 to 9 about harm are marked `notForSharing`.
 *
 * @param tables all tables of the document, since what one hides another may give away
 */
export function release(
	tables: readonly Table[],
	audience: Audience,
	// Part of the contract for the audiences to come.
	_options: ReleaseOptions = {}
): Release {
	if (audience !== 'officer') return { tables: [], hidden: 0, refusal: 'audience not ready' };
	return { tables: tables.map((table) => releaseToOfficer(table)), hidden: 0 };
}

function releaseToOfficer(table: Table): Released {
	const released: Omit<Released, typeof releasedBrand> = {
		id: table.id,
		audience: 'officer',
		cells: table.cells.map((cell) => ({ ...cell, notForSharing: isNotForSharing(cell) })),
		records: table.records ?? []
	};
	return released as Released;
}
