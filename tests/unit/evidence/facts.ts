import type {
	ChangeAction,
	ChangeCommunity,
	ChangeFacts,
	CommunityPoint
} from '../../../src/lib/domain/evidence/change-facts.ts';
import type { ChangeQuestion } from '../../../src/lib/domain/evidence/community-change.ts';
import { childrenHurtByTheChosenHarm as H1 } from '../../../src/lib/domain/indicators/children-hurt-by-the-chosen-harm.ts';
import { wave } from '../charts/timelines.ts';

/** Facts made by hand: communities with the numbers of their rounds, `[n, N]`, and the day on which they first acted. */

export const days: Readonly<Record<string, string>> = {
	T0: '2021-03-10',
	T1: '2022-03-10',
	T2: '2023-05-20',
	T3: '2025-05-20'
};

export interface GivenCommunity {
	readonly side?: ChangeCommunity['side'];
	readonly numbers: Readonly<Record<string, readonly [number, number]>>;
	/** The first day of its only action. */
	readonly acted?: string;
	/** Rounds from which on it was asked in another way. */
	readonly breaks?: readonly string[];
	readonly community?: Partial<ChangeCommunity>;
	readonly action?: Partial<ChangeAction>;
}

export function questionOf(
	given: Readonly<Record<string, GivenCommunity>>,
	more: Partial<ChangeFacts> = {}
): ChangeQuestion {
	const all = Object.entries(given);
	const facts: ChangeFacts = {
		by: 'wave',
		points: all.flatMap(([id, one]) => pointsOf(id, one)),
		communities: all.map(([id, { side = 'here', community = {} }]) => ({
			community_id: id,
			community_label: id,
			side,
			area: 'North',
			arm: side === 'beside' ? 'comparison' : 'action',
			selected_because: null,
			pop_children: 200,
			handover_date: null,
			...community
		})),
		actions: all.flatMap(([id, { acted, action = {} }]) =>
			acted === undefined ? [] : [{ ...actionOf(id, acted), ...action }]
		),
		events: [],
		...more
	};
	return { definition: H1, facts, choice: '' };
}

const actionOf = (community_id: string, date_started: string): ChangeAction => ({
	action_id: `a-${community_id}`,
	community_id,
	title: null,
	harm: 'out_of_school',
	action_type: 'dialogue',
	date_started,
	date_ended: null
});

function pointsOf(id: string, given: GivenCommunity): readonly CommunityPoint[] {
	let segment = 0;
	return Object.entries(given.numbers).map(([label, [numerator, denominator]]) => {
		if (given.breaks?.includes(label) === true) segment += 1;
		const day = days[label];
		if (day === undefined) throw new Error(`unknown round: ${label}`);
		const made = wave(label, day, { numerator, denominator });
		const state = denominator < 10 ? ('too few' as const) : made.cell.state;
		return {
			...made.record,
			side: given.side === 'beside' ? 'beside' : 'here',
			segment,
			community_id: id,
			ways: segment === 0 ? ['survey'] : ['hands'],
			cell: { ...made.cell, state, rowsUsed: 1 }
		};
	});
}
