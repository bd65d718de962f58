/** The drawings by which the answers of a meeting are known without reading, by their codes. The screen and the papers share them. */
export { consentIcons, feelingIcons, promiseIcons, stateIcons } from './icons/answers.ts';
export { groupIcons } from './icons/figures.ts';
export { missingIcons, roleIcons, whyIcons } from './icons/reasons.ts';
