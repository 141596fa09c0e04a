import { alteredFields } from './altered-fields.js';
/** Pairs the alerts that one rule raises before and after a change. Their ids say little: a query that changes gives the
 * alerts of aggregates others. Alerts with the same group and the same events are a pair, then those with the same group
 * and some events in common, then those with some events in common; of several the one that shares most.
 * @example pairAlerts(before, now).lost */
export function pairAlerts(before, now) {
    const pairs = [];
    let left = { before, now };
    for (const step of [pairByKey, pairWithin, pairAnywhere]) {
        const { paired, ...others } = step(left);
        pairs.push(...paired);
        left = others;
    }
    const told = pairs.map(([was, is]) => ({
        before: was,
        now: is,
        fields: alteredFields(was, is),
    }));
    return {
        same: told.filter(({ fields }) => fields.length === 0).length,
        added: left.now,
        lost: left.before,
        altered: told.filter(({ fields }) => fields.length > 0),
    };
}
const groupOf = ({ group }) => JSON.stringify(Object.entries(group).toSorted(([left], [right]) => (left < right ? -1 : 1)));
/** A rule that repeats an alert in every run repeats its key: the first goes with the first. An alert without events is
 * told by its time. */
function keyOf(alert) {
    const what = alert.events.length === 0 ? [alert.time] : alert.events;
    return JSON.stringify([groupOf(alert), what]);
}
function pairByKey({ before, now }) {
    const waiting = grouped(before, keyOf);
    const paired = [];
    const rest = [];
    for (const alert of now) {
        const other = waiting.get(keyOf(alert))?.shift();
        if (other === undefined)
            rest.push(alert);
        else
            paired.push([other, alert]);
    }
    return { paired, before: unpaired(before, paired), now: rest };
}
const pairWithin = (sides) => pairByEvents(sides, groupOf);
const pairAnywhere = (sides) => pairByEvents(sides, () => '');
/** Goes through the alerts of now in their order; each takes the one of before that shares most events with it. */
function pairByEvents({ before, now }, scope) {
    const holders = new Map();
    for (const alert of before) {
        for (const event of new Set(alert.events)) {
            const key = JSON.stringify([scope(alert), event]);
            const known = holders.get(key);
            if (known === undefined)
                holders.set(key, [alert]);
            else if (known.length < mostHolders)
                known.push(alert);
        }
    }
    const taken = new Set();
    const paired = [];
    const rest = [];
    for (const alert of now) {
        const other = sharingMost(alert, { holders, taken, scope });
        if (other === undefined) {
            rest.push(alert);
            continue;
        }
        taken.add(other);
        paired.push([other, alert]);
    }
    return { paired, before: before.filter((alert) => !taken.has(alert)), now: rest };
}
// A rule that repeats its alerts holds an event in each of them: looking at all would be quadratic.
const mostHolders = 50;
function sharingMost(alert, { holders, taken, scope, }) {
    const shared = new Map();
    for (const event of new Set(alert.events)) {
        for (const other of holders.get(JSON.stringify([scope(alert), event])) ?? []) {
            if (!taken.has(other))
                shared.set(other, (shared.get(other) ?? 0) + 1);
        }
    }
    let best;
    for (const [other, count] of shared) {
        if (best === undefined || count > shared.get(best))
            best = other;
    }
    return best;
}
function unpaired(alerts, paired) {
    const gone = new Set(paired.map(([alert]) => alert));
    return alerts.filter((alert) => !gone.has(alert));
}
function grouped(all, keyFor) {
    const groups = new Map();
    for (const one of all) {
        const key = keyFor(one);
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [one]);
        else
            known.push(one);
    }
    return groups;
}
//# sourceMappingURL=pair-alerts.js.map