/** Beyond so many digits before or after the point, an exponent is shorter to read. */
const mostZeros = 30;
/** Digits that a number must lose by rounding to 15 for the rest to be noise of the arithmetic. */
const digitsOfNoise = 4;

const mayEndInNoise = /(?:00|99)\d{1,2}(?:e|$)/;

/**
 * A number as its shortest decimal. What the arithmetic of the spreadsheet has left over is taken
 * away as the spreadsheet does it, by rounding to 15 digits: 0.30000000000000004 is 0.3.
 */
export function numberText(number: number): string {
	if (Object.is(number, -0)) return '0';
	const shortest = String(number);
	// So short a text has no digits of noise, and most have no exponent.
	if (shortest.length <= 15 && !shortest.includes('e')) return shortest;
	if (!mayEndInNoise.test(shortest)) return withoutExponent(shortest);
	const rounded = String(Number(number.toPrecision(15)));
	const isNoise = digitsIn(shortest) - digitsIn(rounded) >= digitsOfNoise;
	return withoutExponent(isNoise ? rounded : shortest);
}

/** The text of a number as it stands in a file; whole numbers too long for a computer's number keep all digits. */
export function numberTextOf(stored: string): string | null {
	const text = stored.trim();
	if (/^-?[1-9]\d{0,14}$/.test(text)) return text;
	if (/^-?[1-9]\d{15,}$/.test(text)) return text;
	if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) return null;
	const number = Number(text);
	return Number.isFinite(number) ? numberText(number) : null;
}

function digitsIn(text: string): number {
	return (text.split('e')[0] ?? '').replace(/\D/g, '').replace(/^0+/, '').length;
}

function withoutExponent(text: string): string {
	const [mantissa = '', power] = text.split('e');
	if (power === undefined) return text;
	const exponent = Number(power);
	if (Math.abs(exponent) > mostZeros) return text;
	const sign = mantissa.startsWith('-') ? '-' : '';
	const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
	if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - whole.length)}${whole}${fraction}`;
	return `${sign}${whole}${fraction.padEnd(exponent, '0')}`;
}
