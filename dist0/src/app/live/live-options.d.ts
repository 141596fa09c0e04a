import type { CommonOptions } from '../options.ts';
import type { Duration, Instant } from '../../time/duration.ts';
/** What the commands of live mode can be asked. */
export interface LiveOptions extends CommonOptions {
    /** The file of the accounts in which attacks may be played. */
    readonly sandboxes: string;
    /** An endpoint on this machine: the local mode. */
    readonly endpointUrl?: string | undefined;
    /** The folder of the ledgers. */
    readonly runs?: string | undefined;
    /** Asks for the account's number; undefined where nobody can be asked. */
    readonly confirm: (account: string) => Promise<string | undefined>;
    readonly wallClock: () => Instant;
    readonly sleep: (duration: Duration, signal?: AbortSignal) => Promise<void>;
    readonly environment: Readonly<Record<string, string | undefined>>;
}
