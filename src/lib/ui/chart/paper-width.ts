/**
 * A little less than both A4 and letter have room for between the margins that browsers leave: what is drawn for it fills
 * the page, with words a little larger than on a screen.
 */
const pageWidth = 680;

/**
 * How wide an element will be on paper. A browser tells nobody how wide its pages are before it prints, so the page is
 * laid out that narrow for the moment of asking; nothing of it is ever painted.
 */
export function widthOnPaper(element: HTMLElement): number {
	const { style } = document.documentElement;
	const shown = style.inlineSize;
	style.inlineSize = `${pageWidth}px`;
	const width = Math.floor(element.clientWidth);
	style.inlineSize = shown;
	return width;
}
