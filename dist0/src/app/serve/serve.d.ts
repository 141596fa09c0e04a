import { type HeardCall } from '../../endpoint/endpoint.ts';
import { TrailproofError } from '../../diagnostic/trailproof-error.ts';
import type { Alert } from '../../engine/alert.ts';
import type { RulesReport } from '../../report/rules-report.ts';
import { type Duration, type Instant } from '../../time/duration.ts';
import type { CommonOptions } from '../options.ts';
import { type KeyHolder } from './key-holders.ts';
/** What `serve` can be asked. */
export interface ServeOptions extends CommonOptions {
    /** 0 takes any free port. */
    readonly port: number;
    readonly host?: string | undefined;
    /** A file that declares what exists; one user who may do everything by default. */
    readonly world?: string | undefined;
    /** A folder that keeps the state between runs. */
    readonly state?: string | undefined;
    readonly reset?: boolean | undefined;
    /** A folder for log files in CloudTrail's layout. */
    readonly output?: string | undefined;
    /** How many times as fast as the real one virtual time runs; 1 by default. */
    readonly timeScale?: number | undefined;
    /** Where calls of this machine seem to come from: a place of the atlas (`lisbon/2`) or an address. */
    readonly from?: string | undefined;
    /** Where calls with the keys of a user, and with keys and sessions made by them, seem to come from: `mallory=lisbon/2`. */
    readonly actor?: readonly string[] | undefined;
    /** How long LookupEvents hides a record; not at all by default. */
    readonly lookupDelay?: Duration | undefined;
    /** HTTPS, by a certificate that is made at the start. */
    readonly tls?: boolean | undefined;
    /** The real time. */
    readonly wallClock: () => Instant;
    readonly onCall?: ((call: HeardCall) => void) | undefined;
    readonly onAlert?: ((alert: Alert) => void) | undefined;
    /** Takes what is wrong with trailproof itself. */
    readonly onBug: (error: unknown) => void;
    /** Takes why log files or the state can no longer be written: what comes after is lost. */
    readonly onUnwritable?: ((error: TrailproofError) => void) | undefined;
}
/** An endpoint that is up. */
export interface Serving {
    readonly url: string;
    readonly port: number;
    /** PEM of the certificate, of HTTPS. */
    readonly certificate?: string | undefined;
    readonly account: string;
    /** The other accounts of the world. */
    readonly accounts: readonly {
        readonly alias: string;
        readonly number: string;
    }[];
    readonly seed: string;
    readonly holders: readonly KeyHolder[];
    /** Where calls of this machine seem to come from. */
    readonly address: string;
    readonly rules: RulesReport;
    /** How many calls of earlier runs were made again. */
    readonly restored: number;
    /** Ends it: what the rules have not decided is decided, what is not written is written. */
    readonly stop: () => Promise<void>;
}
/** Serves the in-memory AWS over HTTP, and sends the records of what is called past rules.
 * @throws TrailproofError PORT_UNUSABLE, WORLD_INVALID, STATE_DIFFERS, PLACE_UNKNOWN, OUTPUT_UNWRITABLE, and INPUT_UNREADABLE for rules that are not there */
export declare function serve(options: ServeOptions): Promise<Serving>;
