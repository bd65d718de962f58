// @ts-check
/**
 * Brings pyxform, the reference converter of XLSForms (BSD-2-Clause), by way of the npm registry: `cht-conf` carries it
 * as a Python program in a zip, with ODK Validate (Apache-2.0) in it. Only its files are unpacked; nothing is installed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { root, run, stop } from '../terminal.mjs';

const carrier = 'cht-conf@6.6.1';
const carrierSum =
	'XxXYwZIbEuB4d6pxHhCozXYC4lFKzCYWN8AOD5juLHe83WrXiIt8P057/6C/iNp53ciaWgyTUGXANbT5MfSACQ==';
const program = 'package/bin/xls2xform-medic';

const cache = join(root, 'node_modules', '.cache', 'forms-check');

/** The folder of its Python modules, fetched where it is not here yet. @returns {Promise<string>} */
export async function converterFolder() {
	const folder = join(cache, carrier);
	if (existsSync(folder)) return join(folder, 'site-packages');
	mkdirSync(cache, { recursive: true });
	const packed = await run(
		'npm',
		['pack', carrier, '--pack-destination', cache],
		{},
		() => undefined
	);
	if (packed !== 0) stop(`${carrier} could not be fetched: the check needs the network once.`);
	const archive = join(cache, `${carrier.replace('@', '-')}.tgz`);
	const bytes = readFileSync(archive);
	rmSync(archive);
	if (createHash('sha512').update(bytes).digest('base64') !== carrierSum) {
		stop(`What came as ${carrier} is not what it was: its sum is another.`);
	}
	// Under another name first: what was half written must not be taken for whole.
	unpack(fileOfTar(gunzipSync(bytes), program), `${folder}.new`);
	renameSync(`${folder}.new`, folder);
	return join(folder, 'site-packages');
}

/** @param {Uint8Array} zip @param {string} folder */
function unpack(zip, folder) {
	rmSync(folder, { recursive: true, force: true });
	for (const [path, bytes] of Object.entries(unzipSync(zip))) {
		const target = join(folder, path);
		const isFolder = path.endsWith('/');
		mkdirSync(isFolder ? target : join(target, '..'), { recursive: true });
		if (!isFolder) writeFileSync(target, bytes);
	}
}

/** A tar is a head of 512 bytes and the file, filled up to 512, one after the other. @param {Uint8Array} tar @param {string} wanted */
function fileOfTar(tar, wanted) {
	const text = new TextDecoder();
	for (let at = 0; at + 512 <= tar.length;) {
		const name = text.decode(tar.subarray(at, at + 100)).replace(/\0.*$/s, '');
		const size = Number.parseInt(text.decode(tar.subarray(at + 124, at + 136)), 8) || 0;
		if (name === wanted) return tar.subarray(at + 512, at + 512 + size);
		at += 512 + Math.ceil(size / 512) * 512;
	}
	return stop(`${wanted} is not in ${carrier}.`);
}
