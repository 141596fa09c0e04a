import { firstOf } from './step-range.js';
/** Compares what a case raised with its golden block; `expected` is undefined where the golden does not know the case.
 * Only rules of `loaded` (short names) are compared. Alerts pair by rule, group and first step. */
export function compareCase(options) {
    const { expected, actual, loaded } = options;
    if (expected === undefined) {
        return { verdicts: actual.map((alert) => ({ kind: 'unreviewed', alert })), notLoaded: [] };
    }
    const waiting = new Map();
    for (const alert of actual)
        addTo(waiting, pairKey(alert), alert);
    const verdicts = [];
    const notLoaded = new Set();
    for (const alert of expected.alerts) {
        if (loaded.has(alert.rule))
            verdicts.push(judge(alert, waiting.get(pairKey(alert))?.shift()));
        else
            notLoaded.add(alert.rule);
    }
    const rest = new Set([...waiting.values()].flat());
    for (const alert of actual)
        if (rest.has(alert))
            verdicts.push({ kind: 'new', alert });
    return { verdicts: verdicts.toSorted(byRule), notLoaded: [...notLoaded].toSorted() };
}
function judge(expected, actual) {
    if (actual === undefined)
        return { kind: 'lost', alert: expected };
    const fields = differences(expected, actual);
    return fields.length === 0
        ? { kind: 'match', alert: actual }
        : { kind: 'changed', alert: actual, expected, fields };
}
/** The fields in which two alerts differ. */
export function differences(expected, actual) {
    const before = flat(expected);
    const after = flat(actual);
    return [...new Set([...before.keys(), ...after.keys()])]
        .map((field) => ({
        field,
        expected: before.get(field) ?? null,
        actual: after.get(field) ?? null,
    }))
        .filter(({ expected, actual }) => JSON.stringify(expected) !== JSON.stringify(actual));
}
function flat(alert) {
    const { severity, steps, count, group, values } = alert;
    return new Map([
        ['severity', severity],
        ['steps', steps],
        ['count', count],
        ...Object.entries(group).map(([key, value]) => [`group.${key}`, value]),
        ...Object.entries(values).map(([key, value]) => [`values.${key}`, value]),
    ]);
}
function pairKey(alert) {
    const group = Object.entries(alert.group).toSorted(([left], [right]) => (left < right ? -1 : 1));
    return JSON.stringify([alert.rule, group, firstOf(alert.steps[0] ?? '')]);
}
function addTo(lists, key, value) {
    const list = lists.get(key);
    if (list === undefined)
        lists.set(key, [value]);
    else
        list.push(value);
}
const byRule = (left, right) => left.alert.rule < right.alert.rule ? -1 : left.alert.rule > right.alert.rule ? 1 : 0;
//# sourceMappingURL=compare.js.map