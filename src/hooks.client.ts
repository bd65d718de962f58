import { languageIdOf, speechIn } from '$lib/state/language.svelte.ts';

// Words are on their way while the rest of the page is. What fails here is asked for again, and said, by the page.
const isStart = location.pathname.endsWith('/');
const view = location.pathname.endsWith('/meeting') ? 'meeting' : 'screens';
speechIn(languageIdOf(view), isStart ? 'first' : 'all').catch(() => undefined);
// So is what this device keeps: the meeting shows nothing else.
if (view === 'meeting') {
	import('$lib/state/project-keeping.ts')
		.then(({ openedStorage }) => openedStorage())
		.catch(() => undefined);
}
