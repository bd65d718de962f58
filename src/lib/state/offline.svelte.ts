import type {
	OfflineAnswer,
	OfflineAsk,
	OfflineStanding,
	OfflineTrouble
} from '../offline/standing.ts';

/** Whether the app would open without a network, and whether a newer version of it waits. */
class OfflineState {
	/** `null` until the worker that keeps the files has answered. */
	standing: OfflineStanding | null = $state.raw(null);
	trouble: OfflineTrouble | null = $state(null);
	isKeeping = $state(false);
	/** Whether it became ready while the page was open: worth a word to who cannot see it. */
	becameReady = $state(false);
	/** `waiting`: until somebody wants it. `taken`: another window did, and this one has the old pages. */
	newer: 'waiting' | 'taken' | null = $state(null);
}

export const offlineState = new OfflineState();

/** Settles when a worker is there that can answer; fails where the browser allows none. */
let registered: Promise<ServiceWorkerRegistration> | null = null;

/**
 * Looks after the worker that keeps the files of the app; the app works without it too.
 *
 * @param address of its script, beside the start page
 */
export async function watchOffline(address: string): Promise<void> {
	if (!isSecureContext || !('serviceWorker' in navigator)) {
		give(isSecureContext ? 'no worker' : 'not secure');
		return;
	}
	registered = register(address);
	try {
		await registered;
		await lookAtStanding();
	} catch {
		give('no worker');
	}
}

async function register(address: string): Promise<ServiceWorkerRegistration> {
	const workers = navigator.serviceWorker;
	const hadWorker = workers.controller !== null;
	workers.addEventListener('controllerchange', () => {
		if (hadWorker) meetNewWorker();
	});
	watchForNewer(await workers.register(address, { updateViaCache: 'none' }));
	return workers.ready;
}

function give(trouble: OfflineTrouble): void {
	offlineState.trouble = trouble;
}

function watchForNewer(registration: ServiceWorkerRegistration): void {
	const look = (): void => {
		const isWaiting = registration.waiting !== null && registration.active !== null;
		if (offlineState.newer !== 'taken') offlineState.newer = isWaiting ? 'waiting' : null;
	};
	const follow = (): void => {
		const coming = registration.installing;
		coming?.addEventListener('statechange', () => {
			look();
			// The first one of all did not get its files; a later one leaves the one before in place.
			if (coming.state === 'redundant' && registration.active === null) give('not kept');
		});
	};
	registration.addEventListener('updatefound', follow);
	follow();
	look();
}

let isWelcome = false;

/** A new worker answers from now on; what this page has not loaded yet may be gone. */
function meetNewWorker(): void {
	if (isWelcome) location.reload();
	else offlineState.newer = 'taken';
}

/** Opens the newer version: the page is loaded again. */
export async function useNewer(): Promise<void> {
	isWelcome = true;
	const waiting = (await registered?.catch(() => null))?.waiting ?? null;
	if (offlineState.newer === 'taken' || waiting === null) location.reload();
	else waiting.postMessage('take over' satisfies OfflineAsk);
}

/** A later word is early enough. */
export function leaveNewer(): void {
	offlineState.newer = null;
}

async function workerNow(): Promise<ServiceWorker | null> {
	const registration = await registered?.catch(() => null);
	return registration?.active ?? null;
}

async function ask(question: OfflineAsk): Promise<OfflineAnswer | null> {
	const worker = await workerNow();
	if (worker === null) return null;
	const { port1, port2 } = new MessageChannel();
	return new Promise((resolve) => {
		port1.onmessage = ({ data }: MessageEvent<OfflineAnswer>) => {
			port1.close();
			resolve(data);
		};
		worker.postMessage(question, [port2]);
	});
}

async function lookAtStanding(): Promise<void> {
	const answer = await ask('standing');
	if (answer !== null) offlineState.standing = answer.standing;
}

let keeping: Promise<void> | null = null;

/** Keeps all files that are missing, one after the other, until all are here or one cannot be had. */
export function keepForOffline(): Promise<void> {
	keeping ??= keepMissing().finally(() => {
		keeping = null;
	});
	return keeping;
}

async function keepMissing(): Promise<void> {
	await lookAtStanding();
	if (offlineState.standing === null || offlineState.standing.isReady) return;
	offlineState.isKeeping = true;
	offlineState.trouble = null;
	while (await keepNext());
	offlineState.isKeeping = false;
	offlineState.becameReady ||= offlineState.standing.isReady;
}

/** @returns whether there is more to keep */
async function keepNext(): Promise<boolean> {
	const answer = await ask('keep next');
	if (answer === null) return false;
	const { standing, trouble } = answer;
	offlineState.standing = standing;
	offlineState.trouble = trouble;
	return trouble === null && standing.done < standing.all;
}

/** What was kept was deleted with everything else. */
export async function lookAfterDeleting(): Promise<void> {
	offlineState.becameReady = false;
	await lookAtStanding();
}
