import type { MeasurePicture } from './own-measure-words.ts';

/** The drawing by which a measure is known: lines of one weight in a square of 32, drawn for this page. */
export const measurePictureLines: Readonly<Record<MeasurePicture, string>> = {
	tree: 'M16 29V17M16 23l5-4M16 21l-4-3M16 3c5 0 8 4 7 8 3 2 3 7-2 8H11c-5-1-5-6-2-8-1-4 2-8 7-8z',
	well: 'M7 18h18v10H7zM7 23h18M9 18V9M23 18V9M6 9h20L16 3zM16 9v5M14 14h4v3h-4z',
	house: 'M4 16 16 5l12 11M8 13v15h16V13M14 28v-8h5v8',
	school: 'M3 28h26M6 28V15h20v13M4 15 16 7l12 8M16 7V2h6v3h-6M14 28v-6h4v6M9.5 19h2M20.5 19h2',
	book: 'M16 8c-3-3-8-3-12-2v19c4-1 9-1 12 2 3-3 8-3 12-2V6c-4-1-9-1-12 2zM16 8v19M8 11h4M8 15h4M20 11h4M20 15h4',
	child: 'M16 4a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM16 13v9M9 19l7-3 7 3M11 29l5-7 5 7',
	people:
		'M10 6a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM22 6a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM4 27v-4c0-4 2.5-6.5 6-6.5s6 2.5 6 6.5v4M16 23c0-4 2.5-6.5 6-6.5s6 2.5 6 6.5v4',
	hands:
		'M4 13l5-4 7 4-4 5M28 13l-5-4-7 4M12 18l8 6c2 1 4-1 3-3M4 21l5 1 6 5c2 1 4 0 5-3M28 21l-5 0',
	heart: 'M16 27C8 21 4 17 4 12c0-4 3-6 6-6 3 0 5 2 6 4 1-2 3-4 6-4 3 0 6 2 6 6 0 5-4 9-12 15z',
	path: 'M12 29c-5-6 10-8 6-14-3-4-8-4-5-9 1-2 3-3 4-3M21 29c4-7 8-10 3-15-4-4-5-5-3-9M4 29h24',
	field:
		'M3 24c4-3 9-3 13 0s9 3 13 0M3 29c4-3 9-3 13 0s9 3 13 0M16 20V7M16 11c-3 0-5-2-5-5 3 0 5 2 5 5zM16 15c3 0 5-2 5-5-3 0-5 2-5 5z',
	moon: 'M19 4a12 12 0 1 0 9 17A10 10 0 0 1 19 4zM25 6l1 2.5L28.500 9.500 26 10.500 25 13l-1-2.500L21.500 9.500 24 8.500z'
};
