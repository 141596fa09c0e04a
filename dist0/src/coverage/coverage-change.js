import { gradeRank } from './grade.js';
/** Says which techniques are covered better than before, and which worse: by grade, then by the share of seen variants. */
export function coverageChange(since, before, after) {
    const earlier = new Map(before.map((one) => [one.id, one]));
    const later = new Map(after.map((one) => [one.id, one]));
    const steps = [...new Set([...earlier.keys(), ...later.keys()])].toSorted().map((technique) => ({
        technique,
        before: stateOf(earlier.get(technique)),
        after: stateOf(later.get(technique)),
    }));
    return {
        since,
        gained: steps.filter((step) => compare(step.before, step.after) > 0),
        lost: steps.filter((step) => compare(step.before, step.after) < 0),
    };
}
const none = { grade: 'gap', seen: 0, of: 0 };
function stateOf(technique) {
    if (technique === undefined)
        return none;
    const { grade, seen, of } = technique;
    return { grade, seen, of };
}
function compare(before, after) {
    const byGrade = gradeRank(after.grade) - gradeRank(before.grade);
    if (byGrade !== 0)
        return byGrade;
    return shareOf(after) - shareOf(before);
}
const shareOf = ({ seen, of }) => (of === 0 ? 0 : seen / of);
//# sourceMappingURL=coverage-change.js.map