import * as v from 'valibot';
import { readSetting, writeSetting } from './device-settings.ts';

/**
 * Imports that are being worked on, noted on this device: a page that is closed in the middle of one leaves its note,
 * by which the next page can say so. What was there before the import is whole in any case.
 */

const settingName = 'imports under way';

const notesSchema = v.array(v.object({ project: v.string(), files: v.array(v.string()) }));

export type ImportUnderWay = Readonly<v.InferOutput<typeof notesSchema>[number]>;

export const importsUnderWay = (): readonly ImportUnderWay[] =>
	readSetting(settingName, notesSchema, []);

/** Notes an import; a project has one at a time. */
export function noteImport(project: string, files: readonly string[]): void {
	writeSetting(settingName, [...othersThan(project), { project, files }]);
}

/** Takes the note of a project's import back: it is done, given up, or was told. */
export function forgetImport(project: string): void {
	const others = othersThan(project);
	if (others.length < importsUnderWay().length) writeSetting(settingName, others);
}

const othersThan = (project: string): readonly ImportUnderWay[] =>
	importsUnderWay().filter((one) => one.project !== project);
