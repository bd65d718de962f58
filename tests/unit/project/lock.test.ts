import { expect, test } from 'vitest';
import { lockProject } from '../../../src/lib/project/lock';

/** Locks as two tabs of one browser share them. */
function sharedLocks(): Pick<LockManager, 'request'> {
	const held = new Set<string>();
	const request = async (
		name: string,
		_options: LockOptions,
		work: (lock: Lock | null) => unknown
	): Promise<unknown> => {
		if (held.has(name)) return work(null);
		held.add(name);
		try {
			return await work({ name, mode: 'exclusive' });
		} finally {
			held.delete(name);
		}
	};
	return { request: request as LockManager['request'] };
}

test('one tab writes to a project at a time', async () => {
	const locks = sharedLocks();
	const first = await lockProject('p1', locks);
	expect(first.held).toBe(true);
	expect((await lockProject('p1', locks)).held).toBe(false);
	expect((await lockProject('p2', locks)).held).toBe(true);
	first.release();
	await Promise.resolve();
	await Promise.resolve();
	expect((await lockProject('p1', locks)).held).toBe(true);
});

test('every tab may write where the browser has no locks', async () => {
	expect((await lockProject('p1', undefined)).held).toBe(true);
});

test('a lock that cannot be asked for is an error, not a wait without end', async () => {
	const request = (): Promise<never> => Promise.reject(new Error('not allowed'));
	await expect(lockProject('p1', { request })).rejects.toThrow('not allowed');
});
