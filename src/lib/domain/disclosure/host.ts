import type { AuditCell } from './audit-cell.ts';
import { communityOf } from './leftovers.ts';
import { standardRules, type DisclosureRules } from './rules.ts';

/**
 * The community whose meeting it is. Of itself it may see more than anybody else; what its own numbers tell of others beside an
 * earlier document is told to everybody there, so that the rules for donors hold.
 */
export type Host = ReadonlySet<string>;

/** Whether counts are of the community that meets alone. */
export const isOfHost = ({ atoms }: Pick<AuditCell, 'atoms'>, host: Host | null): boolean =>
	host !== null && atoms.length > 0 && atoms.every((atom) => host.has(communityOf(atom)));

/**
 * In a report of three communities each of them, knowing its own number, reads what the two others have together: that many a report leaves
 * in any case. So the one that meets stands for one of those behind a number.
 */
const donorRulesBeside: DisclosureRules = {
	...standardRules.donor,
	fewestCommunities: standardRules.donor.fewestCommunities - 1
};

/** By which rules counts have to stay open. */
export const rulesOver = (
	counts: Pick<AuditCell, 'atoms'>,
	rules: DisclosureRules,
	host: Host | null
): DisclosureRules => (host === null || isOfHost(counts, host) ? rules : donorRulesBeside);
