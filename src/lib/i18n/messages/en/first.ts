import { languageSettings } from './language-settings.ts';
import { project } from './project.ts';
import { shell } from './shell.ts';
import { start } from './start.ts';

/** English: what the start needs, and what stands around every screen. It comes with the page; `rest.ts` comes after. */
export const first = { ...shell, ...start, ...project, ...languageSettings } as const;
