import { createContext, tick } from 'svelte';
import type { MessageKey } from '$lib/i18n/languages';
import { translate } from '$lib/i18n/translate';

/**
 * Where somebody goes on after a form, by keyboard as by hand: a form that is left gives the focus back to what opened it,
 * and one that was kept gives it to what leads on, once the numbers were made anew.
 */
export class GoingOn {
	/** What was done. */
	#done: MessageKey | null = $state.raw(null);
	/** It in words of the language that is spoken now. */
	readonly words = $derived(this.#done === null ? '' : translate(this.#done));
	/** Beside what it is said. */
	spot = $state('');
	/** Where to go on, best first; empty where nobody waits. */
	#wanted: readonly string[] = $state.raw([]);

	get isWaiting(): boolean {
		return this.#wanted.length > 0;
	}

	/** Something was kept: that is said at the first of these spots that is there once all is drawn anew. */
	say(done: MessageKey, spots: readonly string[]): void {
		this.#done = done;
		this.spot = '';
		this.#wanted = spots;
	}

	/** All is drawn anew. */
	arrive(): void {
		this.spot = focusFirst(this.#wanted);
		this.#wanted = [];
	}

	/** A form was left, and nothing changed. */
	async goBack(...spots: readonly string[]): Promise<void> {
		this.#done = null;
		this.spot = '';
		await tick();
		focusFirst(spots);
	}
}

export const [goingOn, setGoingOn] = createContext<GoingOn>();

/** The spots, from which a form is opened or what was said of a number is seen. */
export const spotOf = {
	target: (target: string) => `target ${target}`,
	number: ({ indicatorId, code }: Pair) => `number ${indicatorId} ${code}`,
	proposal: ({ indicatorId, code }: Pair) => `proposal ${indicatorId} ${code}`,
	figure: (target: string) => `figure ${target}`,
	oneFigure: ({ id }: { readonly id: string }) => `one figure ${id}`,
	way: ({ measureCode, version }: Way) => `way ${measureCode} ${version}`,
	newWay: 'new way',
	another: 'another'
} as const;

interface Pair {
	readonly indicatorId: string;
	readonly code: string;
}

interface Way {
	readonly measureCode: string;
	readonly version: string;
}

/** Focuses the first of these spots that can be seen, and says which it was. */
function focusFirst(spots: readonly string[]): string {
	for (const spot of spots) {
		const element = document.querySelector<HTMLElement>(`[data-spot="${CSS.escape(spot)}"]`);
		if (element?.checkVisibility() === true) {
			element.focus();
			return spot;
		}
	}
	return '';
}
