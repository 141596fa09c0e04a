import type { DiagnosticCode } from '../diagnostic/codes.ts';
/** How a run ends. Scripts rely on it. */
export declare const exitCodes: {
    readonly ok: 0;
    /** A golden differs, or a rule file is invalid. */
    readonly differs: 1;
    /** Wrong usage, or a query text that is not valid: nothing was done. */
    readonly usage: 2;
    /** Only constructs that are not modelled stand in the way. */
    readonly unsupported: 3;
    /** A named input could not be opened, an output not written, or `--strict` and anything malformed. */
    readonly input: 4;
    /** The guard of live mode does not let the run in. */
    readonly refused: 5;
    /** A bug of trailproof. */
    readonly internal: 70;
    /** A command under capture could not be started: what shells answer. */
    readonly noCommand: 127;
};
/** What decides how a run that did its work ends. */
export interface Ending {
    readonly unreadable?: boolean | undefined;
    readonly malformed?: boolean | undefined;
    readonly strict?: boolean | undefined;
    readonly differs?: boolean | undefined;
    readonly unsupported?: boolean | undefined;
}
/** The first that applies: 4, 1, 3, 0. */
export declare function exitCodeOf(ending: Ending): number;
/** How a run ends that an error of this code stopped: an input 4, a construct that is not modelled 3, a bug 70, all else is wrong usage. */
export declare function exitCodeOfError(code: string): number;
/** How a run ends for its rules: a named path could not be opened, a rule is invalid. */
export declare function rulesEnding(rules: {
    readonly invalid: readonly {
        readonly code: DiagnosticCode;
    }[];
}): Ending;
