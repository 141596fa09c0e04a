/** How well something is proven, the weakest first.
 * `gap`: nobody claims it. `declared`: a rule or scenario claims it and nothing proves it. `fired`: a rule fired in a variant
 * of it. `guarded`: and that rule is silent in every benign twin. `live`: and it fired on records of a real account. */
export type Grade = (typeof grades)[number]

export const grades = ['gap', 'declared', 'fired', 'guarded', 'live'] as const

/** Where a grade stands among the others, from 0. */
export const gradeRank = (grade: Grade): number => grades.indexOf(grade)

/** The best of some grades; undefined of none. */
export const bestGrade = (given: readonly Grade[]): Grade | undefined =>
  given.toSorted((left, right) => gradeRank(right) - gradeRank(left))[0]
