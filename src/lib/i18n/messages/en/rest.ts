import { breakdowns } from './breakdowns.ts';
import { catalogue } from './catalogue.ts';
import { changeCautions } from './change-cautions.ts';
import { changeStory } from './change-story.ts';
import { changeViews } from './change-views.ts';
import { change } from './change.ts';
import { data } from './data.ts';
import { donorFiles } from './donor-files.ts';
import { indicatorReaders } from './indicator-readers.ts';
import { indicatorWords } from './indicators.ts';
import { languageNames } from './languages.ts';
import { lastingViews } from './lasting-views.ts';
import { mapping } from './mapping.ts';
import { meeting } from './meeting.ts';
import { meetingWords } from './meeting-words.ts';
import { meetingPapers } from './meeting-papers.ts';
import { mending } from './mending.ts';
import { numbers } from './numbers.ts';
import { origin } from './origin.ts';
import { ownIndicators } from './own-indicators.ts';
import { reading } from './reading.ts';
import { readings } from './readings.ts';
import { recipes } from './recipes.ts';
import { reporting } from './reporting.ts';
import { sdg } from './sdg.ts';
import { splits } from './splits.ts';
import { summary } from './summary.ts';
import { tables } from './tables.ts';
import { targets } from './targets.ts';
import { templates } from './templates.ts';
import { understanding } from './understanding.ts';
import { updates } from './updates.ts';

/** English: everything that the start does without. */
export const rest = {
	...breakdowns,
	...catalogue,
	...changeCautions,
	...changeStory,
	...changeViews,
	...change,
	...data,
	...donorFiles,
	...indicatorReaders,
	...indicatorWords,
	...languageNames,
	...lastingViews,
	...mapping,
	...meeting,
	...meetingWords,
	...meetingPapers,
	...mending,
	...numbers,
	...origin,
	...ownIndicators,
	...reading,
	...readings,
	...recipes,
	...reporting,
	...sdg,
	...splits,
	...summary,
	...tables,
	...targets,
	...templates,
	...understanding,
	...updates
} as const;
