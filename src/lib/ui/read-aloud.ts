/**
 * The device's own voice. A voice that is not on the device would send the sentence away to be spoken, so only those are
 * asked that say they are local.
 */

/** A voice of this device for a language; `null` where it has none. @param language BCP 47 */
export function localVoice(language: string): SpeechSynthesisVoice | null {
	if (!('speechSynthesis' in globalThis)) return null;
	const base = language.split('-', 1)[0] ?? language;
	const own = speechSynthesis
		.getVoices()
		.filter(({ localService, lang }) => localService && lang.split(/[-_]/, 1)[0] === base);
	return own[0] ?? null;
}

/** Tells when voices were found: browsers look for them after the page has begun. @returns stops listening */
export function whenVoicesCome(tell: () => void): () => void {
	if (!('speechSynthesis' in globalThis)) return () => undefined;
	speechSynthesis.addEventListener('voiceschanged', tell);
	return () => {
		speechSynthesis.removeEventListener('voiceschanged', tell);
	};
}

/** Ends what is being read, where something is. */
let endLast: (() => void) | null = null;

/**
 * Reads a text aloud; what was being read stops.
 *
 * @param ended told once, however it ended
 * @returns stops this reading, and no later one
 */
export function readAloud(
	text: string,
	voice: SpeechSynthesisVoice,
	ended: () => void
): () => void {
	endLast?.();
	const saying = new SpeechSynthesisUtterance(text);
	saying.voice = voice;
	saying.lang = voice.lang;
	saying.rate = 0.9;
	// A browser may tell late, or not at all, that what was stopped has ended.
	const end = () => {
		if (endLast !== stop) return;
		endLast = null;
		ended();
	};
	const stop = () => {
		if (endLast !== stop) return;
		speechSynthesis.cancel();
		end();
	};
	endLast = stop;
	saying.addEventListener('end', end);
	saying.addEventListener('error', end);
	speechSynthesis.speak(saying);
	return stop;
}
