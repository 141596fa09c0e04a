import type { ManagedPolicy } from './iam-state.ts';
/** AWS-managed policies by ARN; their ids do not come from an account, so they are derived from the name alone. */
export declare const awsManagedPolicies: ReadonlyMap<string, ManagedPolicy>;
/** The ARN of an AWS-managed policy by its name without path, undefined when it is not one of those modelled. */
export declare function awsManagedPolicyArn(name: string): string | undefined;
/** True for a policy that only the role of a service holds. */
export declare function isServiceLinkedRolePolicy({ arn }: Pick<ManagedPolicy, 'arn'>): boolean;
/** Names without path of the AWS-managed policies that are modelled. */
export declare const awsManagedPolicyNames: readonly string[];
