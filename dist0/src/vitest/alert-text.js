import { printable } from '../diagnostic/printable.js';
import { stepsText } from '../report/steps-text.js';
import { groupText } from '../report/text/value-text.js';
/** Writes an alert on one line: rule, severity, steps, group. */
export function alertText({ rule, severity, steps, group }) {
    const parts = [rule, severity, `at ${stepsText(steps)}`].map(printable);
    const keys = groupText(group);
    return (keys === '' ? parts : [...parts, keys]).join('  ');
}
const mostShown = 10;
/** Writes alerts, one a line. */
export function alertLines(alerts) {
    const shown = alerts.slice(0, mostShown).map(alertText);
    const left = alerts.length - shown.length;
    return left > 0 ? [...shown, `and ${left} more`] : shown;
}
/** Writes what does not fit: `severity: expected "high", but it is "low"`. */
export function misfitText({ field, expected, actual }, stringify) {
    const found = actual === undefined ? 'it has none' : `it is ${stringify(actual)}`;
    return `${printable(field)}: expected ${stringify(expected)}, but ${found}`;
}
/** Writes reasons as the command line does: `because …`, `and …`. */
export function becauseLines(reasons) {
    return reasons.map((reason, index) => `${index === 0 ? 'because' : '    and'} ${printable(reason)}`);
}
//# sourceMappingURL=alert-text.js.map