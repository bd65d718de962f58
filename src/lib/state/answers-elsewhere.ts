import type { MappingElsewhere } from '../domain/intake/answers-elsewhere.ts';
import { rememberedOf } from '../pipeline/answers.ts';
import { mappingsElsewhere } from '../pipeline/mappings-elsewhere.ts';
import { isPlain, offeredAnswers, type OfferedAnswers } from './offered-answers.ts';
import { pendingImport, type SaidElsewhere } from './pending-files.svelte.ts';
import { readerOf, replaceSheet } from './pending-import.svelte.ts';
import type { PendingSheet } from './pending.ts';
import { openedStorage } from './project-keeping.ts';
import { projectState } from './project.svelte.ts';

export type { AnswerDifference } from '../domain/intake/answers-differ.ts';
export type { OfferedAnswers } from './offered-answers.ts';

/** What each other project of this device teaches, by its id and when it was changed last. */
let known: ReadonlyMap<string, Promise<readonly MappingElsewhere[]>> = new Map();

/** What was decided in the other projects of this device, the newest first; nothing of those that can't be read. */
async function allElsewhere(): Promise<readonly MappingElsewhere[]> {
	const open = projectState.project?.id;
	const others = projectState.stored.filter(({ id, sample }) => id !== open && !sample);
	known = new Map(
		others.map(({ id, changedAt }) => {
			const key = `${id} ${changedAt}`;
			return [key, known.get(key) ?? mappingsOf(id).catch(() => [])];
		})
	);
	const all = (await Promise.all(known.values())).flat();
	return all.sort((one, other) => (one.at < other.at ? 1 : -1));
}

async function mappingsOf(id: string): Promise<readonly MappingElsewhere[]> {
	const project = await (await openedStorage()).loadDecisions(id);
	return project === undefined ? [] : mappingsElsewhere(project);
}

/** Answers of the other projects of this device for a sheet; `null` where there are none of use. */
export async function answersElsewhere(
	fileId: string,
	sheet: PendingSheet
): Promise<OfferedAnswers | null> {
	if (!isPlain(sheet)) return null;
	const own = rememberedOf(projectState.project);
	const elsewhere = await allElsewhere();
	return offeredAnswers({ fileId, sheet, reader: readerOf(fileId) }, own, elsewhere);
}

const keyOf = (fileId: string, { index }: PendingSheet): string => `${fileId}/${index}`;

/** Uses answers of another project: of its file nothing but what was shown comes along. */
export function useAnswers(fileId: string, offer: OfferedAnswers): void {
	const { project, before, after } = offer;
	if (!replaceSheet(fileId, before, after)) return;
	const said = { isUsed: true, project, before } as const;
	pendingImport.elsewhere = new Map([...pendingImport.elsewhere, [keyOf(fileId, before), said]]);
}

/** The answers of another project are not wanted. */
export function declineAnswers(fileId: string, sheet: PendingSheet): void {
	const said = { isUsed: false } as const;
	pendingImport.elsewhere = new Map([...pendingImport.elsewhere, [keyOf(fileId, sheet), said]]);
}

/** What was said of answers of another project for a sheet; nothing where it was read or shaped anew since they were used. */
export function saidElsewhere(fileId: string, sheet: PendingSheet): SaidElsewhere | undefined {
	const said = pendingImport.elsewhere.get(keyOf(fileId, sheet));
	const isOfThen = said?.isUsed === true && said.before.understanding !== sheet.understanding;
	return isOfThen ? undefined : said;
}

/** The sheet becomes as it was before answers of another project were used; they are offered again. */
export function takeAnswersBack(fileId: string, sheet: PendingSheet): void {
	const key = keyOf(fileId, sheet);
	const said = saidElsewhere(fileId, sheet);
	if (said?.isUsed !== true) return;
	if (!replaceSheet(fileId, sheet, said.before)) return;
	pendingImport.elsewhere = new Map([...pendingImport.elsewhere].filter(([one]) => one !== key));
}
