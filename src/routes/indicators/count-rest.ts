import type { IndicatorDefinition } from '$lib/domain/indicators/definition.ts';
import type { IndicatorView } from './view.ts';

/** What is counted by now, and whether more is to come. */
export interface CountedRest {
	readonly views: readonly IndicatorView[];
	readonly isDone: boolean;
}

/**
 * Counts indicators one after the other, after what the screen shows already, so that whatever a reader does meanwhile
 * waits for one of them at most.
 *
 * @param count one indicator
 * @param tell told after each; where one cannot be counted, what was until then is all
 * @returns stops it
 */
export function countRest(
	definitions: readonly IndicatorDefinition[],
	count: (definition: IndicatorDefinition) => Promise<IndicatorView>,
	tell: (counted: CountedRest) => void
): () => void {
	let isLeft = false;
	let views: readonly IndicatorView[] = [];
	const countAll = async (): Promise<void> => {
		for (const definition of definitions) {
			const view = await count(definition);
			if (isLeft) return;
			views = [...views, view];
			tell({ views, isDone: views.length === definitions.length });
		}
	};
	// What cannot be counted says so where it stands.
	countAll().catch(() => {
		if (!isLeft) tell({ views, isDone: true });
	});
	return () => {
		isLeft = true;
	};
}
