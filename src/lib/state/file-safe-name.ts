/** A name of letters and digits of any script, and hyphens, which every file system takes. */
export const fileSafeName = (text: string): string =>
	text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
