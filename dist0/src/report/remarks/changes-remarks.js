import { numbersWords, rateWords, ruleWords } from '../changes-words.js';
import { groupText } from '../text/value-text.js';
import { whoText } from '../who-text.js';
import { rulesRemarks } from './rules-remarks.js';
/** What a change does to alerts, a remark a rule, at the line of its query. */
export function changesRemarks(report) {
    return [...report.rules.map((rule) => ruleRemark(rule, report)), ...rulesRemarks(report.now)];
}
const mostAlerts = 3;
function ruleRemark(rule, { against, span }) {
    const { change, numbers, file, place } = rule;
    const rate = rateWords(numbers, span);
    return {
        level: numbers.lost > 0 || change === 'broken' ? 'warning' : 'note',
        about: { kind: 'rule', id: rule.rule },
        title: `${titleOf(rule)} against ${against.ref}`,
        lines: [
            `${numbersWords(numbers)}${rate === undefined ? '' : ` (${rate})`}.`,
            ...ruleWords(rule),
            ...rule.lost.slice(0, mostAlerts).map((one) => alertLine('lost', one)),
            ...rule.added.slice(0, mostAlerts).map((one) => alertLine('added', one)),
        ],
        // A rule that is gone has no line any more.
        place: change === 'removed' ? undefined : { file, ...place },
        key: ['change', change, rule.rule],
    };
}
function titleOf({ change, rule, numbers: { added, lost } }) {
    const sign = [lost > 0 ? `−${lost}` : '', added > 0 ? `+${added}` : ''].filter((one) => one !== '');
    const alerts = sign.length === 0 ? '' : `, alerts ${sign.join(' ')}`;
    return `${rule} ${change}${alerts}`;
}
function alertLine(kind, { alert, detail, because }) {
    const group = groupText(alert.group);
    const who = detail === undefined ? '' : `: ${whoText(detail)}`;
    const why = because.length === 0 ? '' : `, because ${because.join(' and ')}`;
    return `${kind} at ${alert.time}${group === '' ? '' : ` (${group})`}${who}${why}`;
}
//# sourceMappingURL=changes-remarks.js.map