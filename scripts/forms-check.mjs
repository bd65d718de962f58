// @ts-check
/**
 * `npm run forms:check`: every form for the field, in every language, of a project with communities and of one without,
 * converted by pyxform as KoboToolbox and ODK convert it, and looked at by ODK Validate where there is Java. An error or
 * a warning fails. Not part of `npm test`: it needs Python, and the network once.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import { converterFolder } from './forms-check/converter.mjs';
import { installWhenNeeded, requireNode } from './prepare.mjs';
import { root, run, say, stop } from './terminal.mjs';

requireNode();
await installWhenNeeded();
if (spawnSync('python3', ['--version']).status !== 0) stop('The check needs python3.');

const folder = mkdtempSync(join(tmpdir(), 'tafakari-forms-'));
const forms = await writeForms();
const refused = await refusals(await converterFolder());
rmSync(folder, { recursive: true, force: true });
if (refused.length > 0) stop(refused.join('\n'));

/** Writes the forms as the app makes them. @returns {Promise<string[]>} their paths */
async function writeForms() {
	const vite = await createServer({
		root,
		configFile: false,
		logLevel: 'error',
		appType: 'custom',
		server: { middlewareMode: true, watch: null, ws: false },
		optimizeDeps: { noDiscovery: true }
	});
	/** @param {string} path */
	const load = (path) => vite.ssrLoadModule(`/${path}`);
	const { languages, languageIds } = await load('src/lib/i18n/languages.ts');
	const { loadMessages } = await load('src/lib/i18n/load-messages.ts');
	const { speak, speechOf } = await load('src/lib/i18n/translate.ts');
	const { writeXlsx } = await load('src/lib/files/workbook-writing/write-xlsx.ts');
	const { eachForm, formOf, listsOfProject, listsOfNoProject } = await load(
		'tests/unit/templates/filled-forms.ts'
	);
	const lists = { listed: listsOfProject, unlisted: listsOfNoProject };
	/** @type {string[]} */
	const paths = [];
	for (const language of languageIds) {
		speak(speechOf(languages[language], await loadMessages(language, 'all')));
		for (const [name, listed] of Object.entries(lists)) {
			mkdirSync(join(folder, language, name), { recursive: true });
			for (const [table, form] of eachForm) {
				const path = join(folder, language, name, `${table}.xlsx`);
				writeFileSync(path, writeXlsx(formOf(form, listed)));
				paths.push(path);
			}
		}
	}
	await vite.close();
	return paths;
}

/** What the converter has to say of the forms. @param {string} converter @returns {Promise<string[]>} */
async function refusals(converter) {
	let output = '';
	const words = [join(root, 'scripts/forms-check/convert.py'), converter, ...forms];
	const status = await run('python3', words, {}, (text) => (output += text));
	const found = output.split('\n').find((line) => line.startsWith('{'));
	if (status !== 0 || found === undefined) return [output];
	const { said, isValidated } = JSON.parse(found);
	say(
		`${forms.length} forms converted, ${isValidated ? 'and validated' : 'not validated: no Java'}.`
	);
	return forms.flatMap((form) => said[form].map((/** @type {string} */ one) => `${form}: ${one}`));
}
