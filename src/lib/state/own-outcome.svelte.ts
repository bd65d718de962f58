import { projectState } from './project.svelte.ts';
import { switchWhole } from './project-actions.ts';

/** What was last decided about an own indicator or measure, so that the screen that follows says so and can take it back. */

interface Outcome {
	readonly what: 'kept' | 'removed' | 'undone';
	/** Id of the decision. */
	readonly decision: string;
	/** The project that it belongs to. */
	readonly project: string;
}

class OwnOutcome {
	#last: Outcome | null = $state.raw(null);
	/** `null` once another project is open, or something else was decided or brought in. */
	readonly last: Outcome | null = $derived(this.#isNewest() ? this.#last : null);

	#isNewest(): boolean {
		const { project } = projectState;
		return (
			this.#last?.project === project?.id && this.#last?.decision === project?.decisions.at(-1)?.id
		);
	}

	say(what: 'kept' | 'removed', decision: string): void {
		const project = projectState.project?.id;
		this.#last = project === undefined ? null : { what, decision, project };
	}

	async takeBack(): Promise<void> {
		const { last } = this;
		if (last === null) return;
		await switchWhole(last.decision, false);
		this.#last = { ...last, what: 'undone' };
	}

	forget(): void {
		this.#last = null;
	}
}

export const ownOutcome = new OwnOutcome();
