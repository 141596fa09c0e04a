/** How a run ends. Scripts rely on it. */
export const exitCodes = {
    ok: 0,
    /** A golden differs, or a rule file is invalid. */
    differs: 1,
    /** Wrong usage, or a query text that is not valid: nothing was done. */
    usage: 2,
    /** Only constructs that are not modelled stand in the way. */
    unsupported: 3,
    /** A named input could not be opened, an output not written, or `--strict` and anything malformed. */
    input: 4,
    /** The guard of live mode does not let the run in. */
    refused: 5,
    /** A bug of trailproof. */
    internal: 70,
    /** A command under capture could not be started: what shells answer. */
    noCommand: 127,
};
/** The first that applies: 4, 1, 3, 0. */
export function exitCodeOf(ending) {
    if (ending.unreadable === true)
        return exitCodes.input;
    if (ending.strict === true && ending.malformed === true)
        return exitCodes.input;
    if (ending.differs === true)
        return exitCodes.differs;
    return ending.unsupported === true ? exitCodes.unsupported : exitCodes.ok;
}
const unopened = new Set([
    'INPUT_UNREADABLE',
    'OUTPUT_UNWRITABLE',
    'SPILL_UNWRITABLE',
    'SIEM_DENIED',
    'SIEM_INDEX_MISSING',
    'SIEM_CERTIFICATE',
    'SIEM_UNREACHABLE',
    'SIEM_ANSWER',
]);
/** How a run ends that an error of this code stopped: an input 4, a construct that is not modelled 3, a bug 70, all else is wrong usage. */
export function exitCodeOfError(code) {
    if (code === 'INTERNAL')
        return exitCodes.internal;
    if (code === 'COMMAND_UNUSABLE')
        return exitCodes.noCommand;
    if (code.startsWith('GUARD_') || code === 'LIVE_REFUSED' || code === 'LEDGER_LOCKED')
        return exitCodes.refused;
    if (code.endsWith('_UNSUPPORTED'))
        return exitCodes.unsupported;
    return unopened.has(code) ? exitCodes.input : exitCodes.usage;
}
/** How a run ends for its rules: a named path could not be opened, a rule is invalid. */
export function rulesEnding(rules) {
    return {
        unreadable: rules.invalid.some(({ code }) => code === 'INPUT_UNREADABLE'),
        differs: rules.invalid.length > 0,
    };
}
//# sourceMappingURL=exit-code.js.map