/** Says in which fields two alerts of a rule differ. Ids and the windows of runs are left out: they follow from the
 * query's text and from the interval, and tell nobody anything. */
export function alteredFields(before, now) {
    const [was, is] = [factsOf(before), factsOf(now)];
    const fields = [...new Set([...was.keys(), ...is.keys()])];
    return fields
        .map((field) => ({ field, before: was.get(field) ?? null, now: is.get(field) ?? null }))
        .filter((one) => JSON.stringify(one.before) !== JSON.stringify(one.now));
}
/** A field that is null and one that is not there are the same to whoever reads the alert. */
function factsOf(alert) {
    const { rule, time, group, values, events, eventCount, cold } = alert;
    const under = (name, facts) => Object.entries(facts).map(([key, value]) => [`${name}.${key}`, value]);
    return new Map([
        ['name', rule.name],
        ['severity', rule.severity],
        ['risk score', rule.riskScore],
        ['techniques', rule.techniques],
        ['time', time],
        ['events', eventCount],
        ...eventFacts(events),
        ...under('group', group),
        ...under('values', values),
        ...(cold ? [['cold', true]] : []),
    ]);
}
/** Which events they are is told where their number does not say it already. */
const eventFacts = (events) => [
    ['last event', events.at(-1) ?? null],
    ['first event', events[0] ?? null],
];
//# sourceMappingURL=altered-fields.js.map