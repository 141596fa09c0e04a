/** The fields that the SIEM writes into an alert, and the keys and columns of its rule. Dates are epoch milliseconds.
 * @example alertFields(alert, rule, place).get('kibana.alert.rule.name') */
export function alertFields(alert, rule, place) {
    const fields = new Map();
    const groups = [
        { ...alert.values, ...alert.group },
        ofAlert(alert, place),
        ofRule(alert, rule),
        ofType(alert, rule),
    ];
    for (const group of groups) {
        for (const [name, value] of Object.entries(group)) {
            const kept = fieldValue(value);
            if (kept !== undefined)
                fields.set(name, kept);
        }
    }
    return fields;
}
function ofAlert({ id, rule }, place) {
    const { created, depth, ancestors, originalTime, buildingBlock, group } = place;
    return {
        _id: id,
        _index: '.internal.alerts-security.alerts-default-000001',
        '@timestamp': created,
        'event.kind': 'signal',
        'kibana.space_ids': 'default',
        'kibana.alert.uuid': id,
        'kibana.alert.status': 'active',
        'kibana.alert.workflow_status': 'open',
        'kibana.alert.depth': depth,
        'kibana.alert.start': created,
        'kibana.alert.last_detected': created,
        'kibana.alert.original_time': originalTime,
        'kibana.alert.reason': `event created ${rule.severity} alert ${rule.name}.`,
        'kibana.alert.severity': rule.severity,
        'kibana.alert.risk_score': rule.riskScore,
        'kibana.alert.building_block_type': buildingBlock ? 'default' : undefined,
        'kibana.alert.group.id': group,
        'kibana.alert.ancestors.id': ancestors.map((one) => one.id),
        'kibana.alert.ancestors.type': ancestors.map((one) => one.type),
        'kibana.alert.ancestors.depth': ancestors.map((one) => one.depth),
        'kibana.alert.ancestors.rule': ancestors.flatMap((one) => one.rule ?? []),
    };
}
function ofRule(alert, rule) {
    const { threat = [], tags = [] } = rule;
    return {
        'kibana.alert.rule.name': alert.rule.name,
        'kibana.alert.rule.rule_id': rule.id,
        'kibana.alert.rule.uuid': rule.id,
        'kibana.alert.rule.type': rule.type,
        'kibana.alert.rule.description': rule.description,
        'kibana.alert.rule.tags': tags,
        'kibana.alert.rule.severity': alert.rule.severity,
        'kibana.alert.rule.risk_score': alert.rule.riskScore,
        'kibana.alert.rule.producer': 'siem',
        'kibana.alert.rule.consumer': 'siem',
        'kibana.alert.rule.building_block_type': rule.buildingBlock ? 'default' : undefined,
        'kibana.alert.rule.execution.timestamp': Date.parse(alert.run.to),
        ...named('tactic', threat, ({ tactic }) => [tactic]),
        ...named('technique', threat, ({ techniques }) => techniques),
        ...named('technique.subtechnique', threat, ({ subtechniques }) => subtechniques),
    };
}
function named(key, threat, of) {
    const all = threat.flatMap(of);
    return {
        [`kibana.alert.rule.threat.${key}.id`]: all.map(({ id }) => id),
        [`kibana.alert.rule.threat.${key}.name`]: all.flatMap(({ name }) => name ?? []),
    };
}
function ofType(alert, rule) {
    if (rule.type === 'new_terms')
        return { 'kibana.alert.new_terms': Object.values(alert.group) };
    if (rule.type !== 'threshold')
        return {};
    const { cardinality } = rule.threshold;
    const result = 'kibana.alert.threshold_result';
    return {
        [`${result}.count`]: alert.values['count'],
        [`${result}.terms.field`]: Object.keys(alert.group),
        [`${result}.terms.value`]: Object.values(alert.group).map(String),
        [`${result}.cardinality.field`]: cardinality?.field,
        [`${result}.cardinality.value`]: alert.values['cardinality'],
    };
}
function fieldValue(value) {
    if (isScalar(value))
        return value;
    if (!Array.isArray(value))
        return undefined;
    const items = value.flat().filter(isScalar);
    return items.length <= 1 ? items[0] : items;
}
function isScalar(value) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
//# sourceMappingURL=alert-fields.js.map