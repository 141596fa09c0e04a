/** Gives a rule of a Kibana export the shape of a detection-rules file: a table `rule`, with new terms in a table of
 * their own, and without what Kibana notes about its own copy. Places stay those of the export.
 * @example exportRule(line) // { rule: { name: …, new_terms: { value: [...] } } } */
export function exportRule(line) {
    const members = new Map();
    for (const [name, member] of line.members) {
        const key = snakeCase(name);
        const isEmpty = member.value.kind === 'scalar' && member.value.value === null;
        if (!isEmpty && !keptByKibana.has(key))
            members.set(key, renamed(key, member));
    }
    const newTerms = newTermsOf(members);
    members.delete('new_terms_fields');
    members.delete('history_window_start');
    if (newTerms !== undefined)
        members.set('new_terms', newTerms);
    const rule = { kind: 'object', place: line.place, members };
    const key = [line.place[0], line.place[0] + 1];
    return {
        kind: 'object',
        place: line.place,
        members: new Map([['rule', { key, value: rule }]]),
    };
}
// What Kibana adds about the copy that it keeps; none of it changes what fires.
const keptByKibana = new Set([
    'id',
    'created_at',
    'created_by',
    'updated_at',
    'updated_by',
    'immutable',
    'rule_source',
    'output_index',
    'namespace',
    'outcome',
    'alias_target_id',
    'alias_purpose',
    'execution_summary',
]);
// What stands in these is not of Kibana's making.
const opaque = new Set([
    'filters',
    'threat_filters',
    'meta',
    'actions',
    'response_actions',
    'threat',
]);
/** `riskScore`, as saved objects spell it, is `risk_score`. */
function snakeCase(name) {
    return /^[a-z]+(?:[A-Z][a-z]*)+$/.test(name)
        ? name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
        : name;
}
function renamed(key, { key: place, value }) {
    return { key: place, value: opaque.has(key) ? value : renamedInside(value) };
}
function renamedInside(node) {
    if (node.kind === 'array')
        return { ...node, items: node.items.map(renamedInside) };
    if (node.kind !== 'object')
        return node;
    const members = new Map([...node.members].map(([name, { key, value }]) => [
        snakeCase(name),
        { key, value: renamedInside(value) },
    ]));
    return { ...node, members };
}
/** `new_terms_fields` and `history_window_start` as one table of detection-rules. */
function newTermsOf(members) {
    const fields = members.get('new_terms_fields');
    const start = members.get('history_window_start');
    if (fields === undefined && start === undefined)
        return undefined;
    const { key } = fields ?? start;
    const table = new Map([['field', textMember('new_terms_fields', key)]]);
    if (fields !== undefined)
        table.set('value', fields);
    if (start !== undefined)
        table.set('history_window_start', historyOf(start));
    return { key, value: { kind: 'object', place: (fields ?? start).value.place, members: table } };
}
function historyOf(start) {
    const members = new Map([
        ['field', textMember('history_window_start', start.key)],
        ['value', start],
    ]);
    const entry = { kind: 'object', place: start.value.place, members };
    return { key: start.key, value: { kind: 'array', place: start.value.place, items: [entry] } };
}
function textMember(value, key) {
    const nowhere = new Uint32Array(0);
    return {
        key,
        value: { kind: 'text', place: key, text: { value, starts: nowhere, ends: nowhere } },
    };
}
//# sourceMappingURL=export-rule.js.map