import type { ProjectProblemCode } from '../project/project-problem.ts';
import type { StorageError } from '../project/project-storage.ts';
import { projectState, type FailureCode } from './project.svelte.ts';

/** What could not be done, for the screen to say with its remedy. */

const failureByCause: Readonly<
	Partial<Record<StorageError['code'] | ProjectProblemCode, FailureCode>>
> = {
	'storage full': 'storage full',
	'project damaged': 'project file damaged',
	'project not a project': 'project file damaged',
	'project too large': 'project file damaged',
	'project newer': 'project file newer',
	'project encrypted': 'project file encrypted'
};

export function fail(code: FailureCode, cause: unknown): void {
	const detail = cause instanceof Error ? cause.message : String(cause);
	projectState.failure = { code, detail };
}

export function failWith(code: StorageError['code'] | ProjectProblemCode, cause: unknown): void {
	fail(failureByCause[code] ?? 'unexpected', cause);
}
