import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '$lib/domain/disclosure/ledger';
import { release, type Release } from '$lib/domain/disclosure/release';
import {
	addressesOf,
	chanceOf,
	madeUpProject,
	tableOf,
	type Address,
	type MadeUpProject
} from './made-up-documents';
import { narrowedCells, type Seen } from './outside-attacker';

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

interface Document {
	readonly seen: readonly Seen[];
	readonly release: Release;
}

function documentOf(
	project: MadeUpProject,
	addresses: readonly Address[],
	ledger: readonly LedgerEntry[] = []
): Document {
	const made = release([tableOf(project, addresses)], 'donor', {
		consent: project.consent,
		ledger,
		solver: highs
	});
	const cells = made.tables[0]?.cells ?? [];
	const seen = addresses.flatMap((address, index) => {
		const cell = cells[index];
		return cell === undefined ? [] : [{ address, cell }];
	});
	return { seen, release: made };
}

const seeds = Array.from({ length: Number(process.env['ATTACKS'] ?? 6) }, (_, index) => index + 1);

describe('Somebody who solves for the single counts behind one document', () => {
	it.each(seeds)('narrows no small count of reports below 1 to 9 (project %i)', (seed) => {
		const project = madeUpProject(chanceOf(seed));
		const addresses = addressesOf(project, 'H10', ['2025', '2025-Q1', '2025-Q2']);
		const { seen } = documentOf(project, addresses);
		expect(narrowedCells(highs, project, seen)).toEqual([]);
	});

	it.each(seeds)('narrows no small count of children asked below 1 to 9 (project %i)', (seed) => {
		const project = madeUpProject(chanceOf(1000 + seed));
		const addresses = addressesOf(project, 'H1', ['2025', '2025-Q3']);
		const { seen } = documentOf(project, addresses);
		expect(narrowedCells(highs, project, seen)).toEqual([]);
	});
});

describe('Somebody who holds three documents, one after the other', () => {
	const series = [['2025-Q1'], ['2025-H1', '2025-Q2'], ['2025', '2025-H1', '2025-Q3']];

	it.each(seeds)('narrows no small count of reports below 1 to 9 (project %i)', (seed) => {
		const project = madeUpProject(chanceOf(2000 + seed));
		const ledger: LedgerEntry[] = [];
		const seen: Seen[] = [];
		for (const periods of series) {
			const made = documentOf(project, addressesOf(project, 'H10', periods), ledger);
			if (made.release.entry !== null) ledger.push(made.release.entry);
			seen.push(...made.seen);
		}
		expect(narrowedCells(highs, project, seen)).toEqual([]);
	});
});
