/// <reference lib="webworker" />
/**
 * Lets the app start and work without a network. It keeps files of the build and nothing else: no row, no answer of
 * anything that is not on the list which the build wrote into this file.
 */
import { findInBuild, parseBuildFiles, type BuildFile } from '../lib/offline/build-files.ts';
import type { OfflineAnswer, OfflineAsk } from '../lib/offline/standing.ts';
import { KeptFiles } from './kept-files.ts';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;
const { scope } = worker.registration;

/** The build writes its list in place of the braces. */
const files = parseBuildFiles('{{build-files}}');
const kept = new KeptFiles(scope);

/**
 * Where an earlier version is kept whole, the new one comes whole too, and waits until it is welcome. Else there is
 * nothing that could be lost, and it begins at once.
 */
async function install(): Promise<void> {
	const holdsWhole = await kept.holdsWhole();
	await kept.keepAll(holdsWhole ? files : files.filter(({ isFirst }) => isFirst));
	if (!holdsWhole) await worker.skipWaiting();
}

async function begin(): Promise<void> {
	await kept.letGoOfOthers(files);
	await worker.clients.claim();
}

/**
 * While not all is kept, pages come from the network where there is one: a page of an older version would ask for parts
 * that the host has no more.
 */
async function answer(file: BuildFile, request: Request): Promise<Response> {
	const here = await kept.get(file);
	if (here === undefined) return fetch(request);
	if (request.mode !== 'navigate' || (await kept.standing(files)).isReady) return here;
	return fetch(request).catch(() => here);
}

function answerFetch(event: FetchEvent): void {
	const { request } = event;
	if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
	const path = request.url.slice(scope.length);
	const found = findInBuild(files, path, request.mode === 'navigate');
	if (found === undefined) return;
	event.respondWith(
		'moved' in found
			? Response.redirect(new URL(found.moved, scope).href, 302)
			: answer(found.file, request)
	);
}

/** Several windows that ask at once wait for the same file. */
let keeping: Promise<OfflineAnswer> | null = null;

function keepNext(): Promise<OfflineAnswer> {
	keeping ??= kept.keepNext(files).finally(() => {
		keeping = null;
	});
	return keeping;
}

async function answerPage(ask: OfflineAsk, port: MessagePort | undefined): Promise<void> {
	if (ask === 'take over') return worker.skipWaiting();
	const answer =
		ask === 'keep next'
			? await keepNext()
			: { standing: await kept.standing(files), trouble: null };
	port?.postMessage(answer);
}

worker.addEventListener('install', (event) => {
	event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
	event.waitUntil(begin());
});
worker.addEventListener('fetch', answerFetch);
worker.addEventListener('message', (event) => {
	event.waitUntil(answerPage(event.data as OfflineAsk, event.ports[0]));
});
