import { techniqueOf } from '../../attack/current-ids.js';
import { plural } from '../text/plural.js';
/** The techniques of a report, from the best source that it has: coverage, else a survey's attacks, else alerts. */
export function matrixCells({ coverage, survey, replay }) {
    if (coverage !== undefined)
        return coverage.techniques.map(coveredCell);
    if (survey !== undefined)
        return surveyedCells(survey);
    if (replay !== undefined)
        return alertedCells(replay);
    return [];
}
function coveredCell(technique) {
    const { id, name = '', tactics, grade, seen, of, isStale } = technique;
    return {
        id,
        name,
        tactics,
        grade,
        says: of === 0 ? grade : `${seen}/${of} ${grade}`,
        tenths: of === 0 ? 10 : tenthsOf(seen, of),
        isStale,
    };
}
/** Full and empty are kept for what is whole: one silent variant keeps a cell from full colour. */
function tenthsOf(seen, of) {
    if (seen === of)
        return 10;
    return seen === 0 ? 0 : Math.min(9, Math.max(1, Math.round((10 * seen) / of)));
}
function surveyedCells({ attacks }) {
    const ids = new Set(attacks.flatMap(({ techniques }) => techniques));
    return [...ids].toSorted().map((id) => {
        const all = attacks.filter(({ techniques }) => techniques.includes(id));
        const seen = all.filter(({ seenBy }) => seenBy.length > 0).length;
        const grade = seen === 0 ? 'declared' : 'fired';
        return {
            ...known(id),
            grade,
            says: `${seen}/${all.length} seen`,
            tenths: seen === 0 ? 10 : tenthsOf(seen, all.length),
            isStale: false,
        };
    });
}
function alertedCells({ alerts }) {
    const counts = new Map();
    for (const id of alerts.flatMap(({ rule }) => rule.techniques)) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts.keys()].toSorted().map((id) => ({
        ...known(id),
        grade: 'fired',
        says: plural(counts.get(id) ?? 0, 'alert'),
        tenths: 10,
        isStale: false,
    }));
}
function known(id) {
    const technique = techniqueOf(id);
    return { id, name: technique?.name ?? '', tactics: technique?.tactics ?? [] };
}
//# sourceMappingURL=matrix-cells.js.map