import * as v from 'valibot';
import { periodUnits } from '../domain/intake/recipes/recipe';

/** Recipes as they stand in a project. */

const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const column = v.object({ header: v.string(), nth: place });
const limit = v.nullable(v.pipe(v.number(), v.finite()));

const condition = v.variant('kind', [
	v.object({ kind: v.literal('is'), column, values: v.array(v.string()) }),
	v.object({ kind: v.literal('answered'), column, missing: v.array(v.string()) }),
	v.object({ kind: v.literal('between'), column, from: limit, to: limit })
]);

const wideColumn = v.object({
	column,
	says: v.record(v.string(), v.string()),
	into: v.string()
});

const count = {
	into: v.string(),
	where: v.array(condition),
	isBeside: v.optional(v.boolean())
};

const through = v.optional(v.array(v.object({ sheet: v.string(), key: column, refersTo: column })));

/** A step may be switched off. */
const off = v.optional(v.boolean());

const band = v.object({ label: v.string(), from: v.number(), to: limit });

const step = v.variant('kind', [
	v.object({
		kind: v.literal('rows'),
		column,
		values: v.array(v.string()),
		keep: v.boolean(),
		off
	}),
	v.object({ kind: v.literal('filled'), columns: v.array(column), off }),
	v.object({
		kind: v.literal('add alike'),
		by: v.array(column),
		counted: v.array(column),
		differIn: v.array(v.string()),
		off
	}),
	v.object({
		kind: v.literal('columns to rows'),
		columns: v.array(wideColumn),
		sums: v.array(column),
		off
	}),
	v.object({
		kind: v.literal('count'),
		by: v.array(column),
		counts: v.array(v.object(count)),
		person: v.nullable(column),
		said: v.optional(
			v.object({
				table: v.picklist(['measures', 'meetings']),
				columns: v.record(v.string(), column)
			})
		),
		off
	}),
	v.object({
		kind: v.literal('join'),
		sheet: v.string(),
		key: column,
		refersTo: column,
		through,
		take: v.optional(v.array(v.object({ column, into: v.string() }))),
		off
	}),
	v.object({
		kind: v.literal('gather'),
		sheet: v.string(),
		key: column,
		refersTo: column,
		through,
		counts: v.array(v.object({ ...count, sum: v.nullable(column) })),
		person: v.nullable(column),
		off
	}),
	v.object({
		kind: v.literal('options to list'),
		options: v.array(v.object({ column, option: v.string() })),
		into: v.string(),
		off
	}),
	v.object({
		kind: v.literal('list to options'),
		column,
		separator: v.string(),
		options: v.array(v.string()),
		off
	}),
	v.object({
		kind: v.literal('combine'),
		columns: v.array(column),
		between: v.string(),
		into: v.string(),
		stay: v.optional(v.boolean()),
		off
	}),
	v.object({ kind: v.literal('split'), column, mark: v.string(), into: v.array(v.string()), off }),
	v.object({
		kind: v.literal('bands'),
		column,
		bands: v.array(band),
		into: v.string(),
		off
	}),
	v.object({
		kind: v.literal('periods'),
		column,
		unit: v.picklist(periodUnits),
		dateOrder: v.nullable(v.picklist(['day first', 'month first', 'year first'])),
		start: v.string(),
		end: v.string(),
		off
	})
]);

export const recipeSchema = v.object({ name: v.string(), steps: v.array(step) });
