/** What makes stale evidence fresh. */
export const staleStep = 'its evidence is stale: run `trailproof verify --evidence FILE` again';
/** Says what would lift the grade of a technique, or its share of seen variants.
 * Undefined where nothing is left to lift. */
export function nextStep(technique, facts) {
    const { grade, of, isStale } = technique;
    if (isStale)
        return staleStep;
    if (grade === 'gap')
        return 'write a rule that claims it and a scenario that plays it';
    if (of === 0)
        return 'no scenario plays it: write one (docs/writing-a-scenario.md)';
    if (grade === 'declared')
        return declaredStep(technique);
    if (grade === 'fired')
        return firedStep(technique, facts);
    return unseenStep(technique);
}
/** Names the first variant that nobody sees, if there is one. */
export function unseenStep({ variants }) {
    const unseen = variants.find(({ seenBy }) => seenBy.length === 0);
    return unseen && `nobody sees ${unseen.scenario} ${unseen.case}`;
}
function declaredStep({ variants, claimedBy }) {
    const { scenario, case: id } = variants[0];
    return claimedBy.length === 0
        ? `no rule claims it: write one that sees ${scenario} ${id}`
        : `${listed(claimedBy)} ${claimedBy.length === 1 ? 'claims' : 'claim'} it and nothing sees ${scenario} ${id}`;
}
/** Nothing is asked of a rule that only lacks evidence. */
function firedStep({ rules, variants }, { guardOf }) {
    const fired = rules.filter(({ grade }) => grade === 'fired').map(({ rule }) => rule);
    const guards = variants.flatMap(({ scenario, seenBy }) => seenBy.filter((rule) => fired.includes(rule)).map((rule) => guardOf(rule, scenario)));
    if (guards.includes('unproven')) {
        return `no evidence shows ${listed(fired)} silent in the benign twins: run \`trailproof verify --evidence FILE\``;
    }
    if (guards.includes('fires')) {
        return `make ${listed(fired)} silent in the benign twins, or add a twin`;
    }
    return `add a benign twin in which ${listed(fired)} must be silent`;
}
const most = 3;
const listed = (names) => names.length <= most
    ? names.join(', ')
    : `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
//# sourceMappingURL=next-step.js.map