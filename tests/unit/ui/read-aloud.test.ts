import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { localVoice, readAloud } from '$lib/ui/read-aloud';

/** A device that speaks when it is asked to, and tells of an end when the test says so. */
class Saying extends EventTarget {
	voice: unknown = null;
	lang = '';
	rate = 1;
	constructor(readonly text: string) {
		super();
	}
}

const voice = (lang: string, localService: boolean): SpeechSynthesisVoice =>
	({ lang, localService, name: lang }) as SpeechSynthesisVoice;

let spoken: Saying[] = [];
let canceled = 0;
let voices: SpeechSynthesisVoice[] = [];

beforeEach(() => {
	spoken = [];
	canceled = 0;
	vi.stubGlobal('SpeechSynthesisUtterance', Saying);
	vi.stubGlobal('speechSynthesis', {
		getVoices: () => voices,
		speak: (saying: Saying) => spoken.push(saying),
		cancel: () => (canceled += 1)
	});
});
afterEach(() => {
	for (const saying of spoken) saying.dispatchEvent(new Event('end'));
	vi.unstubAllGlobals();
});

describe('A voice', () => {
	it('is of the device and of the language, whatever its country', () => {
		voices = [voice('sw-KE', false), voice('en-GB', true), voice('ar_EG', true)];
		expect(localVoice('sw')).toBeNull();
		expect(localVoice('fr')).toBeNull();
		expect(localVoice('ar')?.lang).toBe('ar_EG');
		expect(localVoice('en')?.lang).toBe('en-GB');
	});

	it('is none where the browser cannot speak', () => {
		vi.unstubAllGlobals();
		expect(localVoice('en')).toBeNull();
	});
});

describe('A sentence', () => {
	const own = voice('sw-TZ', true);

	it('is read by the voice that was found, and its end is told once', () => {
		const ended = vi.fn();
		readAloud('Saba kati ya kumi.', own, ended);
		expect(spoken.map(({ text, lang }) => [text, lang])).toEqual([['Saba kati ya kumi.', 'sw-TZ']]);
		spoken[0]?.dispatchEvent(new Event('end'));
		spoken[0]?.dispatchEvent(new Event('error'));
		expect(ended).toHaveBeenCalledTimes(1);
	});

	it('stops when it is told to, and once', () => {
		const ended = vi.fn();
		const stop = readAloud('Moja.', own, ended);
		stop();
		stop();
		expect(canceled).toBe(1);
		expect(ended).toHaveBeenCalledTimes(1);
	});

	it('stops for the next one, which its late end does not stop', () => {
		const [first, second] = [vi.fn(), vi.fn()];
		const stopFirst = readAloud('Moja.', own, first);
		readAloud('Mbili.', own, second);
		expect(first).toHaveBeenCalledTimes(1);
		spoken[0]?.dispatchEvent(new Event('error'));
		stopFirst();
		expect(canceled).toBe(1);
		expect(second).not.toHaveBeenCalled();
		spoken[1]?.dispatchEvent(new Event('end'));
		expect(second).toHaveBeenCalledTimes(1);
	});
});
