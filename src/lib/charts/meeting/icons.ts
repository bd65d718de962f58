/** The drawings by which the answers of a meeting are known without reading, by their codes. The screen and the papers share them. */
export {
	consentIcons,
	feelingIcons,
	linesFrom,
	promiseIcons,
	signIcons,
	stateIcons,
	stepIcons,
	storyIcons
} from './icons/answers.ts';
export { eventIcon } from './icons/events.ts';
export { groupIcons } from './icons/figures.ts';
export { pictureOfGroup } from './icons/groups.ts';
export { questionIcon } from './icons/questions.ts';
export { missingIcons, roleIcons, whyIcons } from './icons/reasons.ts';
