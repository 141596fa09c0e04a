import type { CloudTrailRecord } from '../cloudtrail/record.ts';
/** A request to the local endpoint, and what became of it. */
export interface ServedCall {
    /** Epoch milliseconds of virtual time. */
    readonly at: number;
    readonly address: string;
    readonly service: string;
    readonly operation: string;
    readonly accessKeyId?: string | undefined;
    /** The ARN of whom the key speaks for. */
    readonly caller?: string | undefined;
    readonly records: readonly CloudTrailRecord[];
    /** Why there is none, of a call that is accepted: a data event that no trail asks for, or no trail logs. */
    readonly unrecorded?: 'data-event' | 'no-trail' | undefined;
    readonly outcome: {
        readonly kind: 'answered';
    } | {
        readonly kind: 'failed';
        readonly code: string;
        readonly message: string;
    } | {
        readonly kind: 'not-modelled';
        readonly message: string;
    };
}
