import { type Admitted } from '../../live/guard/pass-guard.ts';
import type { AwsCaller } from '../../live/aws-caller.ts';
import type { LiveOptions } from './live-options.ts';
import type { KnownRun } from './run-files.ts';
/** Opens the way back to the account of a run, for what takes it back or reads it.
 * @throws TrailproofError GUARD_… where the credentials are of another account or the run of another mode */
export declare function admittedTo(known: KnownRun, options: Omit<LiveOptions, 'confirm'>): Promise<Admitted & {
    readonly call: AwsCaller;
}>;
