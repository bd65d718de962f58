import * as v from 'valibot';
import { amountLimits, isDay } from '../domain/profile/rates';

/** What a decision about the profile changes, as it stands in a project. Codes that we do not know may come. */

const amount = v.pipe(
	v.number(),
	v.minValue(amountLimits.smallest),
	v.maxValue(amountLimits.largest)
);

const rateSchema = v.object({
	currency: v.pipe(v.string(), v.nonEmpty()),
	amount,
	to: v.pipe(v.string(), v.nonEmpty()),
	worth: amount,
	on: v.pipe(v.string(), v.check(isDay)),
	source: v.string()
});

export const profileSchema = v.object({
	name: v.optional(v.string()),
	organisation: v.optional(v.string()),
	identifiers: v.optional(v.array(v.string())),
	countries: v.optional(v.array(v.string())),
	firstMonth: v.optional(
		v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)))
	),
	languages: v.optional(v.array(v.string())),
	reportingCurrency: v.optional(v.string()),
	rates: v.optional(v.array(rateSchema))
});
