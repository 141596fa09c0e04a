import { AwsFailure } from '../../aws-failure.ts';
import type { Input, OperationContext, Output, RecordParts } from '../../operation.ts';
import { type ServiceCall } from '../service-call.ts';
import { type Tags } from '../tags.ts';
/** The kinds of things that RDS's ARNs name. */
export type RdsKind = 'db' | 'snapshot' | 'cluster';
/** ARN of a thing of the caller's account; identifiers have no case. */
export declare function rdsArn(kind: RdsKind, id: string, context: OperationContext): string;
/** A call on one thing, which `member` names. RDS logs what it answers without the member that it is wrapped in. */
export declare function rdsCall(name: string, call: {
    readonly kind: RdsKind;
    readonly member: string;
    readonly tagsOf: (arn: string, context: OperationContext) => Tags | undefined;
    readonly run: ServiceCall['run'];
}): ServiceCall;
/** The one member of an answer, as RDS logs it. */
export declare function unwrapped(output: Output | undefined): RecordParts;
/** A list of things, all or the one that is named.
 * @throws AwsFailure with the code of the kind for a name that is not there, InvalidParameterValue for a filter that is none */
export declare function rdsList<One>(input: Input, list: {
    readonly all: readonly One[];
    /** The member that names one, and how a name fails. */
    readonly id: string;
    readonly idOf: (one: One) => readonly string[];
    readonly missing: (id: string) => AwsFailure;
    readonly filters: Readonly<Record<string, (one: One) => unknown>>;
}): readonly One[];
/** A page in RDS's terms: Marker and MaxRecords. */
export declare function rdsPage(input: Input, member: string, list: readonly Output[]): Output;
/** What RDS adds to requestParameters although nobody sent it. */
export declare function withDefaults(input: Input, defaults: Readonly<Record<string, boolean>>): RecordParts;
