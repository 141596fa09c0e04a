import type { PolicyDocument } from '../../scenario/world.ts';
import type { Condition } from './own-condition.ts';
/** A permission that was asked for. */
export interface Asked {
    /** `iam:CreateUser` */
    readonly action: string;
    /** The ARN that policies are matched against, or `*`. */
    readonly resource: string;
    /** What else must hold. */
    readonly condition?: Condition | undefined;
}
/** The smallest policy that grants what was asked: actions with the same resources and conditions share a statement. What
 * takes no resource is granted on any.
 * @example leastPolicy([{ action: 'iam:ListUsers', resource: '*' }]) */
export declare function leastPolicy(asked: readonly Asked[]): PolicyDocument;
