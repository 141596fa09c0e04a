/** Turns coverage round: from techniques with cases to cases with techniques. Without coverage everything is empty. */
export function techniqueIndex(coverage) {
    const byScenario = new Map();
    const byCase = new Map();
    for (const technique of coverage?.techniques ?? []) {
        for (const { scenario, case: id } of technique.variants) {
            add(byScenario, scenario, technique);
            add(byCase, keyOf(scenario, id), technique);
        }
    }
    return {
        ofScenario: (scenario) => [...(byScenario.get(scenario) ?? [])],
        ofCase: (scenario, caseId) => [...(byCase.get(keyOf(scenario, caseId)) ?? [])],
    };
}
const keyOf = (scenario, caseId) => `${scenario}\n${caseId}`;
function add(index, key, value) {
    const known = index.get(key);
    if (known === undefined)
        index.set(key, new Set([value]));
    else
        known.add(value);
}
//# sourceMappingURL=technique-index.js.map