import type { contextEvents } from '../../../domain/tables/context-events.ts';
import { shared } from './reasons.ts';

/** What else happened, as a picture: lines in a square of 32. */

type KindOf<Columns> = Columns extends readonly (infer Column)[]
	? Column extends { readonly id: 'kind'; readonly codes: readonly (infer Code)[] }
		? Code
		: never
	: never;

export type EventKind = KindOf<typeof contextEvents.columns>;

const other =
	'M16 3l3.800 8.300 9 1-6.700 6.100 1.900 8.900L16 22.800 8 27.300l1.900-8.900L3.200 12.300l9-1z';

const icons: Readonly<Record<EventKind, string>> = {
	epidemic: shared.sickness,
	flood_drought: shared.weather,
	hunger_season:
		'M4 15h24c0 7-5 12-12 12S4 22 4 15zM11 29h10M4 15c0-2 5-3.500 12-3.500S28 13 28 15',
	harvest: shared.harvest,
	school_holiday:
		'M3 29h18M5 29V18h14v11M3.500 18 12 11l8.500 7M10.500 29v-5h3v5M25 3v2M25 13v2M19 9h2M29 9h2M21 5l1.300 1.300M29 5l-1.300 1.300M25 6.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600z',
	exam: 'M5 3h16v26H5zM9 9h8M9 14h8M9 19h4M17 25l1-4L27 9l3 2.200L21 23.500z',
	conflict: shared.fight,
	election: 'M4 16h24v13H4zM11 16v-3h10v3M12 13V3h8v10M12 20.500h8M14 7l1.500 1.500L18.500 5.500',
	law_change: shared.rules,
	other_project: shared.outside,
	campaign:
		'M5 13h5L23 6v20l-13-7H5zM10 13v6M9 19l2 9h4l-2.500-8M26.500 12.500c1.500 2 1.500 5 0 7',
	data_change: other,
	other
};

/** The picture of a kind of event; a star where none was given. */
export function eventIcon(kind: string): string {
	return Object.hasOwn(icons, kind) ? icons[kind as EventKind] : other;
}
