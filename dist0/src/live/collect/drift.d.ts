import type { CloudTrailRecord, Json } from '../../cloudtrail/record.ts';
/** A field in which a real record is not like that of the simulator. */
export interface Drift {
    /** `userIdentity.sessionContext.attributes`; list items are `[]`. Of an object that only one has, its own path alone. */
    readonly path: string;
    readonly kind: 'only in the real record' | 'only in the simulator' | 'another type' | 'another value';
    /** What the real record has, where it has something. */
    readonly real?: Json | undefined;
    readonly simulated?: Json | undefined;
}
/** Compares a real record with the simulator's of the same step, field by field: which fields there are, their types, and
 * the values that do not hang on the account. */
export declare const driftOf: (real: CloudTrailRecord, simulated: CloudTrailRecord) => readonly Drift[];
