/** Turns a thrown error into a finding; codes that end in `_UNSUPPORTED` become `unsupported`. */
export function findingOf(error) {
    return {
        severity: error.code.endsWith('_UNSUPPORTED') ? 'unsupported' : 'error',
        code: error.code,
        message: error.message,
        span: error.span,
        hint: error.hint,
    };
}
//# sourceMappingURL=finding.js.map