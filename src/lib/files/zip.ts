import { zipSync } from 'fflate';
import { ZipArchive, ZipFailure, type ZipLimits } from './zip-archive';
import type { ZipProblem } from './zip-directory';

export type { ZipLimits } from './zip-archive';
export type { ZipProblem } from './zip-directory';

export const defaultZipLimits: ZipLimits = {
	entries: 2_000,
	totalBytes: 300_000_000,
	ratio: 250,
	freeBytes: 10_000_000
};

export type ZipContents =
	{ readonly entries: ReadonlyMap<string, Uint8Array> } | { readonly problem: ZipProblem };

/** The same members give the same bytes, at any time and in any time zone. */
export function writeZip(entries: Readonly<Record<string, Uint8Array>>): Uint8Array {
	return zipSync({ ...entries }, { level: 6, mtime: new Date(1980, 0, 1) });
}

/** Unpacks the whole of a zip. */
export function readZip(bytes: Uint8Array, limits: ZipLimits = defaultZipLimits): ZipContents {
	try {
		const archive = new ZipArchive(bytes, limits);
		return { entries: new Map(archive.names.map((name) => [name, archive.read(name)])) };
	} catch (error) {
		if (error instanceof ZipFailure) return { problem: error.problem };
		throw error;
	}
}
