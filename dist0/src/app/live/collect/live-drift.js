import { driftOf } from '../../../live/collect/drift.js';
/** The simulator's records of a case, found by step and event. */
export function twinsOf(simulated) {
    const twins = new Map();
    for (const one of simulated) {
        const key = keyOf(one);
        if (!twins.has(key))
            twins.set(key, one.record);
    }
    return (one) => twins.get(keyOf(one));
}
/** The fields in which records differ from their twins, each once with the events that have it. */
export function liveDrift(real, twinOf) {
    const found = new Map();
    for (const one of real) {
        const twin = twinOf(one);
        for (const drift of twin === undefined ? [] : driftOf(one.record, twin)) {
            const key = `${drift.path} ${drift.kind}`;
            const events = new Set(found.get(key)?.events).add(one.record.eventName);
            found.set(key, { ...drift, ...found.get(key), events: [...events] });
        }
    }
    return [...found.values()];
}
const keyOf = ({ step, record }) => `${step} ${record.eventName}`;
//# sourceMappingURL=live-drift.js.map