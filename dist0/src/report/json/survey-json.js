import { findingJson } from './finding-json.js';
import { rulesJson } from './rules-json.js';
/** One attack a line. */
export function* surveyLines({ attacks }) {
    for (const attack of attacks)
        yield `${JSON.stringify(attack)}\n`;
}
/** Makes the plain data of a survey. */
export function surveyJson(report) {
    return {
        seed: report.seed,
        attacks: report.attacks,
        seen: report.attacks.filter(({ seenBy }) => seenBy.length > 0).length,
        of: report.attacks.length,
        quiet: report.quiet,
        rules: rulesJson(report.rules),
        findings: report.findings.map(findingJson),
    };
}
//# sourceMappingURL=survey-json.js.map