/** An expression cut into words, each with its place, so that what is wrong can be shown where it stands. */

export type TokenKind =
	'word' | 'number' | 'day' | 'text' | 'mark' | 'end' | 'unknown' | 'unclosed';

export interface Token {
	readonly kind: TokenKind;
	/** Words in lower case; texts without their quotes. */
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

/** Each is anchored and without nested repetition, so that no text takes longer than its length. */
const shapes: readonly (readonly [TokenKind, RegExp])[] = [
	['day', /\d{4}-\d\d-\d\d(?![\w-])/y],
	['number', /\d{1,12}(?:\.\d{1,6})?(?![\w.])/y],
	['word', /[A-Za-z_][A-Za-z0-9_]*/y],
	['text', /"[^"\n]*"/y],
	['unclosed', /"[^"\n]*/y],
	['mark', /!=|<=|>=|[()+/,=<>]/y],
	['unknown', /\d[\w.-]*|./uy]
];

const space = /\s+/y;

function matchAt(shape: RegExp, source: string, start: number): string | undefined {
	shape.lastIndex = start;
	return shape.exec(source)?.[0];
}

function tokenAt(source: string, start: number): Token {
	for (const [kind, shape] of shapes) {
		const found = matchAt(shape, source, start);
		if (found !== undefined) {
			return { kind, text: plain(kind, found), start, end: start + found.length };
		}
	}
	return { kind: 'unknown', text: source.slice(start, start + 1), start, end: start + 1 };
}

function plain(kind: TokenKind, found: string): string {
	if (kind === 'text') return found.slice(1, -1);
	return kind === 'word' ? found.toLowerCase() : found;
}

/** All words of an expression; the last one is its end. */
export function tokensOf(source: string): readonly Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < source.length) {
		const blank = matchAt(space, source, at);
		if (blank === undefined) {
			const token = tokenAt(source, at);
			tokens.push(token);
			at = token.end;
		} else {
			at += blank.length;
		}
	}
	return [...tokens, { kind: 'end', text: '', start: source.length, end: source.length }];
}
