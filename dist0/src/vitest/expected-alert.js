import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { unfoldSteps } from '../golden/step-range.js';
/** What of an alert is not as expected; nothing where it fits. */
export function misfits(expected, alert, equals) {
    return parts(expected)
        .map(([field, wanted]) => ({ field, expected: wanted, actual: partOf(alert, field) }))
        .filter(({ expected: wanted, actual }) => !equals(actual, wanted));
}
/** The alert that comes nearest to what is expected, with what of it is not so. */
export function nearestAlert(expected, alerts, equals) {
    const ranked = alerts.map((alert) => ({ alert, misfits: misfits(expected, alert, equals) }));
    const [first] = ranked.toSorted((left, right) => left.misfits.length - right.misfits.length);
    return first;
}
function parts(expected) {
    const { severity, steps, count, group = {}, values = {} } = expected;
    const all = [
        ['severity', severity],
        ['steps', steps && unfoldSteps(steps)],
        ['count', count],
        ...Object.entries(group).map(([key, value]) => [`group.${key}`, value]),
        ...Object.entries(values).map(([key, value]) => [`values.${key}`, value]),
    ];
    return all.filter(([, wanted]) => wanted !== undefined);
}
function partOf(alert, field) {
    const { severity, steps, count, group, values } = alert;
    if (field.startsWith('group.'))
        return group[field.slice('group.'.length)];
    if (field.startsWith('values.'))
        return values[field.slice('values.'.length)];
    return { severity, steps: unfoldSteps(steps), count }[field];
}
const keys = ['rule', 'severity', 'steps', 'count', 'group', 'values'];
/** Reads what a test expects; a rule's name stands for any alert of it.
 * @throws TrailproofError USAGE for a key that an alert does not have: it would be compared with nothing */
export function expectedAlert(expected) {
    if (typeof expected === 'string')
        return { rule: expected };
    const unknown = Object.keys(expected).find((key) => !keys.includes(key));
    if (unknown === undefined)
        return expected;
    throw new TrailproofError('USAGE', `toRaise knows no "${unknown}".`, {
        hint: didYouMean(unknown, keys) ?? `An alert has ${keys.join(', ')}.`,
    });
}
//# sourceMappingURL=expected-alert.js.map