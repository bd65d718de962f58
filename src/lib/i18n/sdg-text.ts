import type { Alignment, AlignmentProposal, Difference } from '../domain/sdg/alignment.ts';
import type { Check } from '../domain/sdg/checks.ts';
import type { ProposedGrade } from '../domain/sdg/grade.ts';
import type { Instrument } from '../domain/sdg/instrument.ts';
import type { NationalFigure } from '../domain/sdg/national-figure.ts';
import type { OfficialQuestion } from '../domain/sdg/official-question.ts';
import { isSdgIndicator, type SdgCode, type SdgTargetId } from '../domain/sdg/texts.ts';
import { formatList, formatYearNumber } from './formats.ts';
import { indicatorName } from './indicator-texts.ts';
import { isolated } from './isolated-text.ts';
import { currentLanguage, translate, translateCode } from './translate.ts';

/** SDG alignment in words. What a grade says is printed as the reference page has it, word for word. */

/** A code of the framework as it is said: `16.a` is not turned around in a line from right to left. */
export const codeText = (code: SdgCode | SdgTargetId): string =>
	currentLanguage().direction === 'rtl' ? isolated(code) : code;

/** No source is so long that it is cut. */
const longestTyped = 1000;

/** A national figure with its source, as somebody typed them. */
export function nationalFigureText({
	code,
	figure,
	country,
	year,
	source
}: NationalFigure): string {
	const typed = (text: string): string => isolated(text, longestTyped);
	return translate(isSdgIndicator(code) ? 'sdg.figure' : 'sdg.figure.target', {
		code: codeText(code),
		figure: typed(figure),
		country: typed(country),
		year: formatYearNumber(year),
		source: typed(source)
	});
}

/** A decision about SDG alignment, as far as its sentence needs it. */
export type DecisionOnSdg =
	| {
			readonly kind: 'instrument';
			readonly says: Instrument;
			readonly isRemoved?: boolean | undefined;
	  }
	| { readonly kind: 'alignment'; readonly says: AlignmentProposal }
	| {
			readonly kind: 'national figure';
			readonly says: NationalFigure;
			readonly isRemoved?: boolean | undefined;
	  };

export function sdgDecisionSentence(decision: DecisionOnSdg): string {
	switch (decision.kind) {
		case 'instrument': {
			const { measureCode, version } = decision.says;
			const said = { measure: indicatorName(measureCode), version: isolated(version) };
			const isRemoved = decision.isRemoved === true;
			return translate(
				isRemoved ? 'sdg.decided.instrument removed' : 'sdg.decided.instrument',
				said
			);
		}
		case 'alignment': {
			const { indicatorId, code, grade, reason } = decision.says;
			return translate('sdg.decided.alignment', {
				measure: indicatorName(indicatorId),
				code: codeText(code),
				grade: gradeName(grade),
				reason: isolated(reason)
			});
		}
		case 'national figure':
			return figureSentence(decision.says, decision.isRemoved === true);
	}
}

function figureSentence(
	{ code, country, year, figure, source }: NationalFigure,
	isRemoved: boolean
): string {
	const said = { code: codeText(code), country: isolated(country), year: formatYearNumber(year) };
	if (isRemoved) return translate('sdg.decided.figure removed', said);
	const quoted = { figure: isolated(figure), source: isolated(source) };
	return translate('sdg.decided.figure', { ...said, ...quoted });
}

export const gradeName = (grade: ProposedGrade): string => translate(`sdg.grade.${grade}`);

/** A difference as it goes on after "but". */
function differenceClause(difference: Difference): string {
	if ('fixed' in difference) return translate(`sdg.differs.${difference.fixed}`);
	const { id, outcome, reason, given } = difference.check;
	if (reason === 'no instrument' || reason === 'version not recorded') {
		return translate('sdg.differs.not written');
	}
	if (reason === 'speaks of another thing') {
		return translate('sdg.differs.speaks of', { part: translateCode('sdg.part', given) });
	}
	return translate(`sdg.differs.${id}.${outcome === 'fail' ? 'fail' : 'not known'}`);
}

/** What a number differs in, each once, in the words that go on after "but". */
export function differenceClauses({ differences }: Pick<Alignment, 'differences'>): string[] {
	return [...new Set(differences.map(differenceClause))];
}

/** What a grade says of a number, as it is printed. */
export function alignmentSentence(
	alignment: Pick<Alignment, 'grade' | 'code' | 'target' | 'differences'>
): string {
	const { grade, code, target } = alignment;
	if (grade === 'contributes' || grade === 'none') {
		return translate(`sdg.print.${grade}`, { target: codeText(target) });
	}
	if (grade === 'same') return translate('sdg.print.same', { code: codeText(code) });
	const clauses = differenceClauses(alignment);
	// Somebody may call similar what is the same question; what it differs in then stands in the reason alone.
	const difference = clauses.length === 0 ? translate('sdg.differs.said') : formatList(clauses);
	return translate('sdg.print.similar', { code: codeText(code), difference });
}

/** Why a check came out as it did. */
export function checkReason({ reason, given, version }: Check, code: SdgCode): string {
	const isPart = reason === 'not spoken of' || reason === 'speaks of another thing';
	const named = isPart ? translateCode('sdg.part', given) : isolated(given);
	return translate(`sdg.reason.${reason}`, {
		code: codeText(code),
		given: named,
		version: isolated(version)
	});
}

/** What an SDG indicator asks, by the check that is held against it. */
export function askedText(question: OfficialQuestion, id: Check['id']): string {
	switch (id) {
		case 'population':
			return translate(`sdg.asks.population.${question.population}`);
		case 'ages':
			return agesText(question);
		case 'recall':
			return formatList(question.recall.map(recallText));
		case 'wording': {
			const parts = question.speaksOf.map((part) => translate(`sdg.part.${part}`));
			return translate('sdg.asks.wording', { parts: formatList(parts) });
		}
	}
}

function agesText({ ages: { from, to } }: OfficialQuestion): string {
	return to === null
		? translate('sdg.asks.ages.open', { from })
		: translate('sdg.asks.ages', { from, to });
}

function recallText(recall: OfficialQuestion['recall'][number]): string {
	if (recall === 'now' || recall === 'life') return translate(`sdg.asks.recall.${recall}`);
	const [count = '', unit] = recall.split(' ');
	return translate(unit === 'days' ? 'sdg.asks.recall.days' : 'sdg.asks.recall.months', {
		count: Number(count)
	});
}
