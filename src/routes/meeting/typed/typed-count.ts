/** Figures of Arabic and Persian keyboards, from zero on. */
const zeros = [0x0660, 0x06f0] as const;

/** A whole number as it is typed; `null` where nothing stands there; `undefined` for what cannot be meant. */
export function typedCount(text: string, least: number, most: number): number | null | undefined {
	const plain = text.trim().replaceAll(/[٠-٩۰-۹]/g, plainFigure);
	if (plain === '') return null;
	if (!/^\d{1,6}$/.test(plain)) return undefined;
	const count = Number(plain);
	return count < least || count > most ? undefined : count;
}

function plainFigure(figure: string): string {
	const code = figure.charCodeAt(0);
	const zero = zeros.find((first) => code >= first && code <= first + 9) ?? code;
	return String(code - zero);
}
