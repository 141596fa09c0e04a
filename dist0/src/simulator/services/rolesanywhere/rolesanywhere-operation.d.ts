import { AwsFailure } from '../../aws-failure.ts';
import type { Input, Operation, OperationContext, Permission } from '../../operation.ts';
/** An operation of Roles Anywhere. */
export declare function rolesAnywhereOperation(name: string, parts: Omit<Operation, 'service' | 'name'>): Operation;
/** ARN of a trust anchor or profile. */
export declare function rolesAnywhereArn({ account, call }: OperationContext, resource: string): string;
/** Permission on all trust anchors or profiles of a region. */
export declare function onAny(action: string): (input: Input, context: OperationContext) => Permission;
/** Permission on one trust anchor or profile. */
export declare function onOne(action: string, kind: 'trust-anchor' | 'profile', parameter: string): (input: Input, context: OperationContext) => Permission;
/** The tags of a new trust anchor or profile: who gives some must be allowed to tag it (CloudFormation's handlers of both
 * ask for `rolesanywhere:TagResource`).
 * @throws AwsFailure AccessDeniedException */
export declare function newTags(arn: string, context: OperationContext): ReadonlyMap<string, string>;
/** @example notThere('Trust anchor') */
export declare function notThere(what: string): AwsFailure;
export declare function invalidRequest(message: string): AwsFailure;
/** A name that Roles Anywhere accepts.
 * @throws AwsFailure ValidationException */
export declare function acceptedName(name: string): string;
