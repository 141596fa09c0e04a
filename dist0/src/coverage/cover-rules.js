import { isVariant } from './covered-case.js';
/** Says what is odd about single rules. */
export function coverRules(facts, techniques) {
    const blind = facts.rules.flatMap(({ rule, blind: field }) => field === undefined ? [] : [{ rule, field }]);
    const names = facts.rules.map(({ rule }) => rule).toSorted();
    const loaded = new Set(names);
    const seeing = new Set(blind.map(({ rule }) => rule));
    return {
        silent: facts.cases
            .filter(isVariant)
            .flatMap((one) => silentIn(one, { facts, loaded, blind: seeing })),
        unintended: facts.cases.flatMap((one) => unintendedIn(one, facts, loaded)),
        unwoken: names.filter((rule) => !seeing.has(rule) && !wakes(rule, facts)),
        blind: blind.toSorted((left, right) => (left.rule < right.rule ? -1 : 1)),
        soleGuards: soleGuards(techniques),
        places: facts.rules
            .map(({ place }) => place)
            .toSorted((left, right) => (left.rule < right.rule ? -1 : 1)),
    };
}
function silentIn(one, context) {
    const { scenario, case: id, meant, reviewed } = one;
    return [...new Set(meant)]
        .filter((rule) => context.loaded.has(rule) && !context.blind.has(rule))
        .filter((rule) => {
        const sighting = context.facts.sighting(rule, one);
        return sighting?.silent === true && !sighting.fired;
    })
        .toSorted()
        .map((rule) => ({
        rule,
        scenario,
        case: id,
        isKnown: reviewed !== undefined && !reviewed.includes(rule),
    }));
}
function unintendedIn(one, facts, loaded) {
    const { scenario, case: id, kind, meant, reviewed } = one;
    if (kind === 'false-positive')
        return [];
    return facts
        .seenBy(one)
        .filter((rule) => loaded.has(rule) && (kind === 'benign' || !meant.includes(rule)))
        .map((rule) => ({
        rule,
        scenario,
        case: id,
        isKnown: reviewed?.includes(rule) ?? false,
    }));
}
const wakes = (rule, { cases, sighting }) => cases.some((one) => sighting(rule, one)?.fired === true);
/** Rules that alone see anything of a technique. */
function soleGuards(techniques) {
    const guarded = new Map();
    for (const { id, variants } of techniques) {
        const [rule, ...others] = new Set(variants.flatMap(({ seenBy }) => seenBy));
        if (rule === undefined || others.length > 0)
            continue;
        const ids = guarded.get(rule);
        if (ids === undefined)
            guarded.set(rule, [id]);
        else
            ids.push(id);
    }
    return [...guarded]
        .map(([rule, ids]) => ({ rule, techniques: ids }))
        .toSorted((left, right) => (left.rule < right.rule ? -1 : 1));
}
//# sourceMappingURL=cover-rules.js.map