import type { CaptureReport } from '../../report/capture-report.ts';
import { type ServeOptions } from '../serve/serve.ts';
import { type ImportRecordsOptions } from '../import/import-log.ts';
/** What `capture` can be asked: what `serve` can, and what becomes of the records. */
export interface CaptureOptions extends Omit<ServeOptions, 'port' | 'host' | 'tls' | 'output' | 'state' | 'reset' | 'onCall' | 'onAlert'>, Omit<ImportRecordsOptions, 'name'> {
    readonly command: readonly string[];
    /** The environment that the command gets, apart from what leads to AWS. */
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** The user of the world whose keys the command gets; the first by default. */
    readonly as?: string | undefined;
    /** A file for the records, one a line. */
    readonly records?: string | undefined;
    /** The name of a scenario to make of the records, anonymised. */
    readonly scenario?: string | undefined;
}
/** Runs a command against an in-memory AWS of its own and keeps what it did.
 * @throws TrailproofError COMMAND_UNUSABLE, ACTOR_UNKNOWN, NAME_UNSAFE, OUTPUT_EXISTS and what `serve` throws */
export declare function capture(options: CaptureOptions): Promise<CaptureReport>;
