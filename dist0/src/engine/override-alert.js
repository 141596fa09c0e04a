/** Reads severity, risk score and name of an alert from its event, as Kibana does: of several severities the highest
 * counts, of several numbers the greatest, and what does not fit leaves the rule's own.
 * @example faceOf(rule, (name) => (name === 'event.severity' ? 73 : null)).riskScore */
export function faceOf(rule, valueOf) {
    const { name, severity, riskScore, overrides } = rule;
    if (overrides === undefined)
        return { name, severity, riskScore };
    return {
        name: nameOf(overrides, valueOf) ?? name,
        severity: severityOf(overrides, valueOf) ?? severity,
        riskScore: riskScoreOf(overrides, valueOf) ?? riskScore,
    };
}
const severities = ['low', 'medium', 'high', 'critical'];
function severityOf({ severity = [] }, valueOf) {
    const met = severity
        .filter(({ field, value }) => itemsOf(valueOf(field)).some((item) => isValue(field, item, value)))
        .map((mapping) => severities.indexOf(mapping.severity));
    return severities[Math.max(-1, ...met)];
}
/** Texts and whole numbers are compared as texts; event.severity as a number. */
function isValue(field, item, value) {
    if (field === 'event.severity')
        return item === Math.floor(Number(value));
    const isComparable = typeof item === 'string' || Number.isSafeInteger(item);
    return isComparable && String(item) === value;
}
function riskScoreOf({ riskScoreField }, valueOf) {
    if (riskScoreField === undefined)
        return undefined;
    const scores = itemsOf(valueOf(riskScoreField))
        .map((item) => (typeof item === 'boolean' ? Number.NaN : Number(item)))
        .filter((score) => Number.isSafeInteger(score) && score >= 0 && score <= 100);
    return scores.length === 0 ? undefined : Math.max(...scores);
}
function nameOf({ nameField }, valueOf) {
    if (nameField === undefined)
        return undefined;
    const name = valueOf(nameField);
    // Kibana takes a name from a single text only.
    return typeof name === 'string' ? name : undefined;
}
function itemsOf(value) {
    if (value === null)
        return [];
    return typeof value === 'object' ? value : [value];
}
//# sourceMappingURL=override-alert.js.map