import { describe, expect, it } from 'vitest';
import { Turns } from '../../../src/lib/state/turns.ts';

/** Work that is done when somebody says so. */
function held(done: string[], name: string) {
	let finish = (): void => undefined;
	const end = new Promise<void>((resolve) => (finish = resolve));
	const work = async (): Promise<string> => {
		done.push(`${name} begins`);
		await end;
		done.push(`${name} ends`);
		return name;
	};
	return {
		work,
		finish: () => {
			finish();
		}
	};
}

describe('Work in turns', () => {
	it('begins when the work before it is done, and what waits goes on after all of it', async () => {
		const done: string[] = [];
		const turns = new Turns();
		const [first, second] = [held(done, 'first'), held(done, 'second')];
		const both = [turns.run('file', first.work), turns.run('file', second.work)];
		const rested = turns.rest('file').then(() => done.push('rest'));
		second.finish();
		first.finish();
		expect(await Promise.all(both)).toEqual(['first', 'second']);
		await rested;
		expect(done).toEqual(['first begins', 'first ends', 'second begins', 'second ends', 'rest']);
	});

	it('goes on after work that failed, and says to each what came of its own', async () => {
		const turns = new Turns();
		const failed = turns.run('file', () => Promise.reject(new Error('gone')));
		const made = turns.run('file', () => Promise.resolve('made'));
		await expect(failed).rejects.toThrow('gone');
		expect(await made).toBe('made');
	});

	it('of one file does not wait for that of another, and each is told while it lasts', async () => {
		const told: string[] = [];
		const turns = new Turns((busy) => told.push([...busy].join('+')));
		const first = held([], 'first');
		const long = turns.run('one', first.work);
		expect(await turns.run('two', () => Promise.resolve('two'))).toBe('two');
		expect(turns.isBusy('one')).toBe(true);
		first.finish();
		await long;
		await turns.rest('one');
		expect(told).toEqual(['one', 'one+two', 'one', '']);
		expect(turns.isBusy('one')).toBe(false);
	});
});
