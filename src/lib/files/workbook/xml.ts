import { damaged, WorkbookFailure } from './failure';

export interface XmlHandler {
	/** `name` as it stands, with its prefix; attributes are read where somebody wants them. */
	open(name: string, attributes: string): void;
	close(name: string): void;
	text(text: string): void;
}

const longestToken = 2_000_000;
const deepest = 200;
const longText = 65_536;

/**
 * Splits XML that comes in pieces into tags and text. It is strict where tolerance would lose rows in
 * silence: what is cut short or closed wrongly is damaged. A document type is refused, since nothing
 * but an attack has one in a workbook; so there are no entities beyond the five of XML itself.
 */
export class XmlReader {
	readonly #handler: XmlHandler;
	readonly #open: string[] = [];
	#rest = '';
	#hasRoot = false;

	constructor(handler: XmlHandler) {
		this.#handler = handler;
	}

	push(piece: string): void {
		const text = this.#rest === '' ? piece : this.#rest + piece;
		let at = 0;
		while (at < text.length) {
			const next = text.charCodeAt(at) === 60 ? this.#readTag(text, at) : this.#readText(text, at);
			if (next === at) break;
			at = next;
		}
		this.#rest = text.slice(at);
		if (this.#rest.length > longestToken) throw damaged();
	}

	end(): void {
		if (this.#open.length > 0 || !this.#hasRoot || this.#rest.includes('<')) throw damaged();
	}

	/** Where the text ends; `at` where its end has not come yet. */
	#readText(text: string, at: number): number {
		let end = text.indexOf('<', at);
		if (end === -1) {
			if (text.length - at < longText) return at;
			// An entity or a line break may be cut in two by the end of the piece.
			const entity = text.lastIndexOf('&');
			end = text.length - 1;
			if (entity > at && text.length - entity < 32) end = entity;
		}
		if (this.#open.length > 0) this.#handler.text(decodeXmlText(text.slice(at, end)));
		return end;
	}

	#readTag(text: string, at: number): number {
		const second = text.charCodeAt(at + 1);
		if (Number.isNaN(second)) return at;
		if (second === 33) return this.#readDeclaration(text, at);
		if (second === 63) return after(text, '?>', at + 2, at);
		if (second === 47) return this.#readClosing(text, at);
		return this.#readOpening(text, at);
	}

	#readDeclaration(text: string, at: number): number {
		if (text.length - at < 9) return at;
		if (text.startsWith('<!--', at)) return after(text, '-->', at + 4, at);
		if (!text.startsWith('<![CDATA[', at)) throw new WorkbookFailure('workbook hostile');
		const end = after(text, ']]>', at + 9, at);
		if (end > at) this.#handler.text(text.slice(at + 9, end - 3));
		return end;
	}

	#readClosing(text: string, at: number): number {
		const end = text.indexOf('>', at);
		if (end === -1) return at;
		const name = this.#open.pop() ?? '';
		const isPlain = end === at + 2 + name.length && text.startsWith(name, at + 2);
		if (!isPlain && text.slice(at + 2, end).trimEnd() !== name) throw damaged();
		this.#handler.close(name);
		return end + 1;
	}

	#readOpening(text: string, at: number): number {
		const end = endOfTag(text, at);
		if (end === -1) return at;
		const isEmpty = text.charCodeAt(end - 1) === 47;
		const inside = text.slice(at + 1, isEmpty ? end - 1 : end);
		const space = firstSpace(inside);
		const name = space === -1 ? inside : inside.slice(0, space);
		if (this.#hasRoot && this.#open.length === 0) throw damaged();
		this.#hasRoot = true;
		this.#handler.open(name, space === -1 ? '' : inside.slice(space));
		if (isEmpty) this.#handler.close(name);
		else if (this.#open.push(name) > deepest) throw damaged();
		return end + 1;
	}
}

function firstSpace(text: string): number {
	for (let at = 0; at < text.length; at += 1) {
		if (text.charCodeAt(at) <= 32) return at;
	}
	return -1;
}

/** A `>` may stand in the value of an attribute. */
function endOfTag(text: string, at: number): number {
	let quote = 0;
	for (let index = at + 1; index < text.length; index += 1) {
		const code = text.charCodeAt(index);
		if (quote !== 0) {
			if (code === quote) quote = 0;
		} else if (code === 62) {
			return index;
		} else if (code === 34 || code === 39) {
			quote = code;
		}
	}
	return -1;
}

function after(text: string, mark: string, from: number, otherwise: number): number {
	const found = text.indexOf(mark, from);
	return found === -1 ? otherwise : found + mark.length;
}

/** Attributes by their name as it stands, with its prefix. */
export function attributesOf(raw: string): Map<string, string> {
	const attributes = new Map<string, string>();
	eachAttribute(raw, (name, value) => attributes.set(name, value));
	return attributes;
}

/** Hands attributes over as they come: millions of cells have no time for a list of each. */
export function eachAttribute(raw: string, take: (name: string, value: string) => void): void {
	const isPlain = !raw.includes('&') && !raw.includes('\r');
	let at = 0;
	for (;;) {
		const equals = raw.indexOf('=', at);
		if (equals === -1) return;
		const start = skipSpaces(raw, equals + 1);
		const end = raw.indexOf(raw.charAt(start), start + 1);
		if (end === -1) return;
		const value = raw.slice(start + 1, end);
		take(raw.slice(at, equals).trim(), isPlain ? value : decodeXmlText(value));
		at = end + 1;
	}
}

function skipSpaces(text: string, at: number): number {
	let place = at;
	while (text.charCodeAt(place) <= 32) place += 1;
	return place;
}

export function localName(name: string): string {
	const colon = name.indexOf(':');
	return colon === -1 ? name : name.slice(colon + 1);
}

const entities: ReadonlyMap<string, string> = new Map([
	['lt', '<'],
	['gt', '>'],
	['amp', '&'],
	['quot', '"'],
	['apos', "'"]
]);

function decodeXmlText(text: string): string {
	const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
	if (!lines.includes('&')) return lines;
	return lines.replace(/&(#x[\da-f]+|#\d+|[a-z]+);/gi, (whole, name: string) =>
		name.startsWith('#') ? characterOf(name.slice(1), whole) : (entities.get(name) ?? whole)
	);
}

function characterOf(number: string, otherwise: string): string {
	const isHex = number.startsWith('x') || number.startsWith('X');
	const code = isHex ? Number.parseInt(number.slice(1), 16) : Number.parseInt(number, 10);
	return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
