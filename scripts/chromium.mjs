// @ts-check
/** Finds a Chromium for the browser tests, or installs Debian's. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, say } from './terminal.mjs';

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge'
];

/** Where other systems keep their programs. */
const usualPlaces = [
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** The one command that brings it, by system. @type {Partial<Record<NodeJS.Platform, string>>} */
const advice = {
	darwin: 'brew install --cask chromium',
	linux: 'sudo apt-get install chromium',
	win32: 'winget install Google.Chrome'
};

/**
 * The driver's own list, which a list of ours takes the place of, and the two pages behind the address bar, which the browser
 * otherwise loads and runs for every window, though nobody types there.
 */
const unusedFeatures = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup'
];

/** What the browser is started with: nothing of its own goes to the network. */
export const browserFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${unusedFeatures.join(',')}`
];

/**
 * For pages that live for seconds: to make the engine's compiled code better in the background would take longer than it saves
 * them. Nothing that is measured is measured so.
 */
export const shortLivedFlags = [...browserFlags, '--js-flags=--liftoff-only'];

/** @returns {string | undefined} path of a Chromium: that of the variable CHROMIUM, else the first found */
export function findChromium() {
	const chosen = process.env['CHROMIUM'];
	if (chosen !== undefined && chosen !== '') return existsSync(chosen) ? chosen : undefined;
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
	const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
	return [...inPath, ...usualPlaces].find(isProgram);
}

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/**
 * Finds Chromium; as root on Debian installs it first when there is none.
 * @returns {Promise<string | undefined>} its path; what to do when there is none has been said
 */
export async function findOrInstallChromium() {
	const found = findChromium();
	if (found !== undefined) return found;
	if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
		say('Installing Chromium (apt-get) …');
		const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
		await run('apt-get', ['update', '-q'], quiet);
		await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], quiet);
	}
	const installed = findChromium();
	if (installed === undefined) {
		say(
			`Chromium is missing. ${advice[process.platform] ?? 'Install it'}, or set CHROMIUM to its path.`
		);
	}
	return installed;
}
