import { countryCodes } from './countries.ts';

/**
 * An IATI organisation identifier names a register and the organisation's number in it: `GB-CHC-123456`,
 * `XM-DAC-41114`. Only the shape is looked at; nobody is asked, and nothing is refused.
 */
export type IdentifierFinding =
	/** Spaces, `/`, `&`, `|` or `?`: other programs refuse them. */
	| 'identifier letters'
	/** It does not begin with a country, or with the letters of an international register (`XI`, `XM`, `XR`, `XS`). */
	| 'identifier country'
	/** No register stands before the number. */
	| 'identifier register';

const registers: ReadonlySet<string> = new Set([...countryCodes, 'XI', 'XM', 'XR', 'XS']);

/** What is unusual about an identifier; `null` where it has the shape. */
export function identifierFinding(identifier: string): IdentifierFinding | null {
	if (/[\s/&|?]/.test(identifier)) return 'identifier letters';
	const [country = '', register = '', ...number] = identifier.split('-');
	const isNamed = number.join('-') !== '' && /^[A-Z][A-Z0-9_]+$/i.test(register);
	if (!isNamed) return 'identifier register';
	return registers.has(country.toUpperCase()) ? null : 'identifier country';
}
