/**
 * Pictures for readers from right to left: the same picture in a mirror, with its words turned back. Time then runs as the
 * eye does, and every row begins where its words begin.
 *
 * A word that began at a point and ran to the right now begins there and runs to the left, which is what `start` means in
 * text from right to left; so no anchor has to be changed.
 */
export function mirrored(svg: SVGElement): SVGElement {
	const width = widthOf(svg);
	if (width === null) return svg;
	const turned = document.createElementNS(svg.namespaceURI, 'g');
	turned.setAttribute('transform', `translate(${width},0) scale(-1,1)`);
	turned.append(...svg.childNodes);
	svg.append(turned);
	for (const words of turned.querySelectorAll('text')) turnBack(words);
	svg.setAttribute('direction', 'rtl');
	return svg;
}

function turnBack(words: Element): void {
	const x = Number(words.getAttribute('x') ?? 0);
	const before = words.getAttribute('transform') ?? '';
	// About the point at which the word is anchored.
	words.setAttribute('transform', `${before} translate(${2 * x},0) scale(-1,1)`.trim());
	for (const lines of [words, ...words.querySelectorAll('tspan')]) {
		for (const node of lines.childNodes) {
			if (node.nodeType === node.TEXT_NODE) node.nodeValue = inOwnDirection(node.nodeValue ?? '');
		}
	}
}

/**
 * Words that were cut keep the sign of it at their own end: in text from right to left it would stand before a name that is
 * written from left to right.
 */
export const inOwnDirection = (words: string): string =>
	words.endsWith('…') ? `\u2068${words}\u2069` : words;

/** How wide the picture is in its own units; `null` where it does not say. */
function widthOf(svg: Element): number | null {
	const [, , width] = (svg.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
	return width === undefined || !Number.isFinite(width) ? null : width;
}
