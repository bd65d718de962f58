import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { page } from '$app/state';
import { pendingImport } from '$lib/state/pending-files.svelte';
import { projectState } from '$lib/state/project.svelte';

/** Goes to where the files that came lead: their questions, or the meeting of a project for one community; false for neither. */
export async function showQuestions(): Promise<boolean> {
	if (pendingImport.files.length === 0) return showMeeting();
	if (page.route.id !== '/data') await goto(resolve('/data'));
	return true;
}

async function showMeeting(): Promise<boolean> {
	if (projectState.project?.meeting === undefined) return false;
	if (page.route.id !== '/meeting') await goto(resolve('/meeting'));
	return true;
}
