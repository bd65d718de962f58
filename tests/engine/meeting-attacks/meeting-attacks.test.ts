import fc from 'fast-check';
import highsLoader from 'highs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PreparedMeeting } from '$lib/domain/meeting/prepared';
import { handedOver, type HandedOver } from './handed-over.ts';
import { worlds, years, type Village } from './made-up-villages.ts';
import { isCountHidden, isShareHidden, otherWorld, totalOf } from './other-world.ts';

/**
 * What is handed over for one village's meeting, held against what its rules allow: two projects that differ in nothing but
 * in what the meeting must not tell give the same bytes. `ATTACKS=40` tries more of them.
 */

const tries = Number(process.env['ATTACKS'] ?? 4);

interface Attacked {
	readonly here: Village;
	/** Every village that is not the one that meets, in either project. */
	readonly others: readonly Village[];
	readonly one: HandedOver;
	readonly other: HandedOver;
}

const attacked: Attacked[] = [];

beforeAll(async () => {
	const highs = await highsLoader();
	for (const made of fc.sample(worlds, { seed: 811, numRuns: tries })) {
		const { here, others, instead, twist } = made;
		attacked.push({
			...{ here, others: [...others, ...instead] },
			one: await handedOver([here, ...others], here.id, highs),
			other: await handedOver([...instead, otherWorld(here, twist)], here.id, highs)
		});
	}
	// Two whole projects are built for each.
}, tries * 120_000);

/** Letters of things that were carried as base64, as they can be read. */
const unpacked = (file: string): string =>
	[...file.matchAll(/base64,([A-Za-z0-9+/=]+)/g)]
		.map(([, packed = '']) => Buffer.from(packed, 'base64').toString('latin1'))
		.join('\n');

/** Of a question, the years whose number may be shown, told by the rules alone. */
function allowedYears(here: Village, id: string): readonly number[] {
	const share = (numbers: readonly (readonly [number, number])[]) =>
		years.filter((_, at) => !isShareHidden(...(numbers[at] ?? [0, 0])));
	if (id === 'H1') return share(here.hurt.map(totalOf));
	if (id === here.ownName || id === 'shared_water') return share(here.ownShare);
	return years.filter((_, at) => !isCountHidden(here.ownCount[at] ?? 0));
}

/** Where the newest number may not be shown, none is: the one before it would be taken for what is now. */
const asShown = (allowed: readonly number[]): readonly number[] =>
	allowed.at(-1) === years.at(-1) ? allowed : [];

const shownYears = ({ questions }: PreparedMeeting, id: string): readonly number[] =>
	questions.find((one) => one.id === id)?.points.map((at) => Number(at.firstDay.slice(0, 4))) ?? [];

describe('what is handed over for the meeting of one village', () => {
	it('is the same, byte by byte, whatever the other villages are and whatever its rules hide', () => {
		for (const { one, other } of attacked) expect(other.files).toEqual(one.files);
	});

	it('names no other village, nor what it measures, also within what is packed', () => {
		for (const { one, here, others } of attacked) {
			const marks = others.flatMap(({ id, label, ownName }) => [id, label, ownName]);
			for (const [name, file] of one.files) {
				const all = `${file}\n${unpacked(file)}`;
				expect([name, marks.filter((mark) => all.includes(mark))]).toEqual([name, []]);
			}
			expect([...one.files.values()].some((file) => file.includes(here.label))).toBe(true);
		}
	});

	it('shows every number that its rules allow where they allow the newest, and no other of harm or of its own measures', () => {
		let shown = 0;
		let hidden = 0;
		for (const { one, here } of attacked) {
			for (const id of ['H1', here.ownName, 'shared_water', 'shared_count']) {
				const allowed = asShown(allowedYears(here, id));
				expect([id, shownYears(one.prepared, id)]).toEqual([id, allowed]);
				shown += allowed.length;
				hidden += years.length - allowed.length;
			}
		}
		// Both happened, so that there was something to tell apart.
		expect(Math.min(shown, hidden)).toBeGreaterThan(tries);
	});

	it('has totals alone of what is about harm', () => {
		const harm = attacked.flatMap(({ one }) => one.prepared.questions.filter((of) => of.isHarm));
		expect(harm.length).toBeGreaterThan(0);
		expect(harm.flatMap(({ groups }) => groups)).toEqual([]);
	});
});
