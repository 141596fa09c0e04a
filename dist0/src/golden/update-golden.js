import { caseId } from './golden.js';
/** Makes the golden that `--update` writes. Only rules of `loaded` and cases of `outcomes` change; what people
 * wrote stays. `cases` are all of the scenario's cases by id: blocks of others are dropped, as stale. */
export function updateGolden(known, options) {
    const { scenario, outcomes, cases, loaded } = options;
    const blocks = new Map();
    for (const block of known?.cases ?? [])
        if (cases.has(block.case))
            blocks.set(block.case, block);
    for (const outcome of outcomes) {
        const id = caseId(outcome.kind, outcome.name);
        blocks.set(id, updateCase(blocks.get(id), outcome, loaded));
    }
    const golden = { scenario, cases: [...blocks.values()] };
    return known?.$schema === undefined ? golden : { $schema: known.$schema, ...golden };
}
function updateCase(known, outcome, loaded) {
    const kept = (known?.alerts ?? []).filter((alert) => !loaded.has(alert.rule));
    const alerts = [...kept, ...outcome.alerts].toSorted((left, right) => left.rule < right.rule ? -1 : left.rule > right.rule ? 1 : 0);
    const unseen = outcome.refused === true ? 'fails' : 'gap';
    const says = alerts.length > 0 ? 'seen' : unseen;
    return {
        case: caseId(outcome.kind, outcome.name),
        says: outcome.kind === 'evasion' ? (known?.says ?? says) : undefined,
        reason: outcome.reason ?? known?.reason,
        phaseDependent: updatePhases(known, outcome, loaded),
        alerts,
    };
}
function updatePhases(known, outcome, loaded) {
    if (outcome.phaseDependent === undefined)
        return known?.phaseDependent;
    const kept = (known?.phaseDependent ?? []).filter((rule) => !loaded.has(rule));
    return [...kept, ...outcome.phaseDependent].toSorted();
}
//# sourceMappingURL=update-golden.js.map