import type {
	Feeling,
	GuessGroup,
	MissingGroup,
	PromiseKind,
	PromiseRole,
	PromiseState,
	ReasonWhy
} from '../../domain/meeting/record.ts';

/**
 * Drawings by which the answers of a meeting are known without reading: lines of one weight in a square of 32, made for
 * this product. Each says what it is of by its shape alone, in one colour.
 */

const girl =
	'M16 3.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM16 11.5 8.5 24h15zM13 24v5M19 24v5M11 15l-5 3M21 15l5 3';
const boy =
	'M16 3.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM16 11.5V21M16 14l-7 3M16 14l7 3M16 21l-5 8M16 21l5 8';
const woman =
	'M16 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10 7c0-8 12-8 12 0v4M10 7v4M16 11.5 6.5 27h19zM13 27v3M19 27v3';
const man =
	'M10.5 6h11M12 6c0-4 8-4 8 0M16 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM11 12.5h10v10H11zM11 13l-4 8M21 13l4 8M13.5 22.5V30M18.5 22.5V30';
const people =
	'M10 6a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM22 6a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM4 27v-4c0-4 2.5-6.5 6-6.5s6 2.5 6 6.5v4M16 23c0-4 2.5-6.5 6-6.5s6 2.5 6 6.5v4';
const leader =
	'M16 5a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM9 29v-8c0-4 3-6.5 7-6.5s7 2.5 7 6.5v8M27 5v24M24.5 8l2.5-4 2.5 4z';
const school =
	'M3 28h26M6 28V15h20v13M4 15 16 7l12 8M16 7V2h6v3h-6M14 28v-6h4v6M9.5 19h2M20.5 19h2';
const health = 'M4 28V12l12-8 12 8v16zM16 13v10M11 18h10';
const outside =
	'M3 24h26M6 24V12h12v12M18 15h6l4 5v4M10 24a2.5 2.5 0 1 0 .1 0M22 24a2.5 2.5 0 1 0 .1 0';
const wheelchair =
	'M14 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM14 8v9h8l4 8M14 12h7M11.5 14.5a7.5 7.5 0 1 0 9.5 10';

export const roleIcons: Readonly<Record<PromiseRole, string>> = {
	girls: girl,
	boys: boy,
	women: woman,
	men: man,
	leaders: leader,
	teachers:
		'M3 5h18v13H3zM12 18v5M7 29l5-6 5 6M7 10h9M7 14h6M26 8a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM22 29v-6c0-4 1.5-6 4-6s4 2 4 6v6M22 20l-5-5',
	'health workers': health,
	committee:
		'M5 19h22M8 19v8M24 19v8M16 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM6.5 9a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM25.5 9a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM12 19c0-4 1.5-6 4-6s4 2 4 6',
	everyone: people,
	outside
};

export const groupIcons: Readonly<Record<GuessGroup, string>> = {
	everyone: people,
	girls: girl,
	boys: boy,
	women: woman,
	men: man
};

export const missingIcons: Readonly<Record<MissingGroup, string>> = {
	girls: girl,
	boys: boy,
	women: woman,
	men: man,
	'children out of school': `${school}M3 4l26 26`,
	'people with disabilities': wheelchair,
	'poorest families':
		'M5 15 16 6l11 9M8 13v15h16V13M14 28v-7h4v7M10 17l3 2-3 2M22 17l-3 2 3 2M20 9V4h3v7',
	newcomers:
		'M11 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM11 11v9M11 14l5 3M11 20l-4 9M11 20l4 9M18 13h9v10h-9zM20.5 13v-3h4v3',
	leaders: leader
};

export const whyIcons: Readonly<Record<ReasonWhy, string>> = {
	'people came together': people,
	'children spoke':
		'M9 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM3 29v-5c0-4 2.5-6 6-6s6 2 6 6v5M16 12V4h13v9h-7l-4 4v-4z',
	leaders: leader,
	parents:
		'M10 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM22 4a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM5 29V18c0-3 2-5 5-5M27 29V18c0-3-2-5-5-5M16 15a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM12.5 29v-4c0-2 1.5-3.5 3.5-3.5s3.5 1.5 3.5 3.5v4',
	school,
	'health centre': health,
	money:
		'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM19.5 11c-1-1.5-6.5-2-6.5 1.5 0 4 7 2.5 7 6.5 0 3.5-6.5 3-7.5 1M16 8v16',
	time: 'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM16 9v7l5 4',
	'rules of our own': 'M7 4h14l4 4v20H7zM21 4v4h4M11 13h10M11 18h10M11 23h6',
	customs:
		'M9 5h14M9 5c0 8 3 9 3 11s-3 4-3 11M23 5c0 8-3 9-3 11s3 4 3 11M9 27h14M10.5 11l11 0M11 22h10',
	'rain or drought':
		'M9 16c-5 0-5-7 0-7 1-5 11-5 12 0 6-1 7 7 1 7zM10 20l-2 6M16 20l-2 6M22 20l-2 6',
	'harvest or hunger':
		'M16 29V9M16 14c-5 0-6-4-6-6 4 0 6 2 6 6zM16 14c5 0 6-4 6-6-4 0-6 2-6 6zM16 21c-5 0-6-4-6-6 4 0 6 2 6 6zM16 21c5 0 6-4 6-6-4 0-6 2-6 6zM16 9c-2-2-2-4 0-6 2 2 2 4 0 6z',
	conflict: 'M5 5l18 18M23 5 5 23M3 21l6 6M29 21l-6 6M23 23l4 4M9 23l-4 4',
	sickness: 'M4 26V10M4 20h24v6M28 20c0-4-3-6-7-6h-9v6M8 14a2 2 0 1 0 .1 0M18 5h4M20 3v4',
	'people moved':
		'M10 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM10 11v9M10 13l5 4M10 20l-4 9M10 20l4 9M18 16h11M25 12l4 4-4 4',
	'help from outside': outside
};

export const promiseIcons: Readonly<Record<PromiseKind, string>> = {
	keep: 'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM10 16.5l4 4.5 8-10',
	change: 'M6 13c2-5 6-8 11-8 4 0 7 2 9 5M26 4v7h-7M26 19c-2 5-6 8-11 8-4 0-7-2-9-5M6 28v-7h7',
	stop: 'M11 4h10l7 7v10l-7 7H11l-7-7V11zM11 16h10'
};

/** Half of the square is full for a promise that was kept in part. */
export const stateIcons: Readonly<Record<PromiseState, string>> = {
	done: 'M4 4h24v24H4zM9 16.5l5 5.5 10-12',
	part: 'M4 4h24v24H4zM16 4v24M4 8l12 0M4 12h12M4 16h12M4 20h12M4 24h12',
	not_yet: 'M4 4h24v24H4z'
};

export const feelingIcons: Readonly<Record<Feeling, string>> = {
	yes: 'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM11 12v2M21 12v2M10 18c2 5 10 5 12 0',
	partly: 'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM11 12v2M21 12v2M10.5 20h11',
	no: 'M16 4a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM11 12v2M21 12v2M10 22c2-5 10-5 12 0'
};
