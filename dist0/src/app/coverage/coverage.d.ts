import { type Gates } from '../../coverage/gates.ts';
import type { CoverageRun } from '../../report/coverage-run.ts';
import type { Duration } from '../../time/duration.ts';
import type { CommonOptions } from '../options.ts';
/** What `coverage` can be asked. */
export interface CoverageOptions extends CommonOptions, Gates {
    /** Evidence files; without one all cases are played and replayed now. */
    readonly evidence?: readonly string[] | undefined;
    /** An earlier evidence file, or a commit: the report says what was gained and lost since. */
    readonly since?: string | undefined;
    /** With evidence: plays and replays all cases too. */
    readonly play?: boolean | undefined;
    /** How old evidence may be; any age by default. Needs `now`. */
    readonly maxAge?: Duration | undefined;
    /** The time by which evidence is too old, in epoch milliseconds. */
    readonly now?: number | undefined;
}
/** Says what the loaded rules cover of ATT&CK, by what they did: in a play of all cases, or by evidence of earlier runs.
 * @throws TrailproofError TECHNIQUE_UNKNOWN, GATE_EMPTY, INPUT_UNREADABLE and what `verify` throws
 * @example const { techniques } = await coverage({ rules: ['my-rules'] }) */
export declare function coverage(options?: CoverageOptions): Promise<CoverageRun>;
