import type { ReleasedCell } from '../../domain/disclosure/release.ts';
import { isTested, manyLooks, type Finding } from '../../domain/finding.ts';
import { standings } from '../../domain/targets/standing.ts';
import { changeSentence, readingSentence } from '../../i18n/finding-sentence.ts';
import { formatList, formatNumber } from '../../i18n/formats.ts';
import { periodLabel } from '../../i18n/labels.ts';
import { translate } from '../../i18n/translate.ts';
import type { DonorDocument } from '../donor-document.ts';
import { donorStanding } from '../donor-standing.ts';
import { html, nothing, type Html } from '../html.ts';
import { namedNumber } from './number-text.ts';
import { isTold, releasedFinding } from './numbers.ts';

/**
 * What the report comes to, before its details: every number that moved, welcome or not, in the order of the document. None is
 * chosen, as a choice would tell a story of its own.
 */
export function inShort(document: DonorDocument): Html {
	const parts = [...movedParts(document), ...targetParts(document)];
	if (parts.length === 0) return nothing;
	return html`<section class="card">
		<h2>${translate('summary.short')}</h2>
		${parts}
	</section>`;
}

/** A told number and how it stands beside the one before. */
interface Compared {
	readonly now: ReleasedCell;
	readonly finding: Finding;
}

const hasMoved = ({ finding: { change } }: Compared): boolean =>
	change === 'rose' || change === 'fell';

/** The numbers that stand beside earlier ones and can be told from them or not. */
const comparedIn = (document: DonorDocument): readonly Compared[] =>
	document.indicators
		.filter(({ now }) => isTold(now))
		.map((one) => ({ now: one.now, finding: releasedFinding(document, one) }))
		.filter(({ finding }) => isTested(finding));

/** How many numbers moved. */
export const movedCount = (document: DonorDocument): number =>
	comparedIn(document).filter(hasMoved).length;

function movedParts(document: DonorDocument): readonly Html[] {
	const { before } = document;
	const compared = comparedIn(document);
	if (before === null || compared.length === 0) return [];
	const moved = compared.filter(hasMoved);
	const looks = compared.length > manyLooks;
	return [
		html`<p>
			${translate('summary.short.moved', {
				all: compared.length,
				count: moved.length,
				period: periodLabel(before)
			})}
			${looks ? translate('indicators.many looks', { count: formatNumber(compared.length) }) : ''}
		</p>`,
		moved.length === 0
			? nothing
			: html`<ul>
					${moved.map(
						({ now, finding }) =>
							html`<li>
								${namedNumber(finding.definition, now)}. ${changeSentence(finding)}
								${readingSentence(finding)}
							</li>`
					)}
				</ul>`
	];
}

/** How many targets stand how: `12 targets: 2 reached, 7 short of it, and 3 no number.` */
function targetParts({ targets }: DonorDocument): readonly Html[] {
	if (targets.length === 0) return [];
	const standing = targets.map((target) => donorStanding(target).standing);
	const counts = standings.flatMap((one) => {
		const count = standing.filter((other) => other === one).length;
		const said = { count, standing: translate(`targets.standing.${one}`) };
		return count === 0 ? [] : [translate('targets.standing.count', said)];
	});
	const text = translate('summary.short.targets', {
		count: targets.length,
		standings: formatList(counts)
	});
	return [html`<p>${text}</p>`];
}
