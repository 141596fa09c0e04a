import { foldSteps } from './step-range.js';
/** Tells the judged alerts of a case in names, in a stable order.
 * An alert is judged if at least one of its events is from a judged step. */
export function goldenAlerts(alerts, naming) {
    return alerts
        .filter((alert) => alert.events.some((event) => naming.isJudged(event)))
        .map((alert) => goldenAlert(alert, naming))
        .toSorted(byRule);
}
function goldenAlert(alert, naming) {
    // One call can leave two records (a sign-in with MFA): the step is named once, `count` counts both.
    const steps = [...new Set(alert.events.map((event) => naming.stepOf(event)))];
    return {
        rule: alert.rule.shortName,
        severity: alert.rule.severity,
        steps: foldSteps(steps),
        count: alert.eventCount,
        group: named(alert.group, naming),
        values: named(alert.values, naming),
    };
}
function named(values, naming) {
    return Object.fromEntries(Object.keys(values)
        .toSorted()
        .map((key) => [key, inOrder(naming.nameOf(values[key] ?? null))]));
}
// Several values of a column come in the order of their concrete texts, which the seed decides.
function inOrder(value) {
    if (typeof value !== 'object' || value === null)
        return value;
    return value.toSorted((left, right) => compareTexts(String(left), String(right)));
}
// By rule only: alerts come in time order, and that order is part of what is reviewed.
const byRule = (left, right) => compareTexts(left.rule, right.rule);
const compareTexts = (left, right) => left < right ? -1 : left > right ? 1 : 0;
//# sourceMappingURL=golden-alert.js.map