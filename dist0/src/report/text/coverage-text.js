import { formatFinding } from '../../diagnostic/format-finding.js';
import { printable } from '../../diagnostic/printable.js';
import { coverageSummary } from '../coverage-summary.js';
import { coverageLists } from './coverage-lists.js';
import { stateText } from '../state-text.js';
import { plural } from './plural.js';
import { rulesText } from './rules-text.js';
import { techniqueLines } from './technique-lines.js';
/** Writes what is covered: the techniques by tactic, the worst first; then what is odd about single rules and cases; then
 * the gates. With `quiet` only what is not as it should be. */
export function coverageText(report, style, { width, quiet }) {
    const lines = [
        ...(quiet
            ? []
            : [...techniqueLines(report, style, width), ...coverageLists(report, style, width)]),
        ...report.findings.map(formatFinding),
        ...rulesText(report.rules),
        ...(quiet ? [] : scopeLines(report, style)),
        ...changeLines(report.since, style),
        ...report.gates.flatMap((gate) => gateLines(gate, style)),
        ...(quiet ? [] : [summaryOf(report, style)]),
    ];
    return lines.length === 0 ? '' : `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
function scopeLines({ scope, evidence }, style) {
    const { rules, scenarios, cases, profile, from, asOf } = scope;
    const odd = [
        evidence.stale === 0 ? undefined : `${evidence.stale} stale`,
        evidence.void === 0 ? undefined : `${evidence.void} void (the rule changed)`,
        evidence.unknown === 0
            ? undefined
            : `${evidence.unknown} of rules or cases that are not loaded`,
    ].filter((part) => part !== undefined);
    const age = asOf === undefined ? '' : ` · as of ${asOf}`;
    return [
        style.quiet(`${plural(rules, 'rule')}, ${plural(scenarios, 'scenario')}, ${plural(cases, 'case')} · ${printable(profile)}`),
        style.quiet(`evidence from ${from.map(printable).join(', ')}: ${plural(evidence.valid, 'line')} valid${odd.map((part) => `, ${part}`).join('')}${age}`),
    ];
}
function changeLines(change, style) {
    if (change === undefined)
        return [];
    const { since, gained, lost } = change;
    const total = gained.length + lost.length;
    if (total === 0)
        return [`since ${printable(since)}: nothing gained, nothing lost`];
    const line = ({ technique, before, after }) => `${printable(technique)}  ${stateText(before)} -> ${stateText(after)}`;
    return [
        `since ${printable(since)}: ${gained.length} gained, ${lost.length} lost`,
        ...lost.map((step) => style.bad(`    lost    ${line(step)}`)),
        ...gained.map((step) => style.good(`    gained  ${line(step)}`)),
    ];
}
function gateLines({ gate, holds, failures }, style) {
    if (holds)
        return [style.good(`✓  ${printable(gate)}`)];
    return [
        style.bad(`✗  ${printable(gate)}: ${plural(failures.length, 'technique')} short`),
        ...failures.map(({ technique, reason, hint }) => `    ${printable(technique)} ${reason}: ${printable(hint)}`),
    ];
}
function summaryOf(report, style) {
    const [first = '', ...others] = coverageSummary(report).split(' · ');
    return [style.strong(first), ...others].join(' · ');
}
//# sourceMappingURL=coverage-text.js.map