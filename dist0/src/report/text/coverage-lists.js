import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
import { wrap } from './wrap.js';
const indent = '    ';
/** Writes what is odd about single rules and cases, each list with what to do about it. */
export function coverageLists(report, style, width) {
    const { unintended, unwoken, soleGuards, notPlayableLive } = report;
    const missed = report.silent.filter(({ isKnown }) => !isKnown);
    const known = report.silent.length - missed.length;
    const place = ({ rule, scenario, case: id, }) => `${rule}  ${scenario} ${id}`;
    return [
        ...list('silent though meant to see it', missed.map(place), {
            next: 'ask why: trailproof explain RULE FILE',
            style,
        }),
        ...(known === 0
            ? []
            : [
                `${plural(known, 'silence')} of rules in variants that they are meant to see ${known === 1 ? 'is' : 'are'} reviewed in the goldens`,
                '',
            ]),
        ...list('fires though nobody named it', unintended.map((one) => `${place(one)}${one.isKnown ? '  (reviewed)' : ''}`), {
            next: 'if that is right, name the rule in detectedBy or in [expect] of trailproof.toml',
            style,
        }),
        ...list('no case wakes', unwoken, {
            next: 'write a scenario: docs/writing-a-scenario.md',
            style,
        }),
        ...list('alone sees', soleGuards.flatMap((guard) => guardLines(guard, width)), {
            next: 'without that rule nothing sees these techniques',
            style,
        }),
        ...list('cannot be played live, which is no gap', liveLines(notPlayableLive, width), { style }),
    ];
}
// Whoever points at a whole repository of rules has hundreds.
const mostShown = 30;
function list(title, lines, { next, style }) {
    if (lines.length === 0)
        return [];
    const hint = next === undefined ? '' : style.quiet(`  (${next})`);
    const more = lines.length - mostShown;
    return [
        `${style.strong(title)}${hint}`,
        ...lines.slice(0, mostShown).map((line) => `${indent}${printable(line)}`),
        ...(more > 0 ? [style.quiet(`${indent}and ${more} more: --format json has all`)] : []),
        '',
    ];
}
function guardLines({ rule, techniques }, width) {
    const room = Math.max(20, width - indent.length - rule.length - 2);
    return wrap(techniques, room).map((line, index) => index === 0 ? `${rule}  ${line}` : `${' '.repeat(rule.length)}  ${line}`);
}
/** Cases by reason: most of a run's cases share a few. */
function liveLines(cases, width) {
    const byReason = new Map();
    for (const { scenario, reason } of cases) {
        const names = byReason.get(reason) ?? [];
        byReason.set(reason, names.includes(scenario) ? names : [...names, scenario]);
    }
    return [...byReason].flatMap(([reason, names]) => [
        `${reason}:`,
        ...wrap(names, Math.max(20, width - 2 * indent.length)).map((line) => `${indent}${line}`),
    ]);
}
//# sourceMappingURL=coverage-lists.js.map