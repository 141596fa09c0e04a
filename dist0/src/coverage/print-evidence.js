/** Writes evidence as one line without its end; the same evidence gives the same bytes. */
export function printEvidence(evidence) {
    const { source, date, commit, rule, ruleHash, scenario, verdict, techniques } = evidence;
    const { case: id, timeToDetect } = evidence;
    // JSON leaves out what is undefined.
    return JSON.stringify({
        source,
        date,
        commit,
        rule,
        ruleHash,
        scenario,
        case: id,
        verdict,
        techniques,
        timeToDetect,
    });
}
//# sourceMappingURL=print-evidence.js.map