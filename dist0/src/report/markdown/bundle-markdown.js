import { stepsText } from '../steps-text.js';
import { plural } from '../text/plural.js';
import { tellCases } from '../told-verdict.js';
import { caseFailed, verifyFailed } from '../verify-failed.js';
import { code, escaped } from './escape.js';
import { fitted } from './fitted.js';
import { stacked, tableHead, tableRow } from './rows.js';
/** Writes the README of a bundle: what a reviewer reads first, and the command that shows it again. */
export function bundleMarkdown(bundle, { version }) {
    return fitted([headSection(bundle, version), caseSection(bundle), endSection(bundle)]);
}
const all = 'the folder';
function headSection({ title, scenario, report }, version) {
    const cases = report.scenarios.flatMap((one) => one.cases);
    const failed = cases.filter(caseFailed).length;
    const verdict = verifyFailed(report)
        ? `❌ **Not as reviewed**: ${failed} of ${plural(cases.length, 'case')}`
        : `✅ **As reviewed**: ${plural(cases.length, 'case')}`;
    const proven = report.detections.map((one) => one.proven ? `${code(one.rule)} is proven` : `${code(one.rule)} ${code(one.missing ?? '')}`);
    return {
        open: [
            `# ${escaped(title)}`,
            '',
            [verdict, ...proven].join(' · '),
            '',
            `Scenario ${code(scenario)}, played by trailproof ${version} with seed ${code(report.seed)} from ${report.start} on.`,
            '',
        ],
        rows: [],
        close: [],
        what: '',
        all,
    };
}
function caseSection({ report }) {
    const told = tellCases(report);
    const cases = report.scenarios.flatMap((one) => one.cases);
    return {
        open: tableHead(['case', 'raised', 'silent, and why', 'verdict']),
        rows: cases.map((one, index) => caseRow(one, told[index]?.told ?? [])),
        close: [],
        what: 'cases',
        all,
    };
}
function caseRow(one, told) {
    return tableRow([
        code(`${one.kind}/${one.name}`),
        stacked(raisedIn(one.detail)),
        stacked(silentIn(one.detail)),
        told.length === 0 ? 'as reviewed' : stacked(told.map(verdictText)),
    ]);
}
function verdictText({ kind, rule, fails }) {
    const text = rule === undefined ? kind : `${kind} ${code(rule)}`;
    return fails ? `**${text}**` : `${text}, listed only: not pinned`;
}
const mostAlerts = 5;
function raisedIn(detail) {
    const alerts = detail?.alerts ?? [];
    const lines = alerts.slice(0, mostAlerts).map(({ alert, calls }) => {
        const steps = calls.flatMap((index) => detail?.calls[index]?.step ?? []);
        const { shortName, severity } = alert.rule;
        return `${code(shortName)} ${severity} at ${code(stepsText([...new Set(steps)]))}`;
    });
    return alerts.length > mostAlerts ? [...lines, `and ${alerts.length - mostAlerts} more`] : lines;
}
const silentIn = (detail) => (detail?.silent ?? []).map(({ rule, because }) => `${code(rule)}: ${because.map(code).join(' and ')}`);
function endSection(bundle) {
    const { alerts, verify, replayLine, recorded } = bundle;
    const where = verify.where === 'bundle'
        ? 'judges the scenario again'
        : 'judges the scenario again, in the project that it is from';
    const simulated = 'Everything here is simulated: accounts, names, keys and addresses are made up.';
    const real = `Of these cases it is not so, they play recorded logs: ${recorded.map(code).join(', ')}.`;
    return {
        open: [
            '',
            '## See it again',
            '',
            'In this folder, with Node 20 or later:',
            '',
            '```sh',
            `${replayLine}  # raises the ${plural(alerts.length, 'alert')} of alerts.ndjson`,
            `${verify.line}  # ${where}`,
            '```',
            '',
            '## What is here',
            '',
            '- `records/`, `documents/`: what CloudTrail would have written, and the ECS documents of it; a file a case',
            '- `rules/`, `trailproof.toml`: the rules, and how the SIEM was seen',
            '- `alerts.ndjson`: what replaying the records raises',
            '- `explanations/`: for each rule, clause by clause, why it fired (`-alerts.txt`) and why what came near did not',
            '- `golden/`, `scenario/`: what was reviewed, and the source of the attack',
            '- `manifest.json`: what made this, and the SHA-256 of each file',
            '',
            recorded.length === 0 ? simulated : `${simulated} ${real}`,
        ],
        rows: [],
        close: [],
        what: '',
        all,
    };
}
//# sourceMappingURL=bundle-markdown.js.map