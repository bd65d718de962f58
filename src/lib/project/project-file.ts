import * as v from 'valibot';
import { kindOfBytes } from '../files/file-kind';
import { readZip, writeZip, type ZipLimits } from '../files/zip';
import { salvageZip } from '../files/zip-salvage';
import type { Decision } from './decisions/decision';
import { partPaths } from './imports';
import type { Project } from './project';
import type { ProjectProblem, ProjectProblemCode } from './project-problem';
import { readProject } from './project-schema';
import { sha256 } from './sha256';

/** Bytes, or where they lie: a large file need not be in memory to be kept. */
export type StoredBytes = Uint8Array | Blob;

/** The bytes themselves. */
export async function bytesOf(stored: StoredBytes): Promise<Uint8Array> {
	return stored instanceof Uint8Array ? stored : new Uint8Array(await stored.arrayBuffer());
}

/** The stored bytes of a project, by path. */
export type Parts = ReadonlyMap<string, StoredBytes>;

export type ProjectFile =
	{ readonly project: Project; readonly parts: Parts } | { readonly problem: ProjectProblem };

const projectPath = 'project.json';

const partHashes = v.object({ parts: v.record(v.string(), v.string()) });

/**
 * Wider than for a zip of a stranger's tables: every file that was written must open again, and a
 * long table of much the same rows packs more than a thousand to one.
 */
const projectLimits: ZipLimits = {
	entries: 10_000,
	totalBytes: 1_000_000_000,
	ratio: 2_000,
	freeBytes: 0
};

/** A project as one file: a zip with `project.json` and the bytes of its sources. */
export async function writeProjectFile(project: Project, parts: Parts): Promise<Uint8Array> {
	const hashes: Record<string, string> = {};
	const entries: Record<string, Uint8Array> = {};
	for (const path of [...partPaths(project)].sort()) {
		const stored = parts.get(path);
		if (stored === undefined) throw new Error(`missing part: ${path}`);
		const bytes = await bytesOf(stored);
		hashes[path] = await sha256(bytes);
		entries[path] = bytes;
	}
	const { format, ...rest } = project;
	const json = JSON.stringify({ format, ...rest, parts: hashes }, null, '\t');
	return writeZip({ [projectPath]: new TextEncoder().encode(json), ...entries });
}

/** Reads a project file; whatever its bytes are, the answer is a value. */
export async function readProjectFile(bytes: Uint8Array): Promise<ProjectFile> {
	const unpacked = unpack(bytes);
	if ('problem' in unpacked) return unpacked;
	const json = parseJson(unpacked.entries.get(projectPath));
	const result = readProject(json);
	if ('problem' in result) return result;
	const hashes = v.safeParse(partHashes, json);
	if (!hashes.success) return failure('project damaged', projectPath);
	const parts = new Map<string, Uint8Array>();
	for (const path of partPaths(result.project)) {
		const part = unpacked.entries.get(path);
		const whole = part !== undefined && (await sha256(part)) === hashes.output.parts[path];
		if (!whole) return failure('project damaged', path);
		parts.set(path, part);
	}
	return { project: result.project, parts };
}

/** A damaged project file without the files that do not verify any more. */
export interface SalvagedProject {
	readonly project: Project;
	readonly parts: Parts;
	/** Names of the files that are lost. */
	readonly lost: readonly string[];
}

/**
 * What of a damaged project file is still as it was written: all decisions, and every file whose bytes have the sum that
 * was written down for them. `null` where the decisions themselves are lost, or no file is whole.
 */
export async function salvageProjectFile(bytes: Uint8Array): Promise<SalvagedProject | null> {
	const entries = salvageZip(bytes, projectLimits.totalBytes);
	const json = parseJson(entries.get(projectPath));
	const result = readProject(json);
	const hashes = v.safeParse(partHashes, json);
	if ('problem' in result || !hashes.success) return null;
	const parts = new Map<string, Uint8Array>();
	for (const path of partPaths(result.project)) {
		const part = entries.get(path);
		const isWhole = part !== undefined && (await sha256(part)) === hashes.output.parts[path];
		if (isWhole) parts.set(path, part);
	}
	const lost = result.project.sources.filter((source) =>
		source.parts.some(({ path }) => !parts.has(path))
	);
	if (lost.length === result.project.sources.length) return null;
	const project = withoutSources(result.project, new Set(lost.map(({ id }) => id)));
	return { project, parts, lost: lost.map(({ name }) => name) };
}

/** The project as if some files had never come. */
function withoutSources(project: Project, lost: ReadonlySet<string>): Project {
	const decisions = project.decisions.flatMap((decision): Decision[] => {
		if (decision.kind !== 'import') return [decision];
		const sources = decision.sources.filter((id) => !lost.has(id));
		const updates = decision.updates?.filter(
			({ part, earlier }) => !lost.has(part.source) && !lost.has(earlier.source)
		);
		return sources.length === 0 ? [] : [{ ...decision, sources, updates }];
	});
	return { ...project, decisions, sources: project.sources.filter(({ id }) => !lost.has(id)) };
}

function unpack(
	bytes: Uint8Array
): { readonly entries: ReadonlyMap<string, Uint8Array> } | { readonly problem: ProjectProblem } {
	const kind = kindOfBytes(bytes);
	if (kind === 'encrypted') return failure('project encrypted');
	// A file that was cut short has lost the list at its end, but its first name is still there.
	if (kind !== 'project') return failure('project not a project');
	const contents = readZip(bytes, projectLimits);
	if ('entries' in contents) return contents;
	const tooLarge =
		contents.problem === 'zip too large' || contents.problem === 'zip too many entries';
	return failure(tooLarge ? 'project too large' : 'project damaged');
}

function parseJson(bytes: Uint8Array | undefined): unknown {
	try {
		return JSON.parse(new TextDecoder().decode(bytes));
	} catch {
		return undefined;
	}
}

function failure(code: ProjectProblemCode, part?: string): { readonly problem: ProjectProblem } {
	return { problem: part === undefined ? { code } : { code, parameters: { part } } };
}
