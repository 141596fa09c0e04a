import { plural } from '../text/plural.js';
import { groupText } from '../text/value-text.js';
import { whoText } from '../who-text.js';
import { rulesRemarks } from './rules-remarks.js';
/** The alerts of a replay at the lines of their last events, and what keeps rules from running. */
export function replayRemarks({ alerts, details, rules }) {
    const { loaded, ...others } = rules;
    return [
        ...alerts.map((alert, index) => alertRemark(alert, details?.[index])),
        ...rulesRemarks({ loaded: loaded.length, ...others }),
    ];
}
const levels = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };
function alertRemark(alert, detail) {
    const { shortName, name, techniques, riskScore, severity } = alert.rule;
    const group = groupText(alert.group);
    // Standard input is no place to point at.
    const isInFile = detail !== undefined && !detail.file.startsWith('<');
    const place = isInFile ? { file: detail.file, line: detail.line } : { file: alert.rule.file };
    return {
        level: levels[severity],
        about: { kind: 'rule', id: shortName, name, techniques, riskScore },
        title: `${severity}: ${name}`,
        lines: [
            `${shortName} fires at ${alert.time} on ${plural(alert.eventCount, 'event')}.`,
            ...(detail === undefined ? [] : [whoText(detail)]),
            ...(group === '' ? [] : [group]),
        ],
        place,
        key: [alert.id],
    };
}
//# sourceMappingURL=replay-remarks.js.map