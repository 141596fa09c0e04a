/** ATT&CK v19 ids of a case, sorted: those of its steps, else its own, else the scenario's. What is benign has none. */
export function techniquesOfCase({ scenario, scenarioCase, played }) {
    const { kind, techniques } = scenarioCase;
    if (kind !== 'attack' && kind !== 'evasion')
        return [];
    return [...(played.techniques ?? techniques ?? scenario.techniques)].toSorted();
}
/** ATT&CK v19 ids that alerts of a case are about, sorted: those of their steps where steps name any, else all of the case. */
export function techniquesOfAlerts(alerts, one) {
    const all = techniquesOfCase(one);
    const { records, techniques } = one.played;
    if (techniques === undefined || all.length === 0)
        return all;
    const events = new Set(alerts.flatMap((alert) => alert.events));
    const seen = records
        .filter(({ record, phase }) => phase === 'judged' && events.has(record['eventID']))
        .flatMap((step) => step.techniques ?? []);
    return [...new Set(seen)].toSorted();
}
//# sourceMappingURL=techniques-of.js.map