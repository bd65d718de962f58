import { isCollision, type Relation } from '../domain/intake/updates/relation.ts';
import type { FoundOverlap, Strangers } from '../pipeline/overlaps.ts';
import type { WavesApart } from '../pipeline/waves-apart.ts';

/**
 * Files that were read and checked, and wait for a word on what they are to the files that are here. Their rows stand in
 * the database beside the project, count nowhere, and are kept nowhere before the answer.
 */

export interface OverlapQuestion extends FoundOverlap {
	/** What will be done unless somebody says otherwise. */
	readonly chosen: Relation;
	/** The same ids stand for other places and days. */
	readonly isCollision: boolean;
}

class PendingUpdate {
	/** Names of the files that wait; empty where none does. */
	files: readonly string[] = $state.raw([]);
	overlaps: readonly OverlapQuestion[] = $state.raw([]);
	strangers: readonly Strangers[] = $state.raw([]);
	/** Rounds of a survey that hardly asked the same places. */
	waves: readonly WavesApart[] = $state.raw([]);
}

export const pendingUpdate = new PendingUpdate();

/** Takes the files in as they were answered about. */
let goOn: ((overlaps: readonly FoundOverlap[]) => Promise<void>) | null = null;
/** Lets the files go. */
let giveUp: (() => void) | null = null;

export interface Standing {
	readonly files: readonly string[];
	readonly overlaps: readonly FoundOverlap[];
	readonly strangers: readonly Strangers[];
	readonly waves: readonly WavesApart[];
	readonly goOn: (overlaps: readonly FoundOverlap[]) => Promise<void>;
	readonly giveUp: () => void;
}

/** Shows what has to be said before files go in. */
export function standBy(standing: Standing): void {
	({ goOn, giveUp } = standing);
	pendingUpdate.files = standing.files;
	pendingUpdate.strangers = standing.strangers;
	pendingUpdate.waves = standing.waves;
	pendingUpdate.overlaps = standing.overlaps.map((found) => ({
		...found,
		chosen: found.relation,
		isCollision: isCollision(found.overlap)
	}));
}

export function chooseRelation(index: number, relation: Relation): void {
	pendingUpdate.overlaps = pendingUpdate.overlaps.map((question, at) =>
		at === index ? { ...question, chosen: relation } : question
	);
}

function forget(): void {
	goOn = null;
	giveUp = null;
	pendingUpdate.files = [];
	pendingUpdate.overlaps = [];
	pendingUpdate.strangers = [];
	pendingUpdate.waves = [];
}

/** What was answered, with the work that takes the files in; `null` where none waits. */
export function takeAnswers(): (() => Promise<void>) | null {
	const going = goOn;
	if (going === null) return null;
	const answered = pendingUpdate.overlaps.map(({ chosen, ...found }) => ({
		...found,
		relation: chosen
	}));
	forget();
	return () => going(answered);
}

/** Gives the waiting files up; the project is as it was. */
export function giveUpUpdate(): void {
	giveUp?.();
	forget();
}
