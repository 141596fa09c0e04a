import { momentAt, textAt, textsAt } from './siem-hit.js';
/** Reads alerts; the building blocks of a sequence become part of its shell. What lacks a rule or a time is no alert.
 * Fields: "Alert schema" of Elastic's documentation. */
export function siemAlerts(hits, run) {
    const read = hits.flatMap((hit) => rawAlert(hit, run) ?? []);
    const ofGroup = new Map();
    const shelled = new Set();
    for (const { alert, group, isBlock } of read) {
        if (group === undefined)
            continue;
        const events = ofGroup.get(group) ?? new Set();
        ofGroup.set(group, events);
        for (const event of alert.events)
            events.add(event);
        if (!isBlock)
            shelled.add(group);
    }
    return read.flatMap(({ alert, group, isBlock }) => {
        if (group === undefined)
            return [alert];
        if (isBlock && shelled.has(group))
            return [];
        return [{ ...alert, events: [...(ofGroup.get(group) ?? [])] }];
    });
}
function rawAlert({ id, source }, { ids, byDocument }) {
    const ruleId = textAt(source, 'kibana.alert.rule.rule_id');
    const at = momentAt(source, '@timestamp');
    if (ruleId === undefined || at === undefined)
        return undefined;
    const named = [
        ...textsAt(source, 'kibana.alert.original_event.id'),
        ...textsAt(source, 'event.id'),
    ];
    const behind = textsAt(source, 'kibana.alert.ancestors.id').flatMap((document) => byDocument.get(document) ?? []);
    const alert = {
        id: textAt(source, 'kibana.alert.uuid') ?? id,
        rule: { id: ruleId, name: textAt(source, 'kibana.alert.rule.name') ?? ruleId },
        severity: textAt(source, 'kibana.alert.severity') ?? 'unknown',
        at,
        events: [...new Set([...named.filter((one) => ids.has(one)), ...behind])],
        document: source,
    };
    return {
        alert,
        group: textAt(source, 'kibana.alert.group.id'),
        isBlock: textAt(source, 'kibana.alert.building_block_type') !== undefined,
    };
}
//# sourceMappingURL=siem-alert.js.map