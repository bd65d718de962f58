// @ts-check
/** `npm run icons`: draws the icons of the installed app from `static/favicon.svg`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from './browser.mjs';
import { root, say } from './terminal.mjs';

const paper = '#FBF7F0';
const picture = readFileSync(join(root, 'static/favicon.svg'), 'utf8');

/** Systems cut a maskable icon to a shape of their own: what matters stays within four fifths of it. */
const icons = [
	{ name: 'icon-192', size: 192, share: 1 },
	{ name: 'icon-512', size: 512, share: 1 },
	{ name: 'icon-maskable-512', size: 512, share: 0.75 }
];

const browser = await launchBrowser();
try {
	for (const icon of icons) await draw(icon);
} finally {
	await browser.close();
}

/** @param {{ name: string, size: number, share: number }} icon */
async function draw({ name, size, share }) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const background = share < 1 ? paper : 'transparent';
	await page.setContent(
		`<style>body { margin: 0; height: 100vh; display: grid; place-items: center; background: ${background} }
		svg { display: block; width: ${share * size}px; height: ${share * size}px }</style>${picture}`
	);
	const path = join(root, 'static', `${name}.png`);
	await page.screenshot({ path, omitBackground: true });
	await page.close();
	say(`static/${name}.png`);
}
