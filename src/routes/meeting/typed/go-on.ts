/**
 * Enter goes to the next place to fill in, as a pencil goes down a sheet, and with Shift back. A place is what stands in one
 * `data-field`: each list to choose from and each line to write on by itself, several boxes to cross together.
 */

const oneByOne = 'select, [role="textbox"], button';
const together = 'input[type="radio"], input[type="checkbox"]';

/** Shown, and not barred. */
const isOpen = (stop: HTMLElement): boolean => stop.checkVisibility() && !stop.matches(':disabled');

function stopsIn(field: HTMLElement): readonly HTMLElement[] {
	const boxes = [...field.querySelectorAll<HTMLInputElement>(together)];
	const single = [...field.querySelectorAll<HTMLElement>(oneByOne)];
	const box = boxes.find(({ checked }) => checked) ?? boxes[0];
	return (box === undefined ? single : [box]).filter(isOpen);
}

interface Stop {
	readonly stop: HTMLElement;
	readonly field: HTMLElement;
	/** Its place in the field. */
	readonly index: number;
}

const stopsOf = (sheet: HTMLElement): readonly Stop[] =>
	[...sheet.querySelectorAll<HTMLElement>('[data-field]')].flatMap((field) =>
		stopsIn(field).map((stop, index) => ({ stop, field, index }))
	);

/** Where to go from an element; `null` where there is nothing more to fill in. */
function stopFrom(sheet: HTMLElement, here: HTMLElement, by: 1 | -1): HTMLElement | null {
	const stops = stopsOf(sheet);
	const own = here.closest<HTMLElement>('[data-field]');
	const at = stops.findIndex(({ stop, field }) =>
		here.matches(together) ? field === own : stop === here
	);
	// What was written on is gone: from there to what stands after it, or before it.
	if (at === -1) return nearest(stops, here, by);
	if (by === -1) return stops[at - 1]?.stop ?? null;
	const rest = stops.slice(at + 1);
	// A day of which nothing is chosen is passed over whole.
	const isEmpty = here instanceof HTMLSelectElement && here.value === '';
	return (isEmpty ? rest.find(({ index }) => index === 0) : rest[0])?.stop ?? null;
}

function nearest(stops: readonly Stop[], here: HTMLElement, by: 1 | -1): HTMLElement | null {
	const side = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
	const beyond = stops.filter(({ stop }) => (here.compareDocumentPosition(stop) & side) !== 0);
	return (by === 1 ? beyond[0] : beyond.at(-1))?.stop ?? null;
}

/** The attachment of the sheet. */
export function goOn(sheet: HTMLElement): () => void {
	function press(event: KeyboardEvent) {
		const here = event.target;
		const isOther = event.isComposing || event.altKey || event.ctrlKey || event.metaKey;
		if (event.key !== 'Enter' || isOther || !(here instanceof HTMLElement)) return;
		// A button does what it says.
		if (here instanceof HTMLButtonElement) return;
		const next = stopFrom(sheet, here, event.shiftKey ? -1 : 1);
		if (next === null && here.closest('[data-field]') === null) return;
		event.preventDefault();
		next?.focus();
	}
	sheet.addEventListener('keydown', press);
	return () => {
		sheet.removeEventListener('keydown', press);
	};
}
