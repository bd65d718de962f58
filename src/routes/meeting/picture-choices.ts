/** An answer that can be pressed: its code, its drawing and its word. */
export interface PictureOption<Code extends string> {
	readonly code: Code;
	readonly lines: string;
	readonly word: string;
}

/** Answers as pictures with a word under each, in the order of their codes. */
export function pictureChoices<Code extends string>(
	codes: readonly Code[],
	icons: Readonly<Record<Code, string>>,
	wordOf: (code: Code) => string
): readonly PictureOption<Code>[] {
	return codes.map((code) => ({ code, lines: icons[code], word: wordOf(code) }));
}
