/** What of a finding is told of a run: it has no place in a file. */
export const plainFinding = ({ code, message, hint }) => ({
    code,
    message,
    hint,
});
//# sourceMappingURL=plain-finding.js.map