import { indicators } from '$lib/domain/indicators';
import { translate } from '$lib/i18n/translate';

/** A measure of the catalogue, by its plain name. */
export interface KnownMeasure {
	/** What stands in `measure_code`. */
	readonly code: string;
	readonly name: string;
	/** A share of those asked: without a number of them it comes to nothing. */
	readonly needsAsked: boolean;
}

/** The measures that the catalogue knows, in its order. */
export const knownMeasures = (): readonly KnownMeasure[] =>
	indicators.flatMap((one) =>
		one.shape === 'measure'
			? [
					{
						code: one.id,
						name: translate(`indicator.${one.id}.name`),
						needsAsked: one.unit === 'percent' && !('population' in one)
					}
				]
			: []
	);

const plain = (text: string): string => text.trim().toLowerCase();

/** What is meant by a code or a name that somebody typed: a measure of the catalogue where it is one's. */
export const codeMeant = (text: string): string =>
	knownMeasures().find(({ code, name }) => [code, name].map(plain).includes(plain(text)))?.code ??
	text.trim();
