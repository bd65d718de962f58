import { describe, expect, it } from 'vitest';
import { beanRow, fillsOf, type RowLook } from '../../../../src/lib/charts/meeting/bean-row.ts';
import {
	blackAndWhite,
	iconDrawing,
	meetingSvg,
	pageColours,
	warmColours,
	type MeetingDrawing
} from '../../../../src/lib/charts/meeting/drawing.ts';
import { handOfFive } from '../../../../src/lib/charts/meeting/hand.ts';
import {
	consentIcons,
	feelingIcons,
	promiseIcons,
	signIcons,
	stateDrawing,
	stepIcons
} from '../../../../src/lib/charts/meeting/icons/answers.ts';
import { eventIcon } from '../../../../src/lib/charts/meeting/icons/events.ts';
import { groupIcons } from '../../../../src/lib/charts/meeting/icons/figures.ts';
import {
	missingIcons,
	whyIcons,
	roleIcons
} from '../../../../src/lib/charts/meeting/icons/reasons.ts';
import { questionIcon } from '../../../../src/lib/charts/meeting/icons/questions.ts';
import { promiseBoard } from '../../../../src/lib/charts/meeting/promise-board.ts';
import { seasonRing } from '../../../../src/lib/charts/meeting/season-ring.ts';
import { numberDrawing } from '../../../../src/lib/charts/meeting/number-drawing.ts';
import { thingsDrawing } from '../../../../src/lib/charts/meeting/things.ts';
import { beansOf, type CommunityNumber } from '../../../../src/lib/domain/meeting/beans.ts';
import { promiseStates } from '../../../../src/lib/domain/meeting/record.ts';
import { expectGolden } from '../golden.ts';

const ltr: RowLook = { direction: 'ltr', description: '' };
const rtl: RowLook = { direction: 'rtl', description: '' };
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** As the question of a meeting is drawn. */
const of = (id: string, number: CommunityNumber, look = ltr): MeetingDrawing =>
	numberDrawing({ id, isHarm: false, drawing: id === 'trees' ? 'tree' : '' }, number, look);

const ring = seasonRing(
	[
		{ kind: 'harvest', firstMonth: 4, lastMonth: 6 },
		{ kind: 'flood_drought', firstMonth: 11, lastMonth: 2 },
		{ kind: 'school_holiday', firstMonth: 12, lastMonth: 12 },
		{ kind: 'epidemic', firstMonth: 1, lastMonth: 1 }
	],
	9,
	{ months, description: 'What happened in the year' }
);

const drawings: Readonly<Record<string, MeetingDrawing>> = {
	'four beans': beanRow(beansOf(0.4), { ...ltr, description: '4 of 10' }),
	'four beans from the right': beanRow(beansOf(0.4), rtl),
	'a piece of a bean': beanRow(beansOf(0.02), ltr),
	'nearly all beans': beanRow(beansOf(0.98), ltr),
	'seven people': of('O9', beansOf(0.7)),
	'children among those who came': of('P1', beansOf(0.4)),
	'children from the right': of('P1', beansOf(0.4), rtl),
	'nearly no child': of('H7', beansOf(0.01)),
	'three fingers': handOfFive(3, ltr),
	'three fingers from the right': handOfFive(3, rtl),
	'thirty-four things': thingsDrawing(34, '', ltr),
	'twelve trees': of('trees', { picture: 'things', score: 12, nearly: null }),
	'no thing': thingsDrawing(0, '', ltr),
	'promises in heaps': promiseBoard({ done: 4, part: 1, not_yet: 2 }, ltr),
	'a year of events': ring
};

describe('drawings for a meeting', () => {
	it.each(Object.entries(drawings))('%s look as they were looked at', (name, drawing) => {
		expectGolden(`meeting-${name.replaceAll(' ', '-')}`, meetingSvg(drawing, warmColours));
	});

	it('differ in black and white by more than their colour', () => {
		const [full, empty] = [beansOf(1), beansOf(0)].map((number) =>
			meetingSvg(beanRow(number, ltr), { ...blackAndWhite, fill: 'x', paper: 'x' })
		);
		expect(full).not.toBe(empty);
	});

	it('use three colours at most, and on a page none but the page’s own', () => {
		for (const drawing of Object.values(drawings)) {
			const colours = meetingSvg(drawing, warmColours).match(/#[0-9a-f]{3,6}/g) ?? [];
			expect(new Set(colours.filter((colour) => colour !== warmColours.paper)).size).toBeLessThan(
				3
			);
			expect(meetingSvg(drawing, pageColours).match(/var\(--(?!meeting-)/g)).toBeNull();
		}
	});

	it('show ten of the same size, the full ones first, and never none or all where it is not so', () => {
		expect(
			fillsOf(beansOf(0.4))
				.map((fill) => fill[0])
				.join('')
		).toBe('ffffeeeeee');
		expect(fillsOf(beansOf(0.01))[0]).toBe('piece');
		expect(fillsOf(beansOf(0.99)).at(-1)).toBe('bitten');
		expect(new Set(fillsOf(beansOf(0)))).toEqual(new Set(['empty']));
	});

	it('begin at the right where people read from the right', () => {
		const firstFull = ({ marks }: MeetingDrawing): number =>
			marks.flatMap((mark) => (mark.kind === 'way' && mark.fill === 'fill' ? [mark.x] : []))[0] ??
			-1;
		const row = beanRow(beansOf(0.1), rtl);
		expect(firstFull(row)).toBe(row.width - 36);
		expect(firstFull(beanRow(beansOf(0.1), ltr))).toBe(0);
	});

	it('have a picture of its own for every code, so that no two look the same where they stand together', () => {
		const lists = [groupIcons, whyIcons, missingIcons, roleIcons, feelingIcons, promiseIcons];
		for (const icons of [...lists, consentIcons, stepIcons, signIcons]) {
			const drawn = Object.values(icons);
			expect(new Set(drawn).size).toBe(drawn.length);
		}
		const states = promiseStates.map((state) => meetingSvg(stateDrawing(state), blackAndWhite));
		expect(new Set(states).size).toBe(3);
	});

	it('draw an unknown kind of event as something that happened', () => {
		expect(eventIcon('constructor')).toBe(eventIcon('other'));
		expect(eventIcon('')).toBe(eventIcon('other'));
		expect(eventIcon('harvest')).not.toBe(eventIcon('other'));
	});

	it('know a question by the community’s own drawing before any other', () => {
		const question = { id: 'O1', area: 'ownership', drawing: '' } as const;
		const drawn = [
			questionIcon(question),
			questionIcon({ ...question, id: 'unheard of' }),
			questionIcon({ ...question, drawing: 'well' })
		];
		expect(new Set(drawn).size).toBe(3);
	});

	it('leave out of the ring what has no room, and keep the rest', () => {
		const crowd = Array.from({ length: 5 }, () => ({ kind: 'other', firstMonth: 3, lastMonth: 4 }));
		const stars = seasonRing(crowd, 1, { months, description: '' }).marks.filter(
			(mark) => mark.kind === 'way' && mark.d === eventIcon('other')
		);
		expect(stars).toHaveLength(3);
	});

	it('say what they show, and cannot be broken out of by what they say', () => {
		const svg = meetingSvg(iconDrawing('M0 0', '<b>"x"&'), warmColours);
		expect(svg).toContain('aria-label="&lt;b&gt;&quot;x&quot;&amp;"');
		expect(meetingSvg(iconDrawing('M0 0'), warmColours)).toContain('aria-hidden="true"');
	});
});
