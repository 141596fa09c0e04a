import type { CloudTrailRecord } from '../../cloudtrail/record.ts';
/** A scenario that another tool's tests or logs become. */
export interface TakenScenario {
    /** A file's stem. */
    readonly name: string;
    readonly title: string;
    /** As the other tool has them; they may be ids of older versions of ATT&CK. */
    readonly techniques: readonly string[];
    readonly cases: readonly TakenCase[];
}
/** A case of it, as records. */
export interface TakenCase {
    readonly kind: 'attack' | 'benign';
    readonly name: string;
    readonly records: readonly CloudTrailRecord[];
}
/** What was not taken, or taken otherwise than it stood: which thing, and why. */
export interface Remark {
    readonly kind: 'refused' | 'changed';
    /** A file, or a test in it. */
    readonly what: string;
    readonly reason: string;
}
/** What a file of another tool gives. */
export interface Taken {
    readonly scenarios: readonly TakenScenario[];
    readonly remarks: readonly Remark[];
}
