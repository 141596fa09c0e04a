import { formatFinding } from '../../diagnostic/format-finding.js';
import { plural } from './plural.js';
/** Writes every finding with its place and code frame, the worst last where eyes are; `quiet` leaves out the lint. */
export function rulesCheckText(report, style, options) {
    const { lint, unsupported, invalid } = report;
    const blocks = [
        ...(options.quiet ? [] : block('lint', lint, style.quiet)),
        ...block('unsupported', unsupported, style.odd),
        ...block('invalid', invalid, style.bad),
        summaryOf(report, style),
    ];
    return `${blocks.join('\n')}\n`;
}
function block(word, findings, paint) {
    return findings.map((finding) => `${paint(word)}  ${formatFinding(finding)}\n`);
}
function summaryOf(report, style) {
    const { files, rules, ok, unsupported, invalid, lint, deprecated, otherData } = report;
    const parts = [`${ok} ok`];
    const wrong = filesOf(invalid);
    const refused = [...filesOf(unsupported)].filter((file) => !wrong.has(file));
    if (refused.length > 0)
        parts.push(style.odd(`${refused.length} unsupported`));
    if (wrong.size > 0)
        parts.push(style.bad(`${wrong.size} invalid`));
    if (lint.length > 0)
        parts.push(`${plural(lint.length, 'thing')} to look at`);
    if (otherData.length > 0)
        parts.push(`${otherData.length} on other logs`);
    const all = ok + otherData.length === rules ? style.good(parts.join(', ')) : parts.join(', ');
    const count = deprecated.length;
    const left = count === 0 ? '' : ` (${plural(count, 'deprecated rule file')} left out)`;
    return `${plural(files, 'file')}, ${plural(rules, 'rule')}: ${all}${left}`;
}
/** A rule may have several findings: what counts is its file. */
const filesOf = (findings) => new Set(findings.map(({ file }) => file));
//# sourceMappingURL=rules-check-text.js.map