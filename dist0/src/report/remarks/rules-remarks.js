import { constructOf } from '../../diagnostic/construct-of.js';
import { findingRemark } from './finding-remark.js';
/** What is wrong with rules or keeps them from running; what the user allows to be unsupported is left out. */
export function rulesRemarks(rules) {
    const { invalid, unsupported, warnings = [], blind, allowed = [] } = rules;
    const refused = unsupported.filter(({ code }) => !allowed.includes(constructOf(code)));
    return [
        ...[...invalid, ...refused, ...warnings].map((one) => findingRemark(one, one)),
        ...blind.map(({ rule, file, field, reason }) => ({
            level: 'warning',
            about: { kind: 'code', id: 'RULE_BLIND' },
            title: `RULE_BLIND in ${rule}`,
            lines: [`It can never fire: no document carries ${field} (${reason}).`],
            place: { file },
            key: ['RULE_BLIND', file, rule, field],
        })),
    ];
}
/** What a check of rule files found, the worst first; lint is worth a note. */
export function checkRemarks({ invalid, unsupported, lint }) {
    return [
        ...[...invalid, ...unsupported].map((one) => findingRemark(one, one)),
        ...lint.map((one) => ({ ...findingRemark(one, one), level: 'note' })),
    ];
}
//# sourceMappingURL=rules-remarks.js.map