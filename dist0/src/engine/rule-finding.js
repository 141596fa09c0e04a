/** A finding with the rule that it is about. */
export function ruleFinding(finding, rule) {
    return { ...finding, file: rule.file, rule: rule.shortName };
}
//# sourceMappingURL=rule-finding.js.map