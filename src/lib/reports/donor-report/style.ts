/** How the report looks, on a screen and on paper. Colours keep their contrast in grey; nothing is told by colour alone. */
export const reportStyle = `
:root { color-scheme: light; --ink: #22303c; --quiet: #55606b; --line: #ddd3c3; --paper: #fffdf9; --shade: #f5efe4; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 "Atkinson Hyperlegible Next Variable", "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", system-ui, sans-serif; }
.page { max-inline-size: 46rem; margin-inline: auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: clamp(1.6rem, 5vw, 2.3rem); line-height: 1.15; margin: 0 0 .5rem; text-wrap: balance; }
h2 { font-size: 1.3rem; line-height: 1.25; margin: 2.5rem 0 .5rem; }
/* Letters with marks above are higher. */
h1:dir(rtl), h2:dir(rtl) { line-height: 1.6; }
h3 { font-size: 1.05rem; margin: 1.25rem 0 .25rem; }
p { margin: .35rem 0; }
.quiet, .small { color: var(--quiet); }
.small { font-size: .875rem; }
.opening { font-size: 1.125rem; }
ul { padding-inline-start: 1.25rem; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; inline-size: 100%; font-variant-numeric: tabular-nums; margin-block: .5rem 1rem; }
caption { text-align: start; color: var(--quiet); font-size: .875rem; padding-block-end: .25rem; }
th, td { text-align: start; vertical-align: top; padding: .45rem .6rem; border-block-end: 1px solid var(--line); }
thead th { border-block-end: 2px solid var(--ink); font-size: .875rem; }
td.number, th.number { text-align: end; }
td small, th small { font-weight: 400; display: block; color: var(--quiet); font-size: .8125rem; white-space: normal; }
.row { display: grid; grid-template-columns: minmax(0, 1fr) 15rem; gap: .25rem 1.5rem; padding-block: .75rem; border-block-end: 1px solid var(--line); break-inside: avoid; }
.row h3 { margin: 0; grid-column: 1 / -1; }
.row .value { font-size: 1.25rem; font-weight: 700; }
.row svg { inline-size: 100%; block-size: auto; }
.mark { font-weight: 700; }
.card { background: var(--shade); border-radius: .5rem; padding: 1rem 1.25rem; margin-block: 1.5rem; break-inside: avoid; }
.card h2 { margin-block-start: 0; }
.goal { display: grid; grid-template-columns: 4rem minmax(0, 1fr); gap: 0 1rem; padding-block: .75rem; border-block-end: 1px solid var(--line); break-inside: avoid-page; }
.goal h3 { grid-row: 1 / span 2; margin: 0; font-size: 1.5rem; }
.goal ul { grid-column: 2; margin: .25rem 0; }
.goal li { margin-block: .2rem; }
.goal .contributing:has(:nth-child(4)) { columns: 15rem 2; column-gap: 1.5rem; }
.contributing li { break-inside: avoid; }
.targets th:nth-child(2), .targets th:nth-child(3) { inline-size: 15%; }
.targets th:nth-child(4) { inline-size: 25%; }
.targets th:nth-child(5) { inline-size: 20%; }
.goal .official { margin: .1rem 0 .4rem; color: var(--quiet); }
.compact th, .compact td { padding-block: .2rem; }
blockquote { margin: 0; color: var(--quiet); }
.wide svg, .narrow svg { inline-size: 100%; block-size: auto; }
.narrow { display: none; }
summary { cursor: pointer; padding-block: .6rem; }
.sources ul { padding: 0; list-style: none; font-family: ui-monospace, monospace; font-size: .75rem; overflow-wrap: anywhere; }
figure { margin: 0; }
dd p { margin-block: 0 .35rem; }
.story { padding-block: .25rem .75rem; border-block-end: 1px solid var(--line); }
.story dt { break-after: avoid; }
dt { font-weight: 700; margin-block-start: .75rem; }
dd { margin: 0; }
@media (max-width: 40rem) {
	.wide { display: none; }
	.narrow { display: block; }
	.row { grid-template-columns: minmax(0, 1fr); }
	/* Out of sight, though not out of hearing. */
	table.stacked thead { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
	.scroll { position: relative; }
	table.stacked tr { display: block; padding-block: .6rem; border-block-end: 1px solid var(--line); }
	table.stacked td, table.stacked th { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .15rem 0; text-align: end; }
	table.stacked th { font-size: 1.05rem; text-align: start; }
	table.stacked td::before { content: attr(data-label); color: var(--quiet); font-size: .875rem; text-align: start; }
}
@page { size: A4; margin: 18mm 16mm 20mm; }
@media print {
	body { background: none; font-size: 10.5pt; }
	.page { max-inline-size: none; padding: 0; }
	p, li, dd, blockquote { orphans: 3; widows: 3; }
	h2, h3, h2 + p:not(:last-child), caption { break-after: avoid; }
	/* They stand beside their text: what should follow them is not the next target. */
	.goal h3 { break-after: auto; }
	figure, .sources, .together { break-inside: avoid; }
	/* The last row does not stand alone under a repeated head. */
	tbody tr:last-child { break-before: avoid; }
	/* Nor does the head stand alone over the end of a page. */
	tbody tr:first-child { break-before: avoid; }
	thead { display: table-header-group; break-inside: avoid; break-after: avoid; }
	tr, .card { break-inside: avoid; }
	.wide { display: block; }
	.wide svg { max-block-size: 203mm; }
	.counts { columns: 2; column-gap: 8mm; font-size: 9.5pt; }
	.counts dt { break-after: avoid; margin-block-start: .5rem; }
	.counts dt:first-child { margin-block-start: 0; }
	.counts dd { break-inside: avoid; }
	.sources ul { columns: 2; column-gap: 6mm; font-size: 6pt; }
	.row { padding-block: .4rem; }
	h2 { margin-block-start: 1.5rem; }
	.narrow, details { display: none; }
	.scroll { overflow: visible; }
	.card { border: 1px solid var(--line); }
	* { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** The number of each page at its foot, where a line of the language ends, in its figures. */
export function pageNumbers(direction: 'ltr' | 'rtl', figures: 'decimal' | 'arabic-indic'): string {
	const side = direction === 'rtl' ? 'left' : 'right';
	const content = `counter(page, ${figures}) " / " counter(pages, ${figures})`;
	return `@page { @bottom-${side} { content: ${content}; font: 9pt sans-serif; color: #55606b; } }\n`;
}
