import { cover } from '../../coverage/cover.js';
/** What earlier evidence covered, over the cases of now. Rules have changed since, and some are gone: what they did counts
 * all the same. */
export function coveredByEvidence(evidence, { rules, cases }) {
    const loaded = new Set(rules.map(({ rule }) => rule));
    const gone = [...new Set(evidence.map(({ rule }) => rule))]
        .filter((rule) => !loaded.has(rule))
        .map(goneRule);
    return cover({ rules: [...rules, ...gone], cases, evidence, voids: false }).techniques;
}
function goneRule(rule) {
    return { rule, ruleHash: '', claims: [], place: { rule, file: '', line: 1, column: 1 } };
}
//# sourceMappingURL=covered-by-evidence.js.map