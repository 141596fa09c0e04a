import { ruleTable } from './rule-table.js';
// Options that the SIEM obeys and that are not modelled: a rule that uses one is refused by name, for it
// would fire otherwise than in the SIEM.
const options = [
    { key: 'to', harmless: (value) => value === 'now', why: 'it moves the end of the window' },
    {
        key: 'timestamp_field',
        harmless: (value) => value === '@timestamp',
        why: 'it orders events by another time',
    },
    { key: 'tiebreaker_field', harmless: isEmptyText, why: 'it orders events of equal time' },
];
/** Finds the options of a rule that would change what it does and are not modelled. */
export function unmodelledOptions(document) {
    const rule = ruleTable(document) ?? {};
    return options
        .filter(({ key, harmless }) => Object.hasOwn(rule, key) && !harmless(rule[key]))
        .map(({ key, why }) => ({
        severity: 'unsupported',
        code: 'RULE_OPTION_UNSUPPORTED',
        message: `"rule.${key}" is not supported: ${why}.`,
        span: document.keyPlaceOf(['rule', key]),
    }));
}
function isEmptyText(value) {
    return value === '';
}
//# sourceMappingURL=unmodelled-options.js.map