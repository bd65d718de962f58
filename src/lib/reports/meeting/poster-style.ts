/** Sheets of paper, in millimetres, lying on their long side so that ten beans are large. */
export const posterSizes = {
	A3: { width: 420, height: 297 },
	A1: { width: 841, height: 594 }
} as const;

export type PosterSize = keyof typeof posterSizes;

/** A length in millimetres of a sheet of A3, on this sheet. */
type Length = (length: number) => string;

/** How a poster looks; everything grows with the sheet. */
export function posterStyle(size: PosterSize): string {
	const { width, height } = posterSizes[size];
	const mm: Length = (length) => `${((length * width) / posterSizes.A3.width).toFixed(1)}mm`;
	return `
@page { size: ${width}mm ${height}mm; margin: 0; }
body { background: #fff; color: #000; }
.sheet { position: relative; inline-size: ${width}mm; block-size: ${height - 1}mm; padding: ${mm(14)} ${mm(18)} ${mm(12)}; overflow: hidden; display: flex; flex-direction: column; break-after: page; }
.sheet:last-child { break-after: auto; }
.head { display: flex; align-items: center; gap: ${mm(8)}; }
.head h2 { flex: 1; font-size: ${mm(17)}; line-height: 1.12; overflow-wrap: anywhere; max-block-size: ${mm(58)}; overflow: hidden; }
.head h2.long { font-size: ${mm(11.5)}; }
.topic { inline-size: ${mm(34)}; block-size: ${mm(34)}; flex: none; }
.icon { inline-size: ${mm(24)}; block-size: ${mm(24)}; flex: none; }
.rows { flex: 1; display: flex; flex-direction: column; justify-content: space-evenly; min-block-size: 0; }
.row { display: flex; align-items: center; gap: ${mm(6)}; }
.when { inline-size: ${mm(100)}; flex: none; font-size: ${mm(8.5)}; line-height: 1.15; }
.when strong { font-size: ${mm(12)}; }
.when small { font-size: ${mm(6)}; }
.event { display: flex; align-items: center; gap: ${mm(4)}; margin-block-start: ${mm(2)}; }
.event .icon { inline-size: ${mm(19)}; block-size: ${mm(19)}; }
.event span { flex: 1; min-inline-size: 0; max-block-size: 3.45em; overflow: hidden; overflow-wrap: anywhere; }
.with-groups .event span { max-block-size: 2.3em; }
.figure { flex: 1; min-inline-size: 0; }
.beans, .things { inline-size: 100%; max-block-size: ${mm(62)}; }
.hand { block-size: ${mm(68)}; margin-inline: auto; }
.said { inline-size: ${mm(62)}; flex: none; font-size: ${mm(13)}; font-weight: 700; line-height: 1.1; text-align: center; }
.of-things .said { font-size: ${mm(11)}; }
.groups { flex: 1; display: flex; flex-wrap: wrap; justify-content: space-evenly; align-content: space-evenly; gap: ${mm(3)}; font-size: ${mm(8)}; text-align: center; }
.groups li { min-inline-size: ${mm(58)}; }
.groups p:first-child { display: flex; align-items: center; justify-content: center; gap: ${mm(2)}; }
.groups .icon { inline-size: ${mm(13)}; block-size: ${mm(13)}; }
.groups .beans { inline-size: ${mm(110)}; }
.with-groups .hand { block-size: ${mm(44)}; }
.with-groups .groups { flex: none; }
.with-groups .groups .hand { block-size: ${mm(36)}; }
.foot { display: flex; justify-content: space-between; align-items: center; gap: ${mm(8)}; font-size: ${mm(6)}; }
.aloud { font-size: ${mm(8.5)}; line-height: 1.2; text-align: center; border-block-start: 0.5mm solid #000; padding-block: ${mm(3)}; }
.no-photo { display: flex; align-items: center; gap: ${mm(2)}; font-size: ${mm(9)}; font-weight: 700; border: 1mm solid #000; padding: ${mm(2)} ${mm(4)}; }
.no-photo .icon { inline-size: ${mm(14)}; block-size: ${mm(14)}; }
${yearStyle(mm)}${promiseStyle(mm)}`;
}

const yearStyle = (
	mm: Length
): string => `.year { flex: 1; display: flex; align-items: center; justify-content: space-evenly; gap: ${mm(10)}; min-block-size: 0; }
.ring { block-size: ${mm(215)}; }
.year li { display: flex; align-items: center; gap: ${mm(4)}; font-size: ${mm(9)}; margin-block: ${mm(4)}; }
.year small { display: block; font-size: ${mm(6)}; }
.year ul { max-inline-size: ${mm(150)}; }
`;

const promiseStyle = (
	mm: Length
): string => `.board, .promises { flex: 1; min-block-size: 0; margin-block: ${mm(4)}; }
.sheet h3 { font-size: ${mm(10)}; margin-block-start: ${mm(3)}; }
.board { display: flex; gap: ${mm(5)}; }
.board > div { flex: 1; min-inline-size: 0; padding: ${mm(4)}; border: ${mm(0.8)} solid #000; border-radius: ${mm(4)}; }
.state { display: flex; flex-direction: column; align-items: center; gap: ${mm(2)}; padding-block-end: ${mm(4)}; border-block-end: ${mm(0.8)} solid #000; font-size: ${mm(11)}; text-align: center; }
.state .icon { inline-size: ${mm(32)}; block-size: ${mm(32)}; }
.promise { display: flex; flex-wrap: wrap; align-items: center; gap: ${mm(2)} ${mm(5)}; padding-block: ${mm(3)}; font-size: ${mm(8)}; line-height: 1.15; }
.promise p { flex: 1 1 100%; max-block-size: ${mm(19)}; overflow: hidden; overflow-wrap: anywhere; font-weight: 700; }
.promise span, .choice span { display: flex; flex-direction: column; align-items: center; text-align: center; }
.promise .icon { inline-size: ${mm(17)}; block-size: ${mm(17)}; }
.promise small, .choice small { font-size: ${mm(6)}; }
.promises { display: flex; flex-direction: column; justify-content: space-evenly; }
.promises li { display: flex; align-items: center; gap: ${mm(8)}; border-block-end: ${mm(0.5)} solid #000; }
.promises li .promise { flex: 1; min-inline-size: 0; }
.promises li .promise p { flex: 1 1 40%; }
.choice { display: flex; gap: ${mm(8)}; }
.choice span { min-inline-size: ${mm(26)}; }
.none { flex: 1; display: grid; place-items: center; font-size: ${mm(12)}; }
`;
