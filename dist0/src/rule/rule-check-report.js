import { positionOf } from '../diagnostic/span.js';
/** Turns a check into the plain data of its JSON form.
 * @example JSON.stringify(ruleCheckReport(checkRules(['rules'], fields))) */
export function ruleCheckReport(check) {
    const { files, rules, ok, unsupported, invalid, lint, deprecated, otherData } = check;
    return {
        files,
        rules,
        ok,
        unsupported: unsupported.map(reported),
        invalid: invalid.map(reported),
        lint: lint.map(reported),
        deprecated,
        otherData,
    };
}
function reported({ file, rule, code, message, span }) {
    const { line, column } = span === undefined ? { line: 1, column: 1 } : positionOf(span);
    return { file, rule: rule ?? null, code, message, line, column };
}
//# sourceMappingURL=rule-check-report.js.map