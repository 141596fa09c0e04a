import { findingJson } from './finding-json.js';
import { rulesJson } from './rules-json.js';
/** Makes the plain data of a report. */
export function verifyJson(report) {
    return {
        seed: report.seed,
        start: report.start,
        scenarios: report.scenarios.map((scenario) => ({
            name: scenario.name,
            updated: scenario.updated,
            cases: scenario.cases.map(caseJson),
            findings: scenario.findings.map(findingJson),
        })),
        detections: {
            proven: report.detections.filter(({ proven }) => proven).length,
            of: report.detections.length,
            rules: report.detections,
        },
        rules: { ...rulesJson(report.rules), notLoaded: report.notLoaded },
        ...(report.phases === undefined ? {} : { phases: report.phases }),
        findings: report.findings.map(findingJson),
    };
}
/** One case a line, each with its scenario. */
export function* verifyLines(report) {
    for (const scenario of report.scenarios) {
        for (const one of scenario.cases) {
            const line = { scenario: scenario.name, ...caseJson(one) };
            yield `${JSON.stringify(line)}\n`;
        }
    }
}
function caseJson({ name, kind, outcome }) {
    if (outcome.kind === 'broken') {
        const error = findingJson(outcome.finding);
        return {
            name,
            kind,
            verdicts: [{ rule: null, verdict: 'broken', fails: true, diff: { error } }],
        };
    }
    const verdicts = outcome.verdicts.map(({ verdict, fails, because }) => ({
        rule: verdict.alert.rule,
        verdict: verdict.kind,
        fails,
        diff: diffOf(verdict),
        ...(because === undefined ? {} : { because }),
    }));
    if (outcome.kind === 'unreviewed' && verdicts.length === 0) {
        verdicts.push({ rule: null, verdict: 'unreviewed', fails: outcome.fails, diff: null });
    }
    return { name, kind, verdicts };
}
function diffOf(verdict) {
    if (verdict.kind === 'match')
        return null;
    if (verdict.kind === 'changed')
        return { fields: verdict.fields };
    const { kind, alert } = verdict;
    return kind === 'lost' ? { expected: alert, actual: null } : { expected: null, actual: alert };
}
//# sourceMappingURL=verify-json.js.map