import { caseKey, isVariant } from './covered-case.js';
import { withParents } from './parent-technique.js';
import { twinsOf } from './twins-of.js';
/** Makes loaded rules, cases and what was seen ready to be asked. */
export function coverageFacts(rules, cases, sightings) {
    const claims = groups(rules, ({ claims }) => withParents(claims.map(({ id }) => id)));
    const variants = groups(cases.filter(isVariant), ({ techniques }) => withParents(techniques));
    const scenarios = groups(cases, ({ scenario }) => [scenario]);
    const ofCase = (one) => sightings.get(caseKey(one.scenario, one.case)) ?? new Map();
    const sighting = (rule, one) => ofCase(one).get(rule);
    return {
        rules,
        cases,
        claimedBy: (technique) => (claims.get(technique) ?? []).map(({ rule }) => rule).toSorted(),
        variantsOf: (technique) => variants.get(technique) ?? [],
        sighting,
        seenBy: (one, technique) => [...ofCase(one)]
            .filter(([, { fired, techniques }]) => technique === undefined ? fired : fired && techniques.has(technique))
            .map(([rule]) => rule)
            .toSorted(),
        guardOf: (rule, scenario) => {
            const twins = twinsOf(rule, scenarios.get(scenario) ?? []);
            return guardBy(twins.map((twin) => sighting(rule, twin)));
        },
    };
}
function guardBy(twins) {
    if (twins.length === 0)
        return 'none';
    if (twins.some((twin) => twin?.fired === true))
        return 'fires';
    return twins.every((twin) => twin?.silent === true) ? 'silent' : 'unproven';
}
function groups(items, keysOf) {
    const grouped = new Map();
    for (const item of items) {
        for (const key of keysOf(item)) {
            const group = grouped.get(key);
            if (group === undefined)
                grouped.set(key, [item]);
            else
                group.push(item);
        }
    }
    return grouped;
}
//# sourceMappingURL=coverage-facts.js.map