import type { MainEngine } from '../../src/lib/engine/engine.ts';
import type { RecipeStep } from '../../src/lib/domain/intake/recipes/recipe.ts';
import { rememberedOf } from '../../src/lib/pipeline/answers.ts';
import type { FileDescription } from '../../src/lib/pipeline/opened-file.ts';
import { findOverlaps, updateOf, type FoundOverlap } from '../../src/lib/pipeline/overlaps.ts';
import { ReadingDesk } from '../../src/lib/pipeline/reading-desk.ts';
import type { Reader } from '../../src/lib/pipeline/reader.ts';
import { readStoredPart } from '../../src/lib/pipeline/read-source.ts';
import { fileQuestions } from '../../src/lib/pipeline/waiting.ts';
import {
	bytesOf,
	readProjectFile,
	writeProjectFile,
	type StoredBytes
} from '../../src/lib/project/project-file.ts';
import { addImport } from '../../src/lib/project/imports.ts';
import { createProject, type Project } from '../../src/lib/project/project.ts';
import { countedSources, partsInForce } from '../../src/lib/project/updates.ts';
import { build, type Built } from '../../src/lib/state/project-build.ts';
import { mappedSheets, pendingFileOf } from '../../src/lib/state/pending-sheets.ts';
import type { PendingFile, PendingSheet } from '../../src/lib/state/pending.ts';
import { isStaged, namedParts, stageSource } from '../../src/lib/state/staged-sources.ts';
import { resultsText } from './project-in-node.ts';
import { at } from './project-over-time.ts';

/** A project that files are dropped on in Node, by the steps of the browser, with what it stores. */
export interface Dropped {
	readonly engine: MainEngine;
	readonly project: Project;
	readonly stored: ReadonlyMap<string, StoredBytes>;
	/** Kinds of what the last file asked. */
	readonly asked: readonly string[];
	/** What the last file is to those before it. */
	readonly found: readonly FoundOverlap[];
}

/** @param id of its own among the projects of an engine */
export const emptyProject = (engine: MainEngine, id: string): Dropped => ({
	engine,
	project: createProject({ id, name: 'Kilifi', sample: false, at: at(1) }),
	stored: new Map(),
	asked: [],
	found: []
});

/** What somebody answers to a file. */
export interface Answers {
	/** What is done at the desk before anything is chosen: sheets get another shape. */
	readonly shape?: (
		desk: ReadingDesk,
		id: string,
		opened: PendingFile
	) => Promise<FileDescription | null>;
	readonly choose?: (sheet: PendingSheet) => PendingSheet['choice'];
	readonly relation?: FoundOverlap['relation'];
}

/** Drops a file on a day of October 2026, and answers what it asks. */
export async function drop(
	before: Dropped,
	day: number,
	file: File,
	{ shape, choose = ({ choice }) => choice, relation }: Answers = {}
): Promise<Dropped> {
	const desk = new ReadingDesk();
	const reader: Reader = Object.assign(desk, { close: () => undefined });
	const remembered = rememberedOf(before.project);
	const opened = await desk.open('f', file, remembered);
	const asFound = await pendingFileOf('f', opened, reader, remembered);
	const given = await shape?.(desk, 'f', asFound);
	const pending =
		given === undefined || given === null
			? asFound
			: await pendingFileOf('f', given, reader, remembered);
	const chosen = pending.sheets.map((sheet) => ({ ...sheet, choice: choose(sheet) }));
	const mapped = mappedSheets({ ...pending, sheets: chosen });
	const { engine, project } = before;
	const { source, bytes } = await desk.take('f', mapped, at(day), project.sources);
	const stored = new Map([...before.stored, ...bytes]);
	const import1 = { id: `d${day}`, at: at(day) };
	const alone = { ...before, project: addImport(project, [source], import1), stored };
	await stageAll({ ...before, stored });
	await stageAll(alone);
	const { replacedBy } = partsInForce(project);
	const earlier = countedSources(project)
		.flatMap((one) => namedParts(project, one))
		.filter(({ name }) => replacedBy(name) === null);
	const found = await findOverlaps(engine, namedParts(alone.project, source), earlier);
	const updates = found.map((one) =>
		updateOf(one.isSure || relation === undefined ? one : { ...one, relation })
	);
	return {
		...alone,
		project: addImport(project, [source], { ...import1, updates }),
		asked: fileQuestions(asFound).map((asked) =>
			asked.kind === 'reading'
				? asked.question.kind
				: `${asFound.sheets[asked.index]?.sheet}: ${asked.question.kind}`
		),
		found
	};
}

/** Puts every source that counts into the database, out of what is stored. */
async function stageAll({ engine, project, stored }: Dropped): Promise<void> {
	for (const source of countedSources(project)) {
		if (isStaged(project, source)) continue;
		const parts = [];
		for (const part of source.parts) {
			const bytes = await bytesOf(stored.get(part.path) ?? new Uint8Array());
			parts.push((await readStoredPart(source, part, bytes)).part);
		}
		await stageSource(engine, project, source, { parts, problems: [] });
	}
}

/** The project as it opens from the file that it is saved in, in a database of its own name. */
export async function reopened(dropped: Dropped, id: string): Promise<Dropped> {
	const read = await readProjectFile(await writeProjectFile(dropped.project, dropped.stored));
	if ('problem' in read) throw new Error(read.problem.code);
	return { ...dropped, project: { ...read.project, id }, stored: read.parts };
}

/** Builds a state of a project: the numbers are then those of it. */
export async function built(dropped: Dropped, project = dropped.project): Promise<Built> {
	await stageAll({ ...dropped, project });
	return build(dropped.engine, project, '2026-11-01', () => undefined);
}

/** Takes every step that is proposed for sheets that belong together, as one press for each gives it. */
export const proposed: Answers = {
	async shape(desk, id, opened) {
		let described: FileDescription | null = null;
		for (const { index, proposals } of opened.sheets) {
			const steps = proposals
				.filter(({ kind }) => kind === 'gather' || kind === 'join')
				.flatMap((proposal) => proposal.steps);
			if (steps.length > 0) described = await reshaped(desk, id, index, steps);
		}
		return described;
	}
};

/** A file of which a sheet has another shape. */
export async function reshaped(
	desk: ReadingDesk,
	id: string,
	index: number,
	steps: readonly RecipeStep[]
): Promise<FileDescription> {
	const described = await desk.reshape(id, index, { name: '', steps }, []);
	if ('failed' in described) throw new Error(described.failed.code);
	return described;
}

/** Numbers of a state of a project, as they are exported. */
export async function exported(dropped: Dropped, project = dropped.project): Promise<string> {
	const { definitions } = await built(dropped, project);
	return resultsText({ engine: dropped.engine, definitions });
}
