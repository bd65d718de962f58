import { tick } from 'svelte';
import { pendingImport } from '$lib/state/pending-files.svelte';
import { asksOf, nextAsk, type Ask } from './asks';

/** Leads from question to question, and remembers which one it led to last. */
class Asking {
	target: Ask | null = $state.raw(null);
	/** All that is asked of the files that wait. */
	readonly all: readonly Ask[] = $derived(asksOf(pendingImport.files));

	/** Goes to the next question, or to the end where nothing is asked; the cards show a column that was hidden by a filter as soon as it is asked about. */
	async next(): Promise<void> {
		this.target = nextAsk(this.all, this.target?.id ?? null) ?? null;
		await tick();
		if (this.target === null) {
			document.querySelector<HTMLElement>('[data-next-of-all]')?.focus();
			return;
		}
		const place = document.getElementById(this.target.id);
		const control =
			place?.querySelector<HTMLElement>('[data-answer]:not(:disabled)') ??
			place?.querySelector<HTMLElement>('select, button, [role=textbox], input');
		place?.scrollIntoView({ block: 'center' });
		(control ?? place)?.focus({ preventScroll: true });
	}

	/** The column of a sheet that the last question leads to. */
	positionIn(sheet: string): number | null {
		return this.target?.sheet === sheet ? this.target.position : null;
	}
}

export const asking = new Asking();
