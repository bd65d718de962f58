import type { ChartLook, ChartSpec } from '../../charts/chart.ts';

/** Draws a chart for a look; asked again when the width or the theme changes. */
export type DrawChart = (look: ChartLook) => ChartSpec;

/** The numbers of a picture as a table. */
export interface ChartTable {
	readonly columns: readonly string[];
	readonly rows: readonly (readonly (string | number)[])[];
}
