import { caseKey } from './covered-case.js';
/** Tells evidence that counts from what is void, stale, or about nothing that is loaded. The order of the lines and how
 * often one stands there change nothing. */
export function sortEvidence(evidence, context) {
    const hashes = new Map(context.rules.map(({ rule, ruleHash }) => [rule, ruleHash]));
    const cases = new Set(context.cases.map((one) => caseKey(one.scenario, one.case)));
    const newest = new Map();
    const others = { void: new Set(), unknown: new Set() };
    for (const one of evidence) {
        const key = keyOf(one);
        const hash = hashes.get(one.rule);
        if (hash === undefined || !isKnownCase(one, cases))
            others.unknown.add(key);
        else if (context.voids !== false && hash !== one.ruleHash)
            others.void.add(key);
        else
            newest.set(key, newerOf(newest.get(key), one));
    }
    const counted = [...newest.entries()]
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(([, one]) => one);
    const { staleBefore = Number.NEGATIVE_INFINITY } = context;
    const stale = counted.filter(({ date }) => Date.parse(date) < staleBefore);
    return {
        fresh: counted.filter(({ date }) => Date.parse(date) >= staleBefore),
        stale,
        count: {
            valid: counted.length - stale.length,
            void: [...others.void].filter((key) => !newest.has(key)).length,
            stale: stale.length,
            unknown: others.unknown.size,
        },
    };
}
/** The moment before which evidence is too old. */
export const staleBefore = (asOf, maxAge) => asOf - maxAge;
const keyOf = ({ source, rule, scenario, case: id }) => JSON.stringify([source, rule, scenario ?? null, id ?? null]);
function isKnownCase({ scenario, case: id }, cases) {
    return scenario === undefined || cases.has(caseKey(scenario, id ?? ''));
}
/** The later one; of two at the same time the silent one, which claims less. */
function newerOf(left, right) {
    if (left === undefined)
        return right;
    const order = rankOf(left) < rankOf(right);
    return order ? right : left;
}
function rankOf({ date, verdict, techniques, ruleHash, commit, timeToDetect }) {
    const time = new Date(Date.parse(date)).toISOString();
    return JSON.stringify([
        time,
        verdict === 'silent' ? 1 : 0,
        techniques,
        ruleHash,
        commit ?? '',
        timeToDetect ?? 0,
    ]);
}
//# sourceMappingURL=sort-evidence.js.map