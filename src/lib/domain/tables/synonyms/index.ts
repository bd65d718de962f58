import type { TableId } from '../index.ts';
import { actionNames } from './actions.ts';
import { communityNames } from './communities.ts';
import { contextEventNames } from './context-events.ts';
import { contributionNames } from './contributions.ts';
import { followupNames } from './followup.ts';
import { instrumentNames } from './instruments.ts';
import { measureNames } from './measures.ts';
import { meetingNames } from './meetings.ts';
import type { ColumnNames } from './names.ts';
import { ownershipNames } from './ownership.ts';
import { promiseNames } from './promises.ts';
import { reflectionNames } from './reflections.ts';
import { targetNames } from './targets.ts';

/** By which names people call the columns of every table. */
export const headerNames: Readonly<Record<TableId, Readonly<Record<string, ColumnNames>>>> = {
	communities: communityNames,
	meetings: meetingNames,
	actions: actionNames,
	contributions: contributionNames,
	measures: measureNames,
	ownership: ownershipNames,
	followup: followupNames,
	context_events: contextEventNames,
	targets: targetNames,
	instruments: instrumentNames,
	promises: promiseNames,
	reflections: reflectionNames
};
