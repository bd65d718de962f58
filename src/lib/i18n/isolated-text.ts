/** Made when something is cut for the first time, which is seldom: it takes a slow phone a while. */
let letters: Intl.Segmenter | null = null;

/**
 * Somebody else's words inside one of our sentences: whatever the direction of their letters, they do not turn the
 * sentence around. Long ones are cut, since a sentence only quotes them.
 */
export function isolated(text: string, longest = 60): string {
	const plain = text.trim();
	if (plain.length <= longest) return `\u2068${plain}\u2069`;
	letters ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
	const first = Array.from(letters.segment(plain.slice(0, longest * 4)), ({ segment }) => segment);
	const short = first.length > longest ? `${first.slice(0, longest).join('')}…` : plain;
	return `\u2068${short}\u2069`;
}
