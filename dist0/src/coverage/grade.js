export const grades = ['gap', 'declared', 'fired', 'guarded', 'live'];
/** Where a grade stands among the others, from 0. */
export const gradeRank = (grade) => grades.indexOf(grade);
/** The best of some grades; undefined of none. */
export const bestGrade = (given) => given.toSorted((left, right) => gradeRank(right) - gradeRank(left))[0];
//# sourceMappingURL=grade.js.map