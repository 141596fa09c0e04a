import type { CloudTrailRecord, Json, JsonObject } from '../cloudtrail/record.ts';
import type { Call, CallOutcome } from '../scenario/port.ts';
import type { Chance } from '../time/chance.ts';
import type { AccountState } from './state/account-state.ts';
import type { CloudState } from './state/cloud-state.ts';
import type { ResourcePolicy } from './policy/resource-policy.ts';
import type { Principal } from './principal.ts';
/** The input of a call in the SDK's spelling; operations check what they read. */
export type Input = Readonly<Record<string, unknown>>;
/** The output of a call in the SDK's spelling. */
export type Output = Record<string, unknown>;
/** What an operation needs to be allowed. */
export interface Permission {
    /** `iam:CreateUser` */
    readonly action: string;
    /** The ARN that policies are matched against. */
    readonly resource: string;
    /** How the AccessDenied message names the resource, where it is not the ARN: `user alice`. */
    readonly label?: string | undefined;
    /** Condition keys that this action has beside the global ones, in lower case: `iam:policyarn`. */
    readonly keys?: Readonly<Record<string, string | readonly string[]>> | undefined;
    /** The policy of the resource itself, for kinds of resources that have one: a bucket, a key, a secret, a function. */
    readonly resourcePolicy?: ResourcePolicy | undefined;
}
/** What an operation sees of the world. */
export interface OperationContext {
    readonly cloud: CloudState;
    /** The caller's account. */
    readonly account: AccountState;
    readonly principal: Principal;
    readonly call: Call;
    /** The address that the call comes from. */
    readonly address?: string | undefined;
    /** Chance of this step: ids of what the call creates derive from it. */
    readonly chance: Chance;
}
/** What a record says beyond the generic mapping; every part is optional. Any key of a record can be replaced
 * (`userIdentity`, `eventName` …); a key that is undefined is left out. */
export interface RecordParts {
    readonly requestParameters?: JsonObject | null | undefined;
    readonly responseElements?: JsonObject | null | undefined;
    readonly additionalEventData?: JsonObject | undefined;
    readonly resources?: readonly JsonObject[] | undefined;
    readonly [key: string]: Json | undefined;
}
/** A record that a call leaves beside its own: the copy for another account, the MFA check of a sign-in,
 * a call that a service makes in consequence. */
export interface Companion {
    /** Stands before the call's own record. */
    readonly comesFirst?: boolean | undefined;
    readonly operation: Operation;
    readonly call: Call;
    readonly principal: Principal;
    readonly outcome: CallOutcome;
    /** Wins over what the operation's own `record` says. */
    readonly parts?: RecordParts | undefined;
}
/** What a call on data acts on, in the terms of a trail's event selectors. */
export interface DataResource {
    /** `AWS::S3::Object`, `AWS::Lambda::Function` */
    readonly type: string;
    readonly arn: string;
}
/** One modelled API. Services are lists of these; nothing else knows an API by name. */
export interface Operation {
    readonly service: string;
    readonly name: string;
    /** What is checked before it runs; undefined when AWS checks nothing (sts:GetCallerIdentity). May throw AwsFailure for input that AWS validates first. */
    readonly permission?: ((input: Input, context: OperationContext) => Permission | undefined) | undefined;
    /** Changes the world and answers; throws AwsFailure as AWS would. */
    readonly run: (input: Input, context: OperationContext) => Output;
    /** Where the record differs from what the schema gives: an URL-encoded document, resources, a server default. */
    readonly record?: ((parts: {
        readonly input: Input;
        readonly output: Output | undefined;
        readonly context: OperationContext;
    }) => RecordParts) | undefined;
    /** Set for calls on data, such as s3:GetObject: only a trail whose selectors name the resource keeps them. */
    readonly dataResource?: ((input: Input, context: OperationContext) => DataResource) | undefined;
    /** Records beside the call's own; `record` is that one. */
    readonly companions?: ((made: {
        readonly input: Input;
        readonly outcome: CallOutcome;
        readonly context: OperationContext;
        readonly record: CloudTrailRecord;
    }) => readonly Companion[]) | undefined;
}
