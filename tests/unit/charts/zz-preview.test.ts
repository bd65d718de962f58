import { test } from 'vitest';
import { mkdirSync, writeFileSync, readFileSync } from 'node:fs';
import { pictures } from '/work/main/tests/unit/charts/pictures.ts';
import { drawn } from '/work/main/tests/unit/charts/draw.ts';
import { look } from '/work/main/tests/unit/charts/cells.ts';
const font = readFileSync('/work/main/node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2').toString('base64');
const themes = {
 light: {...look},
 dark: {...look, hue:'#E0A060', ink:'#EDE6DA', quiet:'#A9B0B6', line:'#3A4148', paper:'#1B2127'},
 print: {...look, hue:'#333', ink:'#000', quiet:'#555', line:'#ccc', paper:'#fff', isPrint:true}
};
test('preview', async () => {
 for (const [theme, l] of Object.entries(themes)) for (const width of [640, 328]) {
  let html = `<meta charset=utf8><style>@font-face{font-family:'Atkinson Hyperlegible Next Variable';src:url(data:font/woff2;base64,${font});font-weight:200 800}body{margin:16px;background:${l.paper};color:${l.quiet};font:12px sans-serif;display:flex;flex-wrap:wrap;gap:18px;width:${width===640?1340:1060}px;align-items:flex-start}figure{margin:0}svg{outline:1px dotted #8883}</style>`;
  for (const [name, draw] of Object.entries(pictures)) {
    let svg = ''; try { svg = await drawn(draw({...l, width})); } catch (e) { svg = String(e); console.log(name, e) }
    html += `<figure>${name}<br>${svg}</figure>`;
  }
  writeFileSync(`/tmp/charts/${theme}-${width}.html`, html);
 }
}, 120000);
