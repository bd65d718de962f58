import type { MainEngine } from '../../src/lib/engine/engine.ts';
import { findOverlaps, updateOf, type FoundOverlap } from '../../src/lib/pipeline/overlaps.ts';
import { readSource } from '../../src/lib/pipeline/read-source.ts';
import { addImport } from '../../src/lib/project/imports.ts';
import { createProject, type Project } from '../../src/lib/project/project.ts';
import { countedSources } from '../../src/lib/project/updates.ts';
import { build } from '../../src/lib/state/project-build.ts';
import { namedParts, stageSource } from '../../src/lib/state/staged-sources.ts';
import { allHeadlines } from './all-headlines.ts';

/** A project in Node that files come to one after the other, by the same steps as in the browser. */
export interface ProjectOverTime {
	readonly engine: MainEngine;
	project: Project;
}

const today = '2026-11-01';

/** A project of its own in a database that other projects may stand in as well. */
export function startProject(engine: MainEngine): ProjectOverTime {
	const project = createProject({ id: 'p', name: 'Kilifi', sample: false, at: at(1) });
	return { engine, project };
}

/** Noon of a day in October 2026. */
export const at = (day: number): string => `2026-10-${String(day).padStart(2, '0')}T12:00:00.000Z`;

/**
 * Brings files in on a day.
 *
 * @param answer what is said where somebody must be asked
 * @returns what the files were found to be to those before them
 */
export async function bring(
	into: ProjectOverTime,
	day: number,
	files: Readonly<Record<string, string>>,
	answer: (found: FoundOverlap) => FoundOverlap['relation'] = ({ relation }) => relation
): Promise<readonly FoundOverlap[]> {
	const sources = [];
	for (const [file, text] of Object.entries(files)) {
		const read = await readSource(new TextEncoder().encode(text), file, at(day));
		if (read.source === null) throw new Error(`refused: ${file}`);
		await stageSource(into.engine, into.project, read.source, read);
		sources.push(read.source);
	}
	const newer = sources.flatMap((source) => namedParts(into.project, source));
	const earlier = countedSources(into.project).flatMap((source) =>
		namedParts(into.project, source)
	);
	const found = await findOverlaps(into.engine, newer, earlier);
	const updates = found.map((one) =>
		updateOf(one.isSure ? one : { ...one, relation: answer(one) })
	);
	into.project = addImport(into.project, sources, { id: `d${day}`, at: at(day), updates });
	return found;
}

/** Every headline of a project as it stands or stood: of each indicator, place and period, with all that makes it. */
export async function numbersOf({ engine }: ProjectOverTime, project: Project): Promise<string> {
	const { definitions } = await build(engine, project, today, () => undefined);
	return allHeadlines(engine, definitions);
}
