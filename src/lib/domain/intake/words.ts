/** Words that mean "no answer was recorded", in any case; never 0. */
export const missingWords = ['', 'na', 'n/a', 'n.a.', 'nd', '-', '--', '.', 'null', 'nil'] as const;

export const yesWords = ['1', 'true', 'yes', 'oui', 'sí', 'si'] as const;
export const noWords = ['0', 'false', 'no', 'non'] as const;

/** Marks by which a source hides a count without saying between which bounds it lies. */
export const hiddenWords = ['*', 'c'] as const;

/** The longest cell that is read (what a spreadsheet's cell can hold). */
export const longestCell = 32_767;
