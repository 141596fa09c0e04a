import type { Disguise, Spot } from './disguise.ts';
/** Replaces what an ARN says of its owner. What AWS owns, such as its managed policies, stays; wildcards stay.
 * @example replaceArn('arn:aws:iam::123456789012:user/alice', …) // 'arn:aws:iam::111100000001:user/user-1' */
export declare function replaceArn(arn: string, spot: Spot, disguise: Disguise): string;
