import type { AwsCaller } from '../../live/aws-caller.ts';
/** All that an account tells of what a run can change, as one text to compare before and after. */
export declare function accountState(call: AwsCaller): Promise<string>;
