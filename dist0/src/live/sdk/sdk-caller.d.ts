import type { AwsCaller, AwsRequest } from '../aws-caller.ts';
import { type Mode } from '../guard/guard-host.ts';
/** Where and how a run calls. */
export interface SdkCallerOptions {
    readonly mode: Mode;
    /** The endpoint of the local mode. */
    readonly endpoint?: string | undefined;
    /** Who runs; the SDK's own chain of providers without. */
    readonly operator?: AwsRequest['as'] | undefined;
    /** The profile of that chain. */
    readonly profile?: string | undefined;
}
/** Calls AWS by the SDK, one try a call. Every request is looked at before it leaves: no other host than the mode's.
 * @throws TrailproofError GUARD_HOST; CALL_NOT_MODELLED for an operation that the SDK does not have */
export declare function sdkCaller(options: SdkCallerOptions): AwsCaller;
