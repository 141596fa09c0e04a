import { byTactic } from '../by-tactic.js';
import { coverageRemarks } from '../remarks/coverage-remarks.js';
import { coverageSummary } from '../coverage-summary.js';
import { stateText } from '../state-text.js';
import { plural } from '../text/plural.js';
import { code } from './escape.js';
import { fitted } from './fitted.js';
import { remarksSection } from './remarks-section.js';
import { tableHead, tableRow } from './rows.js';
const all = '`trailproof coverage`';
/** Writes coverage for a step summary or a comment: the gates, what changed, the techniques that are claimed or played, the
 * worst first, and the gaps folded away. */
export function coverageMarkdown(report) {
    const { scope, evidence } = report;
    return fitted([
        {
            open: [
                `### ${coverageSummary(report)}`,
                '',
                `${plural(scope.rules, 'rule')}, ${plural(scope.scenarios, 'scenario')}, ${plural(scope.cases, 'case')}; ${code(scope.profile)}; evidence from ${scope.from.map(code).join(', ')}: ${evidence.valid} valid, ${evidence.void} void, ${evidence.stale} stale`,
                '',
                ...report.gates.map(({ gate, holds }) => `- ${holds ? '✓' : '**✗**'} ${code(gate)}`),
            ],
            rows: [],
            close: [],
            what: 'gates',
            all,
        },
        ...gateSections(report),
        ...changeSections(report),
        techniquesSection(report),
        ...remarksSection(coverageRemarks({ ...report, gates: [] }), {
            summary: 'Rules, scenarios and evidence',
            all,
        }),
        ...gapsSections(report),
    ]);
}
function gateSections({ gates }) {
    const failures = gates.flatMap((gate) => gate.failures);
    if (failures.length === 0)
        return [];
    const rows = failures.map(({ technique, reason, hint }) => tableRow([code(technique), code(reason), code(hint)]));
    const open = ['', ...tableHead(['falls short', 'why', 'what would lift it'])];
    return [{ open, rows, close: [], what: 'techniques', all }];
}
function changeSections({ since: change }) {
    if (change === undefined)
        return [];
    const { since, gained, lost } = change;
    const row = (what) => ({ technique, before, after }) => tableRow([what, code(technique), stateText(before), stateText(after)]);
    const rows = [...lost.map(row('**lost**')), ...gained.map(row('gained'))];
    const title = `Since ${code(since)}: ${gained.length} gained, ${lost.length} lost`;
    const head = rows.length === 0 ? [] : ['', ...tableHead(['', 'technique', 'before', 'now'])];
    return [{ open: ['', title, ...head], rows, close: [], what: 'changes', all }];
}
function techniquesSection(report) {
    const groups = byTactic(report);
    return {
        open: ['', ...tableHead(['tactic', 'technique', 'grade', 'seen', 'next'])],
        rows: groups.flatMap(({ name, techniques }) => techniques.filter(({ grade }) => grade !== 'gap').map((one) => rowOf(one, name))),
        close: [],
        what: 'techniques',
        all,
    };
}
function rowOf(technique, tactic) {
    const { id, name = '', grade, seen, of, next, isStale } = technique;
    return tableRow([
        tactic,
        `${code(id)} ${name === '' ? '' : code(name)}`.trimEnd(),
        isStale ? `${grade}, stale` : grade,
        of === 0 ? '' : `${seen} of ${of}`,
        next === undefined ? '' : code(next),
    ]);
}
function gapsSections(report) {
    const gaps = report.techniques.filter(({ grade }) => grade === 'gap');
    if (gaps.length === 0)
        return [];
    return [
        {
            open: [
                '',
                `<details><summary>${plural(gaps.length, 'gap')}: techniques for IaaS that no rule claims and no scenario plays</summary>`,
                '',
                ...tableHead(['tactic', 'techniques']),
            ],
            rows: byTactic({ ...report, techniques: gaps }).map(({ name, techniques }) => tableRow([name, techniques.map(({ id }) => code(id)).join(' ')])),
            close: ['', '</details>'],
            what: 'tactics',
            all,
        },
    ];
}
//# sourceMappingURL=coverage-markdown.js.map