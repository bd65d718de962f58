// @ts-check
/**
 * `npm run build`: the production build in `build/`, with compressed copies beside every file that
 * gains from it, and with the hashes of the pages' start scripts in `_headers`.
 */
import { createHash } from 'node:crypto';
import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	writeFileSync
} from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { writeBuildFiles } from './build-files.mjs';
import { buildStamp, hashOfSources } from './prepare.mjs';
import { root, runInstalled, say } from './terminal.mjs';

const folder = join(root, 'build');
const cache = join(root, 'node_modules/.cache/tafakari');
const worthCompressing = new Set(
	'.css .csv .html .js .json .mjs .svg .txt .wasm .webmanifest .xml'.split(' ')
);
/** Copies of files from this size on are kept, since they take long and hardly ever change. */
const large = 1_000_000;
/** The best quality takes a minute for the engine, and makes it a tenth smaller. */
const brotliQualityOfLarge = 9;

const methods = {
	/** @param {Buffer} bytes */
	gz: (bytes) => promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
	/** @param {Buffer} bytes */
	br: (bytes) =>
		promisify(brotliCompress)(bytes, {
			params: {
				[constants.BROTLI_PARAM_QUALITY]:
					bytes.length < large ? constants.BROTLI_MAX_QUALITY : brotliQualityOfLarge,
				[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
			}
		})
};

process.chdir(root);
const sources = hashOfSources();
const status = await runInstalled('vite/bin/vite.js', ['build']);
if (status !== 0) process.exit(status);
writeScriptHashes();
writeBuildFiles(folder, root);
await compressAll();
writeFileSync(join(root, buildStamp), sources);

/** Puts the hashes that the kit wrote into the pages' own policies into `_headers`. */
function writeScriptHashes() {
	const pages = filesOf(folder).filter((file) => file.endsWith('.html'));
	const hashes = pages.flatMap((file) => readFileSync(file, 'utf8').match(/'sha256-[^']+'/g) ?? []);
	const file = join(folder, '_headers');
	const text = readFileSync(file, 'utf8');
	const policyLine = /^(.*)\{\{script-hashes\}\}(.*)$/gm;
	const list = [...new Set(hashes)].sort().join(' ');
	writeFileSync(
		file,
		text
			.replace(/^#.*\n/gm, '')
			.replace(policyLine, (_line, before, after) => `${before}${list}${after}`)
	);
}

async function compressAll() {
	const files = filesOf(folder).filter((file) => worthCompressing.has(extname(file)));
	say(`Compressing ${files.length} files …`);
	mkdirSync(cache, { recursive: true });
	await Promise.all(
		files.flatMap((file) => [writeCompressed(file, 'gz'), writeCompressed(file, 'br')])
	);
}

/**
 * @param {string} file
 * @param {keyof typeof methods} kind
 */
async function writeCompressed(file, kind) {
	const bytes = readFileSync(file);
	const target = `${file}.${kind}`;
	if (bytes.length < large) return writeFileSync(target, await methods[kind](bytes));

	const kept = join(cache, `${createHash('sha256').update(bytes).digest('hex')}.${kind}`);
	if (!existsSync(kept)) writeFileSync(kept, await methods[kind](bytes));
	copyFileSync(kept, target);
}

/** @param {string} folder @returns {string[]} */
function filesOf(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesOf(path) : [path];
	});
}
