/**
 * How the pack looks. It opens on phones of 2015: plain blocks and simple flex rows, colours as they are, no variables,
 * nothing newer. Sides are never named, so that it turns around in Arabic.
 */
export const packStyle = `
body { font-size: 20px; }
main { display: block; }
.screen { min-height: 100vh; max-width: 900px; margin: 0 auto; padding: 16px; border-bottom: 2px dashed #ddd3c3; overflow: hidden; }
h1, h2 { font-size: 27px; line-height: 1.2; }
h3 { font-size: 21px; margin: 18px 0 8px; }
p { margin: 8px 0; }
small { font-size: 17px; color: #55606b; }
a { color: #22303c; }
.icon { width: 40px; height: 40px; stroke: #22303c; -webkit-flex: none; flex: none; }
.topic { width: 64px; height: 64px; -webkit-flex: none; flex: none; }
.head, .event, .groups p, .state, .year li, .prompts li, .aloud { display: -webkit-flex; display: flex; -webkit-align-items: center; align-items: center; }
.head > * + *, .event > * + *, .state > * + *, .year li > * + *, .prompts li > * + *, .aloud > * + * { margin: 0 10px; }
.head h1, .head h2, .head h3, .event span, .aloud p { -webkit-flex: 1; flex: 1; }
.steps { text-align: center; letter-spacing: 6px; color: #8a3f0b; font-size: 22px; margin: 0 0 8px; }
.row { border: 2px solid #ddd3c3; border-radius: 10px; padding: 10px 12px; margin: 14px 0; }
.row.now { border: 3px solid #22303c; }
.event { margin: 4px 0; }
.figure { margin: 8px 0; }
.beans { width: 100%; }
.hand, .bowl { width: 130px; margin: 0 auto; }
.things { width: 100%; max-width: 480px; }
.said { font-size: 27px; font-weight: bold; margin: 4px 0 0; text-align: center; }
.groups { display: -webkit-flex; display: flex; -webkit-flex-wrap: wrap; flex-wrap: wrap; }
.groups li { width: 50%; padding: 8px; text-align: center; }
.groups p { -webkit-justify-content: center; justify-content: center; margin: 4px 0; }
.groups .hand { width: 104px; }
.aloud { background: #f5efe4; border-radius: 10px; padding: 6px 10px; }
.counted { text-align: center; }
.on { display: block; text-align: center; text-decoration: none; font-weight: bold; font-size: 24px; background: #22303c; color: #fff; border-radius: 30px; padding: 14px; margin: 18px 0 4px; }
.list li { margin: 12px 0; }
.story li { display: -webkit-flex; display: flex; margin: 14px 0; }
.story div { -webkit-flex: 1; flex: 1; min-width: 0; margin: 0 10px; overflow-wrap: break-word; word-wrap: break-word; }
.list a { text-decoration: none; }
.board { display: -webkit-flex; display: flex; }
.board > div { -webkit-flex: 1; flex: 1; padding: 4px; border: 2px solid #ddd3c3; }
.board .promise span { display: block; }
.state { -webkit-flex-wrap: wrap; flex-wrap: wrap; }
.promises > li { border: 2px solid #ddd3c3; border-radius: 10px; padding: 8px; margin: 10px 0; }
.promise { padding: 6px 0; overflow-wrap: break-word; word-wrap: break-word; }
.promise span { display: -webkit-inline-flex; display: inline-flex; -webkit-align-items: center; align-items: center; margin: 4px 6px; }
.promise small { margin: 0 8px; }
.promise .due { display: block; }
.choice { display: -webkit-flex; display: flex; text-align: center; border-top: 1px solid #ddd3c3; padding: 8px 0 0; }
.choice span { -webkit-flex: 1; flex: 1; }
.choice .icon { margin: 0 auto; }
.choice small { display: block; }
.ring { width: 100%; max-width: 420px; margin: 0 auto; }
.prompts { display: -webkit-flex; display: flex; -webkit-flex-wrap: wrap; flex-wrap: wrap; }
.prompts li { width: 50%; padding: 6px 0; font-size: 18px; }
.mark { font-weight: bold; border: 3px solid #22303c; padding: 8px; margin: 10px 0; text-align: center; }
summary { font-weight: bold; border: 3px solid #22303c; border-radius: 10px; padding: 14px; cursor: pointer; }
@media (min-width: 700px) {
	body { font-size: 28px; }
	h1, h2, .said { font-size: 40px; }
	h3 { font-size: 30px; }
	small { font-size: 22px; }
	.groups li { width: 33%; }
	.event .icon { width: 64px; height: 64px; }
	.prompts li { width: 33%; font-size: 22px; }
}
@media print {
	.screen { min-height: 0; page-break-after: always; border: 0; }
	.on { display: none; }
}
`;
