/** True when something differs from what was reviewed: the run ends 1. */
export function verifyFailed(report) {
    return (report.scenarios.some(scenarioFailed) ||
        report.findings.some(({ severity }) => severity === 'error') ||
        (report.phases ?? []).some(({ known }) => !known));
}
/** True when a case or a note of the scenario fails. */
export function scenarioFailed(scenario) {
    return (scenario.cases.some(caseFailed) ||
        scenario.findings.some(({ severity }) => severity === 'error'));
}
/** True when a case is broken, or has a verdict that fails. */
export function caseFailed({ outcome }) {
    if (outcome.kind === 'broken')
        return true;
    const silent = outcome.kind === 'unreviewed' && outcome.fails;
    return silent || outcome.verdicts.some(({ fails }) => fails);
}
//# sourceMappingURL=verify-failed.js.map