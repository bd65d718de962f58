/** XML as text: what is written here is never read as markup, whatever it holds. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Characters that XML has no place for. */
const notInXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text as it stands in an element or an attribute. */
export function escapeXml(text: string): string {
	return text
		.replace(notInXml, '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll('\n', '&#10;');
}

/** An element; attributes that are undefined are left away, and `children` are XML already. */
export function element(
	name: string,
	attributes: Attributes = {},
	children: readonly string[] = []
): string {
	const given = Object.entries(attributes).flatMap(([key, value]) =>
		value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`]
	);
	const start = `<${name}${given.join('')}`;
	return children.length === 0 ? `${start}/>` : `${start}>${children.join('')}</${name}>`;
}

export const xmlDocument = (root: string): string =>
	`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
