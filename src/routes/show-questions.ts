import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { pendingImport } from '$lib/state/pending-import.svelte';

/** Goes to the data screen, where questions about files stand; false where there are none. */
export async function showQuestions(): Promise<boolean> {
	if (pendingImport.files.length === 0) return false;
	if (page.route.id !== '/data') await goto(resolve('/data'));
	return true;
}
