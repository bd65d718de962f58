/** Sheets to fill in by pencil: A4, black on white, boxes large enough for a hand. */
export const sheetStyle = `
@page { size: A4; margin: 0; }
body { background: #fff; color: #000; font-size: 11pt; line-height: 1.2; }
.sheet { inline-size: 210mm; block-size: 296mm; padding: 10mm 12mm; overflow: hidden; break-after: page; display: flex; flex-direction: column; }
.sheet:last-child { break-after: auto; }
h1 { font-size: 16pt; }
h2 { font-size: 12.5pt; margin-block: 3.5mm 1mm; border-block-end: 0.4mm solid #000; overflow-wrap: anywhere; }
h3 { font-size: 11pt; margin-block: 2.6mm 0.8mm; display: flex; align-items: center; gap: 2mm; }
h3 .icon { inline-size: 6mm; block-size: 6mm; }
small { font-size: 9pt; }
.top { display: flex; align-items: flex-end; gap: 5mm; }
.top h1 { flex: 1; }
.place { max-inline-size: 70mm; overflow-wrap: anywhere; max-block-size: 2.5em; overflow: hidden; }
.field { display: inline-block; border-block-end: 0.3mm solid #000; block-size: 7mm; inline-size: 38mm; }
.icon { inline-size: 11mm; block-size: 11mm; flex: none; }
.once { position: absolute; }
.topic { inline-size: 13mm; block-size: 13mm; flex: none; }
.asked { display: flex; align-items: center; gap: 3mm; }
.asked h2 { flex: 1; border: 0; }
.box { display: inline-block; inline-size: 5.5mm; block-size: 5.5mm; border: 0.4mm solid #000; flex: none; }
.choices { display: flex; flex-wrap: wrap; }
.choices li { inline-size: 23.2mm; padding: 1mm 0.4mm; text-align: center; font-size: 8.5pt; line-height: 1.05; }
.nine.choices li { inline-size: 20.6mm; }
.nine .icon { inline-size: 9.5mm; block-size: 9.5mm; }
.faces.choices li { inline-size: 40mm; }
.choices .pick { display: flex; align-items: center; justify-content: center; gap: 1.5mm; margin-block-end: 0.6mm; }
.wide.choices li { inline-size: 60mm; font-size: 10.5pt; padding-inline: 2mm; }
.wide .icon { inline-size: 15mm; block-size: 15mm; }
.guesses li { display: flex; align-items: center; gap: 3mm; margin-block: 0.6mm; }
.guesses strong { inline-size: 26mm; flex: none; overflow: hidden; }
.beans { inline-size: 116mm; }
.guesses .icon { inline-size: 9mm; block-size: 9mm; }
.fingers { display: flex; gap: 7mm; }
.fingers span { display: flex; align-items: center; gap: 1.5mm; }
.fingers .hand { block-size: 10mm; }
.promises > li, .promise-rows > li { border-block-end: 0.3mm solid #000; padding-block: 1.2mm; display: flex; align-items: center; gap: 3mm; }
.promise { flex: 1; min-inline-size: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 1mm 3mm; overflow-wrap: anywhere; }
.promise span, .choice span { display: inline-flex; align-items: center; gap: 1mm; }
.promise p { flex-basis: 100%; max-block-size: 2.5em; overflow: hidden; }
.choice { display: flex; gap: 3mm; flex: none; }
.choice .icon { inline-size: 7mm; block-size: 7mm; }
.promise-rows > li { display: block; padding-block: 2mm 2.5mm; }
.promise-rows .kinds { display: flex; gap: 6mm; align-items: center; }
.promise-rows .kinds > span { display: flex; align-items: center; gap: 1.5mm; }
.promise-rows .kinds .until { margin-inline-start: auto; }
.words { border-block-end: 0.2mm solid #000; block-size: 11mm; margin-block-end: 1.5mm; }
.promise-rows .choices li { inline-size: 18.5mm; font-size: 7.5pt; padding-inline: 1mm; }
.promise-rows .icon { inline-size: 9mm; block-size: 9mm; }
.promise-rows .pick { gap: 0.8mm; }
.who li { display: flex; align-items: center; gap: 3mm; margin-block: 3mm; }
.who strong { inline-size: 40mm; flex: none; }
.who .strokes { flex: 1; border: 0.3mm solid #000; block-size: 16mm; }
.who .number { inline-size: 22mm; block-size: 16mm; border: 0.6mm solid #000; flex: none; }
.ballots { display: flex; flex-wrap: wrap; align-content: flex-start; flex: 1; margin-block-start: 2mm; }
.ballot { inline-size: 50%; block-size: 31.5mm; border: 0.3mm dashed #000; padding: 2mm; display: flex; align-items: center; justify-content: space-evenly; overflow: hidden; }
.ballot .state { display: flex; flex-direction: column; align-items: center; gap: 1mm; font-size: 9pt; }
.ballot .icon { inline-size: 12mm; block-size: 12mm; }
.ballot .beans { inline-size: 100%; }
.ballot .fingers { gap: 1mm; }
.ballot .fingers > span { flex-wrap: wrap; justify-content: center; inline-size: 14mm; gap: 0.8mm 1.5mm; }
.ballot .hand { order: -1; flex-basis: 100%; block-size: 10mm; }
.ballot .topic { inline-size: 9mm; block-size: 9mm; }
.ballot.upright { flex-direction: column; }
`;
