import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import { Pseudonyms } from './pseudonyms.ts';
/** What to know of addresses that are not the atlas's. */
export interface AnonymiseOptions {
    /** True for an address that Amazon announces. */
    readonly isAmazon: (ip: string) => boolean;
}
/** Records without what says whose they were. */
export interface Anonymised {
    /** Lists as they were given, each in order of time. */
    readonly groups: readonly (readonly CloudTrailRecord[])[];
    readonly pseudonyms: Pseudonyms;
}
/** Replaces in lists of records what says whose they are: the same value by the same fake everywhere, values of AWS's vocabulary
 * not at all. What was anonymised already comes out as it is.
 * @example anonymise([records], { isAmazon: () => false }).groups[0] */
export declare function anonymise(groups: readonly (readonly CloudTrailRecord[])[], options: AnonymiseOptions): Anonymised;
