import type { Consent } from '../domain/disclosure/composition.ts';
import { every, name, text } from '../domain/sql.ts';
import { tables } from '../domain/tables/index.ts';
import type { RateInForce } from '../domain/profile/rates.ts';
import type { IndicatorDefinition } from '../domain/indicators/definition.ts';
import type { Engine, MainEngine } from '../engine/engine.ts';
import type { Progress } from './build-model.ts';
import { measureHeadlines, sameModel, type OwnDefinitions } from './measure.ts';
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

/** A consenting model that was measured. */
interface StandingModel {
	readonly key: string;
	readonly definitions: readonly IndicatorDefinition[];
	readonly isMeasured: () => boolean;
}

const standing = new WeakMap<Engine, StandingModel>();

/** A view that goes with everything else when the database is emptied. */
const mark = 'consenting_model';

/** What is counted: the communities that agreed, and how. */
export interface Consenting {
	readonly consent: ReadonlyMap<string, Consent>;
	readonly rates: readonly RateInForce[];
	readonly own: OwnDefinitions;
	/** Another one whenever the rows of the project or its definitions may have changed. */
	readonly state: string;
}

/**
 * Measures the consenting communities in the database for previews, unless they stand there already.
 *
 * @returns the definitions of what can be counted there
 */
export async function measureConsenting(
	{ preview }: MainEngine,
	{ consent, rates, own, state }: Consenting,
	progress: Progress = () => undefined
): Promise<readonly IndicatorDefinition[]> {
	const agreed = consenting(consent);
	const key = JSON.stringify([state, agreed, rates]);
	const before = standing.get(preview);
	if (before?.key === key && before.isMeasured() && (await isThere(preview))) {
		return before.definitions;
	}
	standing.delete(preview);
	await preview.close();
	const ids = agreed.map(text).join(', ');
	for (const sql of viewsSql(ids === '' ? `''` : ids)) await preview.query(sql);
	await setRates(preview, rates);
	const definitions = await measureHeadlines(preview, progress, { own });
	standing.set(preview, { key, definitions, isMeasured: sameModel(preview) });
	return definitions;
}

/** Nobody emptied the database since. */
async function isThere(preview: Engine): Promise<boolean> {
	const where = every([`database_name = 'preview'`, `view_name = ${text(mark)}`]);
	const rows = await preview.query(`SELECT view_name FROM duckdb_views() WHERE ${where}`);
	return rows.length > 0;
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
		'CREATE OR REPLACE VIEW dated_rows AS SELECT * FROM store.dated_rows',
		`CREATE OR REPLACE VIEW ${mark} AS SELECT 1 AS stands`
	];
}
