import { techniqueOf } from '../attack/current-ids.js';
import { bestGrade } from './grade.js';
/** Grades one technique by what was seen: its rules, its variants, and who sees which. */
export function coverTechnique(id, facts) {
    const known = techniqueOf(id);
    const cases = facts.variantsOf(id);
    const variants = cases.map((one) => variantOf(one, id, facts));
    const claimedBy = facts.claimedBy(id);
    const rules = rulesOf(id, facts);
    const isPlayed = claimedBy.length > 0 || variants.length > 0;
    return {
        id,
        name: known?.name,
        tactics: known?.tactics ?? claimedTactics(id, facts),
        inMatrix: known?.iaas ?? false,
        grade: bestGrade(rules.map(({ grade }) => grade)) ?? (isPlayed ? 'declared' : 'gap'),
        seen: variants.filter(({ seenBy }) => seenBy.length > 0).length,
        of: variants.length,
        isStale: false,
        staleVariants: 0,
        claimedBy,
        rules,
        variants,
        timeToDetect: newestTime(id, cases, facts),
    };
}
function variantOf(one, technique, facts) {
    const { scenario, case: id, kind, reviewed } = one;
    const seenBy = facts.seenBy(one, technique);
    return { scenario, case: id, kind, seenBy, isKnownGap: reviewed?.length === 0 };
}
/** Rules that claim it, are meant to see a variant of it, or do. */
function rulesOf(technique, facts) {
    const cases = facts.variantsOf(technique);
    const loaded = new Set(facts.rules.map(({ rule }) => rule));
    const names = new Set([
        ...facts.claimedBy(technique),
        ...cases.flatMap((one) => [...one.meant, ...facts.seenBy(one, technique)]),
    ]);
    return [...names]
        .filter((rule) => loaded.has(rule))
        .toSorted()
        .map((rule) => ruleCoverage(rule, technique, facts));
}
function ruleCoverage(rule, technique, facts) {
    const cases = facts.variantsOf(technique);
    const fired = cases.filter((one) => facts.seenBy(one, technique).includes(rule));
    const concerned = cases.filter((one) => one.meant.includes(rule) || fired.includes(one));
    return { rule, grade: gradeOf(rule, fired, facts), seen: fired.length, of: concerned.length };
}
function gradeOf(rule, fired, facts) {
    if (fired.length === 0)
        return 'declared';
    if (!fired.some(({ scenario }) => facts.guardOf(rule, scenario) === 'silent'))
        return 'fired';
    return fired.some((one) => facts.sighting(rule, one)?.live === true) ? 'live' : 'guarded';
}
function claimedTactics(technique, { rules }) {
    const claims = rules.flatMap(({ claims }) => claims.filter(({ id }) => id === technique));
    const tactics = claims.flatMap((claim) => claim.tactics ?? []).flatMap(({ id }) => id ?? []);
    return [...new Set(tactics)].toSorted();
}
function newestTime(technique, cases, facts) {
    const times = cases.flatMap((one) => facts.seenBy(one, technique).flatMap((rule) => facts.sighting(rule, one)?.timeToDetect ?? []));
    const [newest] = times.toSorted((left, right) => Date.parse(right.date) - Date.parse(left.date) || left.duration - right.duration);
    return newest?.duration;
}
//# sourceMappingURL=cover-technique.js.map