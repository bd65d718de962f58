import { first } from './en/first.ts';
import { rest } from './en/rest.ts';

/**
 * English, which sets the keys that every language has; ICU message syntax. Keep a key in the section of the screen that
 * shows it.
 */
export const en = { ...first, ...rest } as const;
