import type { AreaOfConcern } from '../../../domain/indicators/definition.ts';
import { measurePictureLines as simple } from '../../../domain/indicators/measure-picture-lines.ts';
import type { PreparedQuestion } from '../../../domain/meeting/prepared.ts';
import { promiseIcons, signIcons, stepIcons } from './answers.ts';
import { eventIcon } from './events.ts';
import { groupIcons } from './figures.ts';
import { missingIcons, whyIcons, roleIcons } from './reasons.ts';

/** The picture by which a question is known: the community's own drawing, else one of the catalogue, else one of its area. */

const ofArea: Readonly<Record<AreaOfConcern, string>> = {
	action: simple.hands,
	participation: groupIcons.everyone,
	ownership: simple.house,
	sustainability: simple.tree,
	harm: simple.child,
	protective: simple.heart,
	reports: signIcons.who
};

const ofQuestion: ReadonlyMap<string, string> = new Map([
	['A2', simple.path],
	['A3', stepIcons.last],
	['A4', promiseIcons.change],
	['P1', simple.child],
	['P3', missingIcons['people with disabilities']],
	['P4', whyIcons['children spoke']],
	['P7', simple.child],
	['O1', roleIcons.committee],
	['O2', eventIcon('campaign')],
	['O3', whyIcons.leaders],
	['O4', simple.hands],
	['O5', whyIcons.money],
	['S2', whyIcons.money],
	['S4', whyIcons.leaders],
	['S5', whyIcons['health centre']],
	['S6', whyIcons['health centre']],
	['H3', missingIcons['children out of school']],
	['H8', simple.path],
	['H9', whyIcons['children spoke']],
	['H11', whyIcons['rules of our own']]
]);

/** What an SVG path is made of, in a square of 32. */
export function questionIcon({
	id,
	area,
	drawing
}: Pick<PreparedQuestion, 'id' | 'area' | 'drawing'>): string {
	if (drawing !== '') return simple[drawing];
	return ofQuestion.get(id) ?? ofArea[area];
}
