import { tables, type TableId } from '../index.ts';
import type { Column } from '../table.ts';
import { actionMeanings } from './actions.ts';
import { communityMeanings } from './communities.ts';
import { contextEventMeanings } from './context-events.ts';
import { contributionMeanings } from './contributions.ts';
import { followupMeanings } from './followup.ts';
import type { Meaning } from './meaning.ts';
import { measureMeanings } from './measures.ts';
import { meetingMeanings } from './meetings.ts';
import { ownershipMeanings } from './ownership.ts';
import { promiseMeanings } from './promises.ts';
import { reflectionMeanings } from './reflections.ts';
import { no, yes } from './shared.ts';
import { targetMeanings } from './targets.ts';

type MeaningsOfColumn = Readonly<Record<string, Meaning>>;

/** What people write for the codes of every table's code columns. */
const meaningsByTable: Readonly<Record<TableId, Readonly<Record<string, MeaningsOfColumn>>>> = {
	communities: communityMeanings,
	meetings: meetingMeanings,
	actions: actionMeanings,
	contributions: contributionMeanings,
	measures: measureMeanings,
	ownership: ownershipMeanings,
	followup: followupMeanings,
	context_events: contextEventMeanings,
	targets: targetMeanings,
	instruments: {},
	promises: promiseMeanings,
	reflections: reflectionMeanings
};

const sameCodes = (one: Column, two: Column): boolean =>
	one.type === two.type && (one.codes ?? []).join() === (two.codes ?? []).join();

/**
 * The words for the codes of a column. Two tables may have a column of one name with other codes (`kind`, `led_by`):
 * the codes say which one is meant.
 */
export function meaningsOf(column: Column): MeaningsOfColumn {
	if (column.type === 'yes/no') return { yes, no };
	const table = tables.find(({ columns }) =>
		columns.some((candidate) => candidate.id === column.id && sameCodes(candidate, column))
	);
	return (table && meaningsByTable[table.id][column.id]) ?? {};
}
