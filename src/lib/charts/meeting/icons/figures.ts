import type { GuessGroup } from '../../../domain/meeting/record.ts';

/** People, in squares of 32: closed shapes, so that they can be filled. Those who are small stand on the same ground. */

const head = 'M16 2.500a3.700 3.700 0 1 0 0 7.400 3.700 3.700 0 0 0 0-7.400z';
const smallHead = 'M16 10.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z';

export const figures = {
	man: `${head}M10.500 12h11v9h-2v8h-3v-7h-1v7h-3v-8h-2z`,
	woman: `${head}M13 12h6l4.500 13h-4v4h-2.500v-4h-2v4h-2.500v-4h-4z`,
	boy: `${smallHead}M12 19.500h8v5h-1.500v4.500h-2v-3.500h-1v3.500h-2v-4.500H12z`,
	girl: `${smallHead}M12.600 12.500c-2.600.500-3.600 2.500-3 5 1.200-.800 2.200-2 2.600-3.500zM19.400 12.500c2.600.500 3.600 2.500 3 5-1.200-.800-2.200-2-2.600-3.500zM13.800 19.500h4.400l3.300 7H19v2.500h-2v-2.500h-2v2.500h-2v-2.500h-2.500z`,
	child: `${smallHead}M12 19.500h8v5h-1.500v4.500h-2v-3.500h-1v3.500h-2v-4.500H12z`
} as const satisfies Readonly<Record<string, string>>;

export type Figure = keyof typeof figures;

export const smallFigures: readonly Figure[] = ['girl', 'boy', 'child'];

/** Who guesses or speaks, as a picture. */
export const groupIcons: Readonly<Record<GuessGroup, string>> = {
	everyone:
		'M7 7a2.600 2.600 0 1 0 0 5.200A2.600 2.600 0 0 0 7 7zM25 7a2.600 2.600 0 1 0 0 5.200A2.600 2.600 0 0 0 25 7zM16 12.500a2.300 2.300 0 1 0 0 4.600 2.300 2.300 0 0 0 0-4.600zM3.500 28V17.500c0-2 1.500-3 3.500-3s3 .800 3.500 2.500M28.500 28V17.500c0-2-1.500-3-3.500-3s-3 .800-3.500 2.500M12 28v-5c0-2.500 1.500-3.700 4-3.700s4 1.200 4 3.700v5M3.500 28h25',
	girls: figures.girl,
	boys: figures.boy,
	women: figures.woman,
	men: figures.man
};
