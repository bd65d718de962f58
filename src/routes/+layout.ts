import { speakIn } from '$lib/state/language.svelte.ts';
import type { LayoutLoad } from './$types';

/**
 * Every page is written once, as an empty shell that works from any static host, and drawn in the browser: a button
 * that stood there before the page could hear it would swallow a click or a chosen file without a word.
 */
export const prerender = true;
export const ssr = false;

/** Words come before the screen that shows them; the start needs few. */
export const load: LayoutLoad = async ({ route }) => {
	await speakIn(
		route.id === '/meeting' ? 'meeting' : 'screens',
		route.id === '/' ? 'first' : 'all'
	);
};
