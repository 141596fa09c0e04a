import type { VerifyReport } from '../../report/verify-report.ts';
import type { WatchSession } from '../../app/watch/watch-session.ts';
import type { Terminal } from '../terminal.ts';
/** How a watch works and where it tells. */
export interface WatchOptions {
    readonly session: WatchSession;
    readonly terminal: Terminal;
    /** Tells a report and gives its exit code; after the first run only what is not as it should be. */
    readonly tell: (report: VerifyReport, options: {
        readonly quiet: boolean;
    }) => Promise<number>;
    /** Files that the run itself writes: a change of them is none. */
    readonly written: readonly string[];
}
/** Verifies, and verifies again whenever a file changes, until somebody ends it; gives the last exit code.
 * What is wrong in the first run ends it as it ends `verify`; later a half-saved file is told and waited for. */
export declare function watchVerify(options: WatchOptions): Promise<number>;
