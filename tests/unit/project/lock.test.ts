import { expect, test } from 'vitest';
import { lockProject } from '../../../src/lib/project/lock';

/** Locks as two tabs of one browser share them: who comes second waits, or gives up with its signal. */
function sharedLocks(): Pick<LockManager, 'request'> {
	const held = new Map<string, Promise<unknown>>();
	const request = async (
		name: string,
		{ signal }: LockOptions,
		work: (lock: Lock) => Promise<unknown>
	): Promise<unknown> => {
		const gaveUp = new Promise<never>((_, reject) => {
			const giveUp = (): void => {
				reject(new Error('aborted'));
			};
			if (signal?.aborted === true) giveUp();
			else signal?.addEventListener('abort', giveUp);
		});
		gaveUp.catch(() => undefined);
		const before = held.get(name);
		if (before !== undefined) await Promise.race([before, gaveUp]);
		const working = work({ name, mode: 'exclusive' });
		held.set(name, working);
		return working;
	};
	return { request: request as LockManager['request'] };
}

const impatient = (): AbortSignal => AbortSignal.abort();
const patient = (): AbortSignal => new AbortController().signal;

test('147: one tab writes to a project at a time', async () => {
	const locks = sharedLocks();
	const first = await lockProject('p1', locks, patient());
	expect(first.held).toBe(true);
	expect((await lockProject('p1', locks, impatient())).held).toBe(false);
	expect((await lockProject('p2', locks, patient())).held).toBe(true);
});

test('a page that is loaded again gets its lock as soon as the old page lets go', async () => {
	const locks = sharedLocks();
	const first = await lockProject('p1', locks, patient());
	const second = lockProject('p1', locks, patient());
	first.release();
	expect((await second).held).toBe(true);
});

test('every tab may write where the browser has no locks', async () => {
	expect((await lockProject('p1', undefined)).held).toBe(true);
});

test('a lock that cannot be asked for is an error, not a wait without end', async () => {
	const request = (): Promise<never> => Promise.reject(new Error('not allowed'));
	await expect(lockProject('p1', { request })).rejects.toThrow('not allowed');
});
