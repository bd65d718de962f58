export interface HtmlHandler {
	open(name: string, attributes: string): void;
	close(name: string): void;
	text(text: string): void;
}

/** What stands in these is for a browser, not for a reader. */
const unseen = ['script', 'style', 'template', 'noscript', 'xml', 'title'];

/** Splits HTML into tags and text, as they come; nothing is run and nothing is fetched. */
export function splitHtml(html: string, handler: HtmlHandler): void {
	let at = 0;
	while (at < html.length) {
		const tag = html.indexOf('<', at);
		if (tag !== at) handler.text(html.slice(at, tag === -1 ? html.length : tag));
		if (tag === -1) return;
		at = readTag(html, tag, handler);
	}
}

/** Where what follows the tag begins. */
function readTag(html: string, tag: number, handler: HtmlHandler): number {
	if (html.startsWith('<!--', tag)) return afterMark(html, '-->', tag + 4);
	const name = /^<(\/?)([a-z][a-z\d:]*)/i.exec(html.slice(tag, tag + 40));
	if (name === null) {
		if (/^<[!?]/.test(html.slice(tag, tag + 2))) return afterMark(html, '>', tag);
		handler.text('<');
		return tag + 1;
	}
	const start = tag + name[0].length;
	const end = endOfTag(html, start);
	const local = (name[2] ?? '').toLowerCase();
	if (name[1] === '/') handler.close(local);
	else if (unseen.includes(local)) return afterUnseen(html, local, end + 1);
	else handler.open(local, html.slice(start, end));
	return end + 1;
}

function afterMark(html: string, mark: string, from: number): number {
	const found = html.indexOf(mark, from);
	return found === -1 ? html.length : found + mark.length;
}

function afterUnseen(html: string, name: string, from: number): number {
	const pattern = new RegExp(`</${name}\\s*>`, 'gi');
	pattern.lastIndex = from;
	return pattern.test(html) ? pattern.lastIndex : html.length;
}

function endOfTag(html: string, from: number): number {
	let quote = '';
	for (let at = from; at < html.length; at += 1) {
		const character = html.charAt(at);
		if (quote !== '') {
			if (character === quote) quote = '';
		} else if (character === '>') {
			return at;
		} else if (character === '"' || character === "'") {
			quote = character;
		}
	}
	return html.length;
}
