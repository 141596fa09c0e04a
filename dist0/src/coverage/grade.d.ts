/** How well something is proven, the weakest first.
 * `gap`: nobody claims it. `declared`: a rule or scenario claims it and nothing proves it. `fired`: a rule fired in a variant
 * of it. `guarded`: and that rule is silent in every benign twin. `live`: and it fired on records of a real account. */
export type Grade = (typeof grades)[number];
export declare const grades: readonly ['gap', 'declared', 'fired', 'guarded', 'live'];
/** Where a grade stands among the others, from 0. */
export declare const gradeRank: (grade: Grade) => number;
/** The best of some grades; undefined of none. */
export declare const bestGrade: (given: readonly Grade[]) => Grade | undefined;
