/** The pieces of a name between which a line may break: after a mark that stands between words. */
export function breakablePieces(text: string): string[] {
	return text.split(/(?<=[/_.:;,|-])/);
}
