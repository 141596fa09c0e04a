import type { OperationContext, Permission } from './operation.ts';
import type { Decision } from './policy/decision.ts';
/** Lets a call pass or refuses it by the caller's policies.
 * @throws AwsFailure AccessDenied in the service's words; TrailproofError POLICY_UNSUPPORTED */
export declare function authorise(permission: Permission, context: OperationContext, caller: string | undefined): void;
/** Tells who listens that a permission is asked for. */
export declare function noteAsked(permission: Permission, context: OperationContext): void;
/** What the caller's policies and that of the resource say together, without refusing anything. */
export declare function decisionOn(permission: Permission, context: OperationContext): Decision;
