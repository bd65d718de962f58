import { groupBy } from '../group-by.ts';
import { withheldTellers } from './across.ts';
import type { CommunityShare } from './composition.ts';
import { asWhole, keyOf, type DocumentCell } from './document-cells.ts';
import { isAboutPersons } from './hide.ts';
import type { LedgerCell } from './ledger.ts';
import { untoldBesideOthers } from './nearly-alike.ts';
import { protect, type Protection } from './protect.ts';
import { relationsAmong, type Related, type Relation } from './relations.ts';
import {
	tellerNow,
	tellingOf,
	wholeTold,
	withoutIndicator,
	type Telling,
	type ToldNumerator
} from './tellers.ts';
import { toldCell } from './told-cell.ts';
import {
	indicatorToProtect,
	type DocumentRules,
	type Protecting,
	type ToldElsewhere
} from './to-protect.ts';

/** Protects all cells of a document with all earlier ones, indicator by indicator. */

export const nothingToProtect: Protection = { hidden: [], bandless: new Set(), rounded: new Set() };

type ByIndicator<One> = ReadonlyMap<string, readonly One[]>;

/** Protects every indicator by itself, and then what others would tell of it. */
export function protectAll(
	now: ByIndicator<DocumentCell>,
	given: DocumentRules
): ReadonlyMap<string, Protection> {
	const released = given.options.ledger.flatMap(({ cells }) => cells);
	const before = groupBy(released, ({ indicatorId }) => indicatorId);
	const ids = [...new Set([...before.keys(), ...now.keys()])];
	const related = ids.map((id) => relatedOf(id, now.get(id) ?? [], before.get(id) ?? []));
	const relations = relationsAmong(related);
	const tellings = groupBy(
		relations.map(({ teller, ...relation }) =>
			tellingOf({ teller, ...relation }, now.get(teller) ?? [], before.get(teller) ?? [])
		),
		({ relation }) => relation.numeratorOf
	);
	const protections = new Map<string, Protection>();
	const wholesOf = (id: string): ToldElsewhere['wholes'] =>
		relations
			.filter(({ teller, quantity }) => teller === id && quantity === 'denominator')
			.flatMap((relation) => {
				const { numeratorOf } = relation;
				const protection = protections.get(numeratorOf) ?? nothingToProtect;
				const told = toldNumerators(now.get(numeratorOf) ?? [], protection, given);
				const earlier = (before.get(numeratorOf) ?? []).map(toldBefore);
				return [...earlier, ...told].map((one) => ({ relation, one }));
			});
	const toProtect = (id: string): Protecting => {
		const elsewhere = { tellings: tellings.get(id) ?? [], wholes: wholesOf(id) };
		return indicatorToProtect(id, now.get(id) ?? [], elsewhere, given);
	};
	const each = new Map<string, Protecting>();
	for (const id of tellersLast([...now.keys()], relations)) {
		const protecting = toProtect(id);
		each.set(id, protecting);
		protections.set(id, protect(protecting.given));
	}
	for (const relation of relations.filter(({ quantity }) => quantity === 'denominator')) {
		const { teller } = relation;
		const protecting = each.get(teller) ?? toProtect(teller);
		withholdWholes(protections, protecting, { relation, now }, given);
	}
	for (const [id, own] of tellings) {
		const protecting = each.get(id) ?? toProtect(id);
		withholdTellers(protections, protecting, { id, own: now.get(id) ?? [], tellings: own }, given);
	}
	for (const id of untold(related, now, before, given)) {
		const told = protections.get(id) ?? nothingToProtect;
		protections.set(id, without(told, new Set(told.hidden.keys())));
	}
	return protections;
}

/** Indicators that are nearly what another one is, of which something is or was told. */
const untold = (
	related: readonly Related[],
	now: ByIndicator<DocumentCell>,
	before: ByIndicator<LedgerCell>,
	{ rules }: DocumentRules
): ReadonlySet<string> =>
	untoldBesideOthers(
		related,
		{
			wasTold: (id) => (before.get(id) ?? []).some(({ told }) => told !== null),
			isHere: (id) => now.has(id)
		},
		rules
	);

/** What tells of others is protected after them: it gives way. */
function tellersLast(ids: readonly string[], relations: readonly Relation[]): readonly string[] {
	const isTeller = (id: string): number => Number(relations.some(({ teller }) => teller === id));
	return [...ids].sort((one, other) => isTeller(one) - isTeller(other));
}

function toldNumerators(
	cells: readonly DocumentCell[],
	protection: Protection,
	{ audience, rules }: DocumentRules
): readonly ToldNumerator[] {
	return cells.map((one, index) => {
		const { told } = toldCell(one, index, protection, audience, rules).kept;
		return { placed: one.placed, key: one.key, told, isNow: true };
	});
}

const toldBefore = (one: LedgerCell): ToldNumerator => ({
	placed: asWhole(one),
	key: keyOf(one),
	told: one.told,
	isNow: false
});

function relatedOf(
	indicatorId: string,
	now: readonly DocumentCell[],
	before: readonly LedgerCell[]
): Related {
	const at = new Map<string, readonly CommunityShare[]>();
	for (const one of before) at.set(withoutIndicator(keyOf(one)), one.shares);
	for (const one of now) at.set(withoutIndicator(one.key), one.shares ?? []);
	const counted = now[0]?.counted;
	const isPersons = [...now.map(({ cell }) => cell), { indicatorId, breakdown: '' }].some((cell) =>
		isAboutPersons(cell, counted)
	);
	return { indicatorId, isPersons, at };
}

interface ToldAbout {
	readonly id: string;
	readonly own: readonly DocumentCell[];
	readonly tellings: readonly Telling[];
}

/** Withholds of others what would give this one away. */
function withholdTellers(
	protections: Map<string, Protection>,
	{ given, timing }: Protecting,
	{ id, own, tellings }: ToldAbout,
	{ audience, rules }: DocumentRules
): void {
	const all = tellings.flatMap((telling) => {
		const { teller } = telling.relation;
		const protection = protections.get(teller) ?? nothingToProtect;
		return telling.now.map((one, index) => {
			const { kept } = toldCell(one, index, protection, audience, rules);
			return { teller, index, cell: tellerNow(one, kept, telling, { own, timing }) };
		});
	});
	const withheld = withheldTellers(
		given,
		protections.get(id) ?? nothingToProtect,
		all.map(({ cell }) => cell)
	);
	const gone = groupBy(
		all.filter((_, place) => withheld.has(place)),
		({ teller }) => teller
	);
	for (const [teller, cells] of gone) {
		const told = protections.get(teller) ?? nothingToProtect;
		protections.set(teller, without(told, new Set(cells.map(({ index }) => index))));
	}
}

interface WholesTold {
	readonly relation: Relation;
	readonly now: ByIndicator<DocumentCell>;
}

/**
 * The other way round: where all of an indicator is hidden already, and what an earlier document told of it would be narrowed by
 * numerators that say how many were asked, these are withheld.
 */
function withholdWholes(
	protections: Map<string, Protection>,
	{ given, timing }: Protecting,
	{ relation, now }: WholesTold,
	document: DocumentRules
): void {
	if (given.solver === undefined) return;
	const { teller, numeratorOf } = relation;
	const told = protections.get(numeratorOf) ?? nothingToProtect;
	const wholes = toldNumerators(now.get(numeratorOf) ?? [], told, document).map((one) =>
		wholeTold(one, relation, now.get(teller) ?? [], timing)
	);
	const own = protections.get(teller) ?? nothingToProtect;
	// Its own check knew all that is told of it, and that can only have become less: what was open then is open.
	const withheld = withheldTellers(
		{ ...given, before: given.before.filter(({ isNow }) => !isNow) },
		own,
		wholes,
		own.open
	);
	if (withheld.size > 0) protections.set(numeratorOf, without(told, withheld));
}

/** Of what is withheld neither the number nor a band is told. */
function without(told: Protection, withheld: ReadonlySet<number>): Protection {
	return {
		...told,
		hidden: told.hidden.map((reason, index) =>
			withheld.has(index) ? (reason ?? 'protects another') : reason
		),
		bandless: new Set([...told.bandless, ...withheld])
	};
}
