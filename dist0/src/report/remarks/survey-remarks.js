import { findingRemark } from './finding-remark.js';
import { rulesRemarks } from './rules-remarks.js';
/** What keeps scenarios and rules from taking part in a survey. An attack that nobody sees is none: it says nothing
 * against any line. */
export function surveyRemarks({ findings, rules, }) {
    return [...findings.map((finding) => findingRemark(finding)), ...rulesRemarks(rules)];
}
//# sourceMappingURL=survey-remarks.js.map