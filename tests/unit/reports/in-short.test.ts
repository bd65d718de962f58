import highsLoader, { type Highs } from 'highs';
import { beforeAll, expect, it } from 'vitest';
import { inShort } from '$lib/reports/donor-report/in-short';
import { documentOf, type Given } from './donor-documents';

/** What stands first in a report for donors: every number that moved, and none that is said to have. */

let highs: Highs;
beforeAll(async () => {
	highs = await highsLoader();
});

const of = (part: number, whole: number) => ({
	c1: [part, whole] as const,
	c2: [part, whole] as const,
	c3: [part, whole] as const
});

const textOf = (cells: readonly Given[], targets: readonly { indicatorId: string }[] = []) =>
	inShort(documentOf({ cells, targets }, highs))
		.text.replaceAll(/<[^>]+>/gu, ' ')
		.replaceAll(/\s+/gu, ' ')
		.trim();

it('tells every number that moved, also against what people hope for, and counts those that it held beside earlier ones', () => {
	const text = textOf([
		{ indicator: 'O1', of: of(80, 100) },
		{ indicator: 'O1', of: of(40, 100), period: '2024' },
		{ indicator: 'O2', of: of(30, 100) },
		{ indicator: 'O2', of: of(60, 100), period: '2024' },
		{ indicator: 'P2', of: of(50, 100) },
		{ indicator: 'P2', of: of(51, 100), period: '2024' },
		{ indicator: 'O3', of: of(50, 100) }
	]);
	expect(text).toContain('Of 3 numbers that can be compared with 2024, 2 rose or fell');
	expect(text).toContain('Decisions made by the community: 80% (240 of 300). Rose from 40%');
	expect(text).toContain('Meetings called by the community: 30% (90 of 300). Fell from 60%');
	expect(text).not.toMatch(/everyone|run by local people/);
});

it('holds nothing beside a number that is hidden', () => {
	const text = textOf([
		{ indicator: 'H1', of: of(20, 50) },
		{ indicator: 'H1', of: of(2, 50), period: '2024' }
	]);
	expect(text).toBe('');
});

it('says of reports that came in that more of them can be read in two ways', () => {
	const text = textOf([
		{ indicator: 'H10', of: of(90, 1000) },
		{ indicator: 'H10', of: of(20, 1000), period: '2024' }
	]);
	expect(text).toMatch(/Reports of harm received: .* Rose from .* More reports can mean more harm/);
});

it('counts targets by where they stand', () => {
	const cells = [{ indicator: 'O1', of: of(80, 100) }];
	expect(textOf(cells, [{ indicatorId: 'O1' }])).toBe('In short 1 target: 1 well past it.');
});
