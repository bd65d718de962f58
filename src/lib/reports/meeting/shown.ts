import type { PreparedMeeting, PreparedQuestion } from '../../domain/meeting/prepared.ts';
import { mostQuestions } from '../../domain/meeting/prepared.ts';
import { promisesMade, type PromiseMade } from '../../domain/meeting/promise-made.ts';
import type { PromiseState } from '../../domain/meeting/record.ts';
import type { PaperOptions } from './paper.ts';

/** What of a prepared meeting goes on paper. */

/** The chosen questions in the order of choice; about harm only where somebody said that it is safe. */
export function shownQuestions(
	{ questions }: PreparedMeeting,
	chosen: readonly string[],
	{ isHarmSafe = false }: PaperOptions
): readonly PreparedQuestion[] {
	return [...new Set(chosen)]
		.flatMap((id) => questions.filter((question) => question.id === id))
		.filter(({ isHarm }) => isHarmSafe || !isHarm)
		.slice(0, mostQuestions);
}

/** How many of the chosen questions stay off the paper, since they are about harm and nobody said that it is safe there. */
export function leftOffPaper(
	{ questions }: PreparedMeeting,
	chosen: readonly string[],
	{ isHarmSafe = false }: PaperOptions
): number {
	if (isHarmSafe) return 0;
	return questions.filter(({ id, isHarm }) => isHarm && chosen.includes(id)).length;
}

export interface FoundPromise {
	readonly promise: PromiseMade;
	readonly state: PromiseState;
}

export interface LastPromises {
	/** ISO day of the meeting at which they were made. */
	readonly day: string;
	readonly promises: readonly PromiseMade[];
	/** What was found: of those before, at that meeting, or of these, as a file tells since. */
	readonly found: readonly FoundPromise[];
}

/** What was promised at the last meeting, and what was found there of the one before; `null` before the first. */
export function lastPromises({
	records,
	lastInFiles
}: Pick<PreparedMeeting, 'records' | 'lastInFiles'>): LastPromises | null {
	const last = records.at(-1);
	if (last === undefined) return lastOfFiles(lastInFiles);
	const made = new Map(
		records.flatMap(({ promises }) => promises.map((promise) => [promise.id, promise] as const))
	);
	const found = last.checked.flatMap(({ id, state }) => {
		const promise = made.get(id);
		return promise === undefined ? [] : [{ promise, state }];
	});
	return { day: last.date, promises: last.promises, found };
}

function lastOfFiles(inFiles: PreparedMeeting['lastInFiles']): LastPromises | null {
	const made = promisesMade(null, inFiles);
	if (made === null || inFiles === null) return null;
	const found = inFiles.promises.flatMap((promise) =>
		promise.state === '' ? [] : [{ promise, state: promise.state }]
	);
	return { ...made, found };
}
