import { addImport } from '../../../src/lib/project/imports';
import { createProject, type Project } from '../../../src/lib/project/project';
import type { Source } from '../../../src/lib/project/source';

const at = '2026-01-05T10:00:00.000Z';

/** A source whose id is made of one hexadecimal digit, with one part that is kept as bytes. */
export function exampleSource(digit: string, changes: Partial<Source> = {}): Source {
	const id = digit.repeat(64);
	return {
		id,
		name: `file ${digit}.csv`,
		size: 3,
		sha256: id,
		importedAt: at,
		kept: 'bytes',
		parts: [
			{
				sheet: '',
				table: 'actions',
				columns: { action_id: 'Action', community_id: 'Community' },
				leftOut: [],
				path: `sources/${id}.csv`
			}
		],
		...changes
	};
}

export function emptyProject(id = 'p1'): Project {
	return createProject({ id, name: 'Kilifi', sample: false, at });
}

/** One import for each digit. */
export function exampleProject(digits: string, id = 'p1'): Project {
	return Array.from(digits).reduce(
		(project, digit) => addImport(project, [exampleSource(digit)], { id: `d-${digit}`, at }),
		emptyProject(id)
	);
}

export function examplePath(digit: string): string {
	return `sources/${digit.repeat(64)}.csv`;
}

/** Bytes for the parts of `exampleProject(digits)`. */
export function exampleParts(digits: string): Map<string, Uint8Array> {
	const encoder = new TextEncoder();
	return new Map(
		Array.from(digits).map((digit) => [examplePath(digit), encoder.encode(`a,b\n${digit},1`)])
	);
}
