import { calendarWords } from '../i18n/formats.ts';
import { ownWordsOf } from '../i18n/own-words.ts';
import { readConsent } from '../pipeline/consenting-model.ts';
import { prepareMeeting, type ReadyMeeting } from '../pipeline/prepare-meeting.ts';
import type { Place } from '../pipeline/read-cells.ts';
import { loadSolver } from '../pipeline/solver.ts';
import { meetingsHeld } from '../project/meetings.ts';
import { consentInForce, ledgerOf } from '../project/releases.ts';
import type { OwnLooks } from '../domain/meeting/prepared.ts';
import { recordsOf } from '../domain/meeting/record.ts';
import { sharedEngine } from './engine.ts';
import { today } from './now.ts';
import { yearsUntil } from './offered-periods.ts';
import { projectState } from './project.svelte.ts';

/** The meeting of a community, counted from the open project. */

/** How many years stand beside each other at most. */
const mostYears = 6;

/** @param progress how far, 0 to 1 */
export async function readyMeeting(
	place: Place,
	progress: (share: number) => void
): Promise<ReadyMeeting> {
	const { project, definitions } = projectState;
	if (project === null) throw new Error('missing project');
	const engine = await sharedEngine();
	const consent = consentInForce(project, await readConsent(engine));
	return prepareMeeting(
		engine,
		{
			projectId: project.id,
			place,
			definitions,
			periods: yearsUntil(projectState.periods, projectState.unfinished).slice(-mostYears),
			looksOf,
			records: recordsOf(meetingsHeld(project), place.id),
			consent: consent.get(place.id) ?? 'none',
			ledger: ledgerOf(project),
			known: calendarWords(),
			today: today(),
			solver: await loadSolver()
		},
		progress
	);
}

/** The words and the drawing that a community gave to a measure of its own. */
function looksOf(id: string): OwnLooks {
	const words = ownWordsOf(id);
	if (words === null) return { name: '', drawing: '' };
	return words.kind === 'indicator'
		? { name: words.own.name, drawing: '' }
		: { name: words.said.label, drawing: words.said.picture };
}
