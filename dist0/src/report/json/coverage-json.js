import { findingJson } from './finding-json.js';
import { rulesJson } from './rules-json.js';
/** Makes the plain data of coverage. */
export function coverageJson(report) {
    return {
        ...report,
        rules: rulesJson(report.rules),
        findings: report.findings.map(findingJson),
    };
}
/** Writes coverage with a technique a line. */
export function* coverageLines({ techniques }) {
    for (const technique of techniques)
        yield `${JSON.stringify(technique)}\n`;
}
//# sourceMappingURL=coverage-json.js.map