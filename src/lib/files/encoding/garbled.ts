/**
 * Text in UTF-8 that a program before us took for another encoding and wrote down anew: `Ã©` for `é`, `â€™` for `’`,
 * `Ø§` for an alif. It cannot be undone without asking, since what was lost on the way cannot be known.
 */

/** What windows-1252 has where Latin-1 has control characters, from 0x80 on; a dot where it has nothing. */
const windows1252 = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

const byteOfMark: ReadonlyMap<string, number> = new Map(
	Array.from(windows1252, (character, index) => [character, 0x80 + index] as const).filter(
		([character]) => character !== '.'
	)
);

const follow = `[\\u0080-\\u00BF${windows1252.replaceAll('.', '')}]`;

/**
 * A letter that UTF-8 has as its first byte, and what stands for the others. Capitals alone may stand before a quote
 * or a dash (`« NÃO »`): of the Latin ones only those count that follow no capital; of other scripts only two together.
 */
const suspicious = new RegExp(
	[
		`(?<!\\p{Lu})[ÃÂÄÅ](?!\\u00A0)${follow}`,
		`(?<=\\p{Ll})Ã\\u00A0`,
		`Â[\\u00A0°º«»²³]`,
		`â€${follow}?`,
		`(?:[ØÙÚÛÐÑÎÏ×Ê]${follow}){2}`,
		`(?:à[¤-®¸-½]${follow}){1,2}`,
		`(?:á[ˆ‰Š‹]${follow})`
	].join('|'),
	'u'
);

const mayBe = /[ÃÂÄÅâØÙÚÛÐÑÎÏ×Êàá]/;

/** What a cell may have said before it was garbled; `null` where it looks sound. */
export function beforeGarbling(cell: string): string | null {
	if (!mayBe.test(cell) || !suspicious.test(cell)) return null;
	const mended = cell.replace(/[\u0080-\uFFFF]+/g, (run) => undone(run) ?? run);
	return mended === cell ? null : mended;
}

/** The run as the bytes that it stands for, read as UTF-8; `null` where it is no such thing. */
function undone(run: string): string | null {
	const bytes = Array.from(run, (character) => {
		const code = character.charCodeAt(0);
		return code <= 0xff ? code : (byteOfMark.get(character) ?? -1);
	});
	if (bytes.includes(-1)) return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
	} catch {
		return null;
	}
}
