import { positionOf } from '../../diagnostic/span.js';
/** Writes a finding as plain data. */
export function findingJson(finding) {
    const { file, rule, code, severity, message, hint, span } = finding;
    const place = span === undefined ? undefined : positionOf(span);
    return {
        file: file ?? span?.source.name ?? null,
        rule: rule ?? null,
        code,
        severity,
        message,
        hint: hint ?? null,
        line: place?.line ?? null,
        column: place?.column ?? null,
    };
}
//# sourceMappingURL=finding-json.js.map