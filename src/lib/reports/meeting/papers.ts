export { facilitatorSheet as leader } from './facilitator-sheet.ts';
export { meetingPack as pack } from './meeting-pack.ts';
export { paperSheets as sheets } from './paper-sheets.ts';
export { promisePoster as promises } from './promise-poster.ts';
export { posters } from './posters.ts';
