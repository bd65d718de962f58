import * as v from 'valibot';

/** Small choices that belong to this device and to no project, such as its language. Where nothing can be kept they hold for the visit. */

const keyOf = (name: string): string => `tafakari.${name}`;

/** A setting as it was kept; `otherwise` where there is none, or none that can be read. */
export function readSetting<Schema extends v.GenericSchema>(
	name: string,
	schema: Schema,
	otherwise: v.InferOutput<Schema>
): v.InferOutput<Schema> {
	try {
		const text = localStorage.getItem(keyOf(name));
		const read = v.safeParse(schema, text === null ? undefined : JSON.parse(text));
		return read.success ? read.output : otherwise;
	} catch {
		return otherwise;
	}
}

/** @returns whether it was kept */
export function writeSetting(name: string, value: unknown): boolean {
	try {
		localStorage.setItem(keyOf(name), JSON.stringify(value));
		return true;
	} catch {
		return false;
	}
}
