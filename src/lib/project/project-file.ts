import * as v from 'valibot';
import { kindOfBytes } from '../files/file-kind';
import { readZip, writeZip, type ZipLimits } from '../files/zip';
import { partPaths, type Project } from './project';
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
	const hashes = v.safeParse(v.object({ parts: v.record(v.string(), v.string()) }), json);
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
