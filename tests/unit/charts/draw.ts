import { Error as onlyErrors, logger, parse, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { compile } from 'vega-lite';
import type { ChartSpec } from '../../../src/lib/charts/chart.ts';

const refused = (): never => {
	throw new Error('a chart asks for nothing');
};

/** A chart as SVG, drawn as the browser draws it: no generated code, nothing loaded, no warning tolerated. */
export async function drawn(spec: ChartSpec): Promise<string> {
	const warnings: unknown[] = [];
	const log = logger(onlyErrors, 'log', (_method, _level, input) => warnings.push(...input));
	const { spec: compiled } = compile(spec, {
		logger: { ...log, warn: (...input) => (warnings.push(...input), log) }
	});
	const view = new View(parse(compiled, undefined, { ast: true }), {
		renderer: 'none',
		expr: expressionInterpreter,
		loader: { load: refused, sanitize: refused, http: refused, file: refused }
	});
	const svg = await view.toSVG();
	view.finalize();
	if (warnings.length > 0) throw new Error(`warnings: ${warnings.map(String).join('; ')}`);
	return svg;
}
