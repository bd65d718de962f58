import type { ChartLook } from './chart.ts';
import type { Layer } from './frame.ts';
import { bands, boxes, paths, spots, strokes, type Box, type Stroke } from './pixel-marks.ts';
import { pixelOf } from './scale.ts';
import { tint } from './scale-marks.ts';
import { pixelOfDay } from './timeline-frame.ts';
import { plotBase, size, type Panel } from './timeline-panels.ts';
import { pointRows, type PointRow } from './timeline-points.ts';

/** Each place's own numbers with their limits; a small tick where it has none. */
export function numberLayers(panels: readonly Panel[], look: ChartLook, fill: string): Layer[] {
	const rows = panels.flatMap((panel, index) =>
		pointRows(panel.picture, panel.picture.here).map((row) => ({
			...row,
			...spotOf(panel, row),
			scale: panel.picture.scales.y,
			isBar: row.isAlone || panel.line.timeline.by === 'wave',
			run: `${index} ${row.run}`
		}))
	);
	const bounded = rows.flatMap(({ lower, upper, scale, ...row }) =>
		lower === null || upper === null
			? []
			: [{ ...row, lower: pixelOf(scale, lower), upper: pixelOf(scale, upper) }]
	);
	const bars = bounded
		.filter(({ isBar }) => isBar)
		.map(({ x, lower, upper }): Box => ({ x: x - 3, x2: x + 3, y: upper, y2: lower }));
	const areas = bounded
		.filter(({ isBar }) => !isBar)
		.map(({ x, lower, upper, run }) => ({ x, y: lower, y2: upper, run }));
	const own = rows.map(({ x, y, run, description }) => ({ x, y, run, description }));
	const joined = rows.filter(({ isAlone }) => !isAlone).map(({ x, y, run }) => ({ x, y, run }));
	return [
		...boxes(look.isPrint ? [] : bars, { fill: look.hue, opacity: tint }),
		...bands(look.isPrint ? [] : areas, { fill: look.hue, opacity: tint }),
		...gapLayers(panels, look),
		...paths(joined, { color: look.hue, width: 2.25 }),
		...spots(own, { size: 16, fill, stroke: look.hue })
	];
}

const spotOf = ({ picture: { scales } }: Panel, { across, value }: PointRow) => ({
	x: pixelOf(scales.x, across),
	y: pixelOf(scales.y, value)
});

/** Times without a number: the bounds within which it lies, or a tick on the base line. */
function gapLayers(panels: readonly Panel[], look: ChartLook): Layer[] {
	const gaps = panels.flatMap((panel) =>
		panel.picture.here
			.filter(({ cell }) => cell.value === null)
			.map((point) => ({
				panel,
				cell: point.cell,
				x: pixelOfDay(panel.picture.scales.x, point.day),
				description: panel.line.words.heardPoint(point)
			}))
	);
	const open = gaps.flatMap(({ panel, cell: { lower, upper }, x, description }): Box[] => {
		if (lower === null || upper === null) return [];
		const { y } = panel.picture.scales;
		return [{ x: x - 3, x2: x + 3, y: pixelOf(y, upper), y2: pixelOf(y, lower), description }];
	});
	const ticks = gaps.flatMap(({ panel, cell: { lower }, x, description }): Stroke[] => {
		if (lower !== null) return [];
		const y = plotBase(panel);
		return [{ x, x2: x, y, y2: y - size.ticks, description }];
	});
	return [
		...boxes(open, { fill: look.paper, opacity: 1, stroke: look.hue }),
		...strokes(ticks, { color: look.quiet, width: 1.5 })
	];
}
