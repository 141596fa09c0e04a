import { rulesJson } from './rules-json.js';
/** Writes what a change does as one JSON object, in pieces: a rule a line. */
export function* changesJson(report) {
    const { against, records, span = null, same, totals, now, rules } = report;
    const head = {
        against,
        records,
        span,
        totals,
        same,
        now: rulesJson(now),
    };
    yield `${JSON.stringify(head).slice(0, -1)},"rules":[`;
    for (const [index, rule] of rules.entries()) {
        const { added, lost, altered } = rule;
        const told = { ...changeJson(rule), added, lost, altered };
        yield `${index === 0 ? '' : ','}\n${JSON.stringify(told)}`;
    }
    yield ']}\n';
}
/** Writes a line a difference: each rule, then its alerts. */
export function* changesLines({ rules }) {
    for (const rule of rules) {
        yield line({ kind: 'rule', ...changeJson(rule) });
        for (const one of rule.lost)
            yield line({ kind: 'lost', ...one });
        for (const one of rule.altered)
            yield line({ kind: 'altered', ...one });
        for (const one of rule.added)
            yield line({ kind: 'added', ...one });
    }
}
const line = (value) => `${JSON.stringify(value)}\n`;
function changeJson(changed) {
    const { change, rule, file, place, was = null, because = null, numbers, addedAbout } = changed;
    return {
        change,
        rule,
        file,
        line: place?.line ?? null,
        column: place?.column ?? null,
        was,
        because,
        numbers,
        addedAbout,
    };
}
//# sourceMappingURL=changes-json.js.map