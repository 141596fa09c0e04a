import { replayRemarks } from '../remarks/replay-remarks.js';
import { plural } from '../text/plural.js';
import { countsText } from '../text/replay-text.js';
import { groupText } from '../text/value-text.js';
import { whoText } from '../who-text.js';
import { code } from './escape.js';
import { fitted } from './fitted.js';
import { remarksSection } from './remarks-section.js';
import { stacked, tableHead, tableRow } from './rows.js';
const all = '`trailproof replay`';
/** Writes the alerts of a replay, each with who did what, and how the records add up. */
export function replayMarkdown(report) {
    const { alerts, rules, records } = report;
    const firing = new Set(alerts.map(({ rule }) => rule.shortName)).size;
    const words = `${plural(alerts.length, 'alert')} from ${firing} of ${plural(rules.loaded.length, 'rule')}`;
    const about = replayRemarks({ ...report, alerts: [] });
    return fitted([
        {
            open: [`### ${words}`, '', countsText(records)],
            rows: [],
            close: [],
            what: '',
            all,
        },
        ...alertsSection(report),
        ...remarksSection(about, { summary: 'Rules', all }),
    ]);
}
function alertsSection({ alerts, details }) {
    if (alerts.length === 0)
        return [];
    return [
        {
            open: ['', ...tableHead(['time', 'severity', 'rule', 'events', 'who did what', 'where'])],
            rows: alerts.map((alert, index) => rowOf(alert, details?.[index])),
            close: [],
            what: 'alerts',
            all,
        },
    ];
}
function rowOf(alert, detail) {
    const { rule, time, eventCount, cold } = alert;
    const group = groupText(alert.group);
    const who = [
        ...(detail === undefined ? [] : [code(whoText(detail))]),
        ...(group === '' ? [] : [code(group)]),
        ...(cold ? ['cold: its history begins before the log'] : []),
    ];
    const where = detail === undefined ? '' : code(`${detail.file}:${detail.line}`);
    return tableRow([
        time,
        rule.severity,
        code(rule.shortName),
        String(eventCount),
        stacked(who),
        where,
    ]);
}
//# sourceMappingURL=replay-markdown.js.map