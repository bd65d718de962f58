import type { HandoverDefinition } from './definition.ts';

/**
 * S7 Meetings kept going.
 *
 * Meetings per quarter after handover ÷ meetings per quarter before it, over the communities that were handed over: all
 * meetings ÷ all quarters of these communities, each side by itself. Only whole quarters count. After: those that begin
 * after the day of handover. Before: those that end before it and begin on or after the community's start, or where that
 * is not known its first meeting. Meetings in other quarters are known and count neither way. It has its own clock: one
 * number over all of the time. Without a quarter before or after there is none. A community can meet less often and
 * still keep going, and seasons differ: the counts stand beside it. No interval.
 */
export const meetingsKeptGoing = {
	id: 'S7',
	shape: 'handover',
	area: 'sustainability',
	direction: 'up',
	unit: 'ratio',
	time: 'since handover',
	counted: 'meetings a quarter',
	table: 'meetings',
	interval: '',
	isFullCount: true,
	breakdowns: []
} as const satisfies HandoverDefinition;
