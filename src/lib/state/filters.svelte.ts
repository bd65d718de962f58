import { personFilters, type PersonFilter } from '../domain/indicators/definition.ts';
import type { PlaceKind } from '../domain/cell.ts';

/**
 * What is being looked at, kept in the address after `#`: shareable inside the project, in no server's log, and kept
 * from screen to screen. The address is the state; this module only reads and writes it.
 */

/** Which number's origin is shown: a cell of the indicator that is open. */
export interface NumberAddress {
	readonly placeKind: PlaceKind;
	readonly placeId: string;
	/** A period's id. */
	readonly period: string;
	/** `''` for the headline. */
	readonly breakdown: string;
	readonly group: string;
}

export interface Filters {
	readonly placeKind: PlaceKind;
	/** A community's id, an area's name, or `ALL`. */
	readonly placeId: string;
	/** A period's id; `''` where none was chosen (each screen then opens with a sensible one). */
	readonly period: string;
	readonly people: Readonly<Partial<Record<PersonFilter, string>>>;
	/** Which indicator is open; `''` for none. */
	readonly one: string;
	/** Whose origin is shown, of the indicator that is open; `null` for none. */
	readonly from: NumberAddress | null;
	/** Which own indicator is made or changed: its id, `new`, or `measure ` and an own measure's code; `''` for none. */
	readonly make: string;
	/** Which harm measure the change screen shows; `''` where none was chosen. */
	readonly harm: string;
	/** Which actions the change screen asks about; `''` for those on the harm. */
	readonly actions: string;
	/** Which view of change is open; `''` for the line of time. */
	readonly view: string;
	/** By what the open view of change is split; `''` for not at all. */
	readonly split: string;
}

/** Reads filters from an address's hash (with or without `#`); what it does not know it leaves alone. */
export function readFilters(hash: string): Filters {
	const given = new URLSearchParams(hash.replace(/^#/, ''));
	const community = given.get('community');
	const area = given.get('area');
	const people = personFilters.flatMap((filter) => {
		const group = given.get(filter);
		return group === null || group === '' ? [] : [[filter, group] as const];
	});
	return {
		placeKind: community !== null ? 'community' : area !== null ? 'area' : 'all',
		placeId: community ?? area ?? 'ALL',
		period: given.get('period') ?? '',
		people: Object.fromEntries(people),
		one: given.get('one') ?? '',
		from: readNumber(given.getAll('from')),
		make: given.get('make') ?? '',
		harm: given.get('harm') ?? '',
		actions: given.get('actions') ?? '',
		view: given.get('view') ?? '',
		split: given.get('split') ?? ''
	};
}

const placeKinds: readonly string[] = ['all', 'area', 'community'] satisfies PlaceKind[];

function readNumber(given: readonly string[]): NumberAddress | null {
	const [placeKind = '', placeId = '', period = '', breakdown = '', group = ''] = given;
	if (!placeKinds.includes(placeKind) || placeId === '' || period === '') return null;
	return { placeKind: placeKind as PlaceKind, placeId, period, breakdown, group };
}

/** Writes filters as a hash, `''` where nothing is filtered. */
export function writeFilters(filters: Filters): string {
	const written = new URLSearchParams();
	if (filters.one !== '') written.set('one', filters.one);
	if (filters.one !== '' && filters.from !== null) {
		const { placeKind, placeId, period, breakdown, group } = filters.from;
		for (const part of [placeKind, placeId, period, breakdown, group]) written.append('from', part);
	}
	if (filters.make !== '') written.set('make', filters.make);
	if (filters.harm !== '') written.set('harm', filters.harm);
	if (filters.actions !== '') written.set('actions', filters.actions);
	if (filters.view !== '') written.set('view', filters.view);
	if (filters.split !== '') written.set('split', filters.split);
	if (filters.placeKind !== 'all') written.set(filters.placeKind, filters.placeId);
	if (filters.period !== '') written.set('period', filters.period);
	for (const [filter, group] of Object.entries(filters.people)) written.set(filter, group);
	const text = written.toString();
	return text === '' ? '' : `#${text}`;
}

class FilterState {
	/** The hash as it stands in the address; set by the layout when the address changes. */
	hash = $state('');
	readonly filters: Filters = $derived(readFilters(this.hash));
	readonly isFiltered: boolean = $derived(
		this.filters.placeKind !== 'all' ||
			this.filters.period !== '' ||
			Object.keys(this.filters.people).length > 0
	);

	/** The address after `#` with some filters changed. */
	with(changes: Partial<Filters>): string {
		// What else is opened, or looked at otherwise, shows no number's origin any more.
		const from = changes.from ?? null;
		const hash = writeFilters({ ...this.filters, ...changes, from });
		// An empty hash must still change the address.
		return hash === '' ? '#' : hash;
	}

	/** The address of another screen with the same filters; what is open there is not carried along. */
	onScreen(path: string): string {
		const closed = { one: '', from: null, make: '', harm: '', actions: '', view: '', split: '' };
		return `${path}${writeFilters({ ...this.filters, ...closed })}`;
	}

	/** The address after `#` with place, period and people cleared. */
	cleared(): string {
		return this.with({ placeKind: 'all', placeId: 'ALL', period: '', people: {} });
	}
}

export const filterState = new FilterState();
