import highsLoader, { type Highs } from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '$lib/domain/disclosure/ledger';
import { release, type Release } from '$lib/domain/disclosure/release';
import {
	addressesOf,
	chanceOf,
	madeUpProject,
	tableOf,
	threeAreas,
	whoTold,
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

describe('Somebody who knows that those asked whether they told someone are the children who were hurt', () => {
	/** H1 and H9 of one document, or of one after the other. */
	function attacked(
		project: MadeUpProject,
		asked: MadeUpProject,
		steps: readonly (readonly ('H1' | 'H9')[])[]
	) {
		const ledger: LedgerEntry[] = [];
		const seen: Record<'H1' | 'H9', Seen[]> = { H1: [], H9: [] };
		for (const step of steps) {
			const tables = step.map((indicator) => {
				const addresses = addressesOf(project, indicator, ['2025']);
				const of = indicator === 'H1' ? project : asked;
				return { indicator, addresses, table: { ...tableOf(of, addresses), id: indicator } };
			});
			const { consent } = project;
			const made = release(
				tables.map(({ table }) => table),
				'donor',
				{ consent, ledger, solver: highs }
			);
			if (made.entry !== null) ledger.push(made.entry);
			for (const [index, { indicator, addresses }] of tables.entries()) {
				for (const [at, cell] of (made.tables[index]?.cells ?? []).entries()) {
					const address = addresses[at];
					if (address !== undefined) seen[indicator].push({ address, cell });
				}
			}
		}
		return narrowedCells(highs, project, seen.H1, seen.H9);
	}

	function across(seed: number, steps: readonly (readonly ('H1' | 'H9')[])[]) {
		const project = madeUpProject(chanceOf(seed), 12);
		return attacked(project, whoTold(project), steps);
	}

	/** Few were hurt in one area. Of the others H1 would hide the one with fewer hurt, H9 the one where fewer told. */
	const hurt = threeAreas([5, 30, 40], [300, 300, 300]);
	const told = threeAreas([2, 20, 12], [5, 30, 40]);

	it.each([[[['H1', 'H9']]], [[['H1'], ['H9']]], [[['H9'], ['H1']]]] as const)(
		'learns nothing where each of the two hides another area (%j)',
		(steps) => {
			expect(attacked(hurt, told, steps)).toEqual([]);
		}
	);

	it.each(seeds)('narrows no hurt child in one document (project %i)', (seed) => {
		expect(across(3000 + seed, [['H1', 'H9']])).toEqual([]);
	});

	it.each(seeds)('narrows none with H9 in a later document (project %i)', (seed) => {
		expect(across(4000 + seed, [['H1'], ['H9']])).toEqual([]);
	});

	it.each(seeds)('narrows none with H9 in an earlier document (project %i)', (seed) => {
		expect(across(5000 + seed, [['H9'], ['H1']])).toEqual([]);
	});
});
