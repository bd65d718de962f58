/**
 * How near a number comes to an SDG indicator or target.
 *
 * - `contributes`: a process or a result that is plausibly on the way to the target; no SDG indicator is measured.
 * - `similar`: the same idea, with a difference in people, ages, time or wording that is named.
 * - `same`: people, ages, time and wording are those of the SDG indicator, checked one by one.
 */
export const grades = ['contributes', 'similar', 'same'] as const;
export type Grade = (typeof grades)[number];

/** What somebody may say of a number: a grade, or that it has nothing to do with this target. */
export const proposedGrades = ['none', ...grades] as const;
export type ProposedGrade = (typeof proposedGrades)[number];

const rank = (grade: ProposedGrade): number => proposedGrades.indexOf(grade);

export const isHigher = (one: ProposedGrade, other: ProposedGrade): boolean =>
	rank(one) > rank(other);

export const lowerOf = <Kind extends ProposedGrade>(one: Kind, other: Kind): Kind =>
	isHigher(one, other) ? other : one;
