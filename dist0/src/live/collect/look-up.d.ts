import type { AwsCaller } from '../aws-caller.ts';
import { type Wait } from './await-records.ts';
import type { FoundRecord } from './found-record.ts';
/** What is looked for in the event history. */
export interface LookUpPlan extends Wait {
    readonly call: AwsCaller;
    /** Where events of the run are: that of each regional call, and us-east-1 for IAM and the global endpoints. */
    readonly regions: readonly string[];
    /** The keys of the cast: one question each. */
    readonly accessKeys: readonly string[];
}
/** Asks the event history until all that is wanted has come, or the deadline has. What other keys did is not asked for.
 * @throws TrailproofError LOOKUP_FAILED where AWS refuses to tell, or its pages have no end */
export declare function lookUp(plan: LookUpPlan): Promise<readonly FoundRecord[]>;
