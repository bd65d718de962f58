import type { Consent } from '../domain/disclosure/composition.ts';
import { name, text } from '../domain/sql.ts';
import { tables } from '../domain/tables/index.ts';
import type { RateInForce } from '../domain/profile/rates.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Engine, MainEngine } from '../engine/engine.ts';
import type { Progress } from './build-model.ts';
import { measureHeadlines, type OwnDefinitions } from './measure.ts';
import { setRates } from './money.ts';

/**
 * The model of a project without the communities that did not agree to be counted: measured by the same statements, so that
 * every number of a document for others is made of the others alone.
 */

/** What each community agreed to, as its files say; blank is `none`. */
export async function readConsent(engine: Engine): Promise<ReadonlyMap<string, Consent>> {
	const rows = await engine.query(
		`SELECT community_id, coalesce(share_consent, 'none') AS consent FROM communities ORDER BY community_id`
	);
	return new Map(rows.map((row) => [String(row['community_id']), consentOf(row['consent'])]));
}

const consents: readonly Consent[] = ['none', 'totals_only', 'named'];
const consentOf = (value: unknown): Consent => consents.find((one) => one === value) ?? 'none';

/** Communities that may be counted in a document for others. */
export function consenting(consent: ReadonlyMap<string, Consent>): readonly string[] {
	return [...consent].flatMap(([id, agreed]) => (agreed === 'none' ? [] : [id]));
}

/**
 * Measures the consenting communities in the database for previews.
 *
 * @returns the definitions of what can be counted there
 */
export async function measureConsenting(
	{ preview }: MainEngine,
	consent: ReadonlyMap<string, Consent>,
	rates: readonly RateInForce[],
	own: OwnDefinitions,
	progress: Progress = () => undefined
): Promise<readonly IndicatorDefinition[]> {
	await preview.close();
	const ids = consenting(consent).map(text).join(', ');
	for (const sql of viewsSql(ids === '' ? `''` : ids)) await preview.query(sql);
	await setRates(preview, rates);
	return measureHeadlines(preview, progress, { own });
}

/** Views of the project's model. Periods stay those of the whole project. */
function viewsSql(ids: string): readonly string[] {
	const isOfCommunity = (columns: readonly { readonly id: string }[]): boolean =>
		columns.some(({ id }) => id === 'community_id');
	return [
		...tables.map(({ id, columns }) => {
			const only = isOfCommunity(columns) ? ` WHERE community_id IN (${ids})` : '';
			return `CREATE OR REPLACE VIEW ${name(id)} AS SELECT * FROM store.${name(id)}${only}`;
		}),
		'CREATE OR REPLACE VIEW dated_rows AS SELECT * FROM store.dated_rows'
	];
}
