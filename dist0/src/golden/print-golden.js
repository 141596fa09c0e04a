const widest = 100;
/** Writes a golden: small, in a stable order, a line a case or alert where it fits. */
export function printGolden(golden) {
    const cases = golden.cases.toSorted(byKindAndName).map(orderedCase);
    return `${print({ $schema: golden.$schema, scenario: golden.scenario, cases }, '', 0)}\n`;
}
function orderedCase(golden) {
    return {
        case: golden.case,
        says: golden.says,
        reason: golden.reason,
        phaseDependent: golden.phaseDependent?.length === 0 ? undefined : golden.phaseDependent,
        alerts: golden.alerts.map(orderedAlert),
    };
}
function orderedAlert(alert) {
    return {
        rule: alert.rule,
        severity: alert.severity,
        steps: alert.steps,
        count: alert.count,
        group: orderedValues(alert.group),
        values: orderedValues(alert.values),
    };
}
function orderedValues(values) {
    const keys = Object.keys(values).toSorted();
    if (keys.length === 0)
        return undefined;
    return Object.fromEntries(keys.map((key) => [key, values[key] ?? null]));
}
const kinds = ['attack', 'evasion', 'benign', 'false-positive'];
const kindOf = ({ case: name }) => kinds.indexOf(name.split('/', 1)[0] ?? '');
function byKindAndName(left, right) {
    return kindOf(left) - kindOf(right) || (left.case < right.case ? -1 : 1);
}
/** Prints JSON on one line where it fits beside what stands before it, else a member a line. */
function print(value, indent, before) {
    const short = printShort(value);
    if (indent.length + before + short.length <= widest || typeof value !== 'object')
        return short;
    if (value === null)
        return short;
    const inner = `${indent}  `;
    if (isList(value)) {
        const items = value.map((item) => `${inner}${print(item, inner, 1)}`);
        return `[\n${items.join(',\n')}\n${indent}]`;
    }
    const members = Object.entries(value).flatMap(([key, member]) => {
        if (member === undefined)
            return [];
        const label = `${JSON.stringify(key)}: `;
        return [`${inner}${label}${print(member, inner, label.length + 1)}`];
    });
    return `{\n${members.join(',\n')}\n${indent}}`;
}
function printShort(value) {
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value);
    if (isList(value))
        return `[${value.map(printShort).join(', ')}]`;
    const members = Object.entries(value).flatMap(([key, member]) => member === undefined ? [] : [`${JSON.stringify(key)}: ${printShort(member)}`]);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
const isList = (value) => Array.isArray(value);
//# sourceMappingURL=print-golden.js.map