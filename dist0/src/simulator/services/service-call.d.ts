import type { AwsFailure } from '../aws-failure.ts';
import type { Input, Operation, OperationContext, Permission } from '../operation.ts';
/** A call of a service, with what is the same for nearly all of them left out. */
export interface ServiceCall extends Pick<Operation, 'run' | 'record' | 'dataResource'> {
    readonly name: string;
    /** The IAM action where it is not named as the API is: `s3:ListAllMyBuckets`. */
    readonly action?: string | undefined;
    /** What policies are matched against; `*` for calls that act on no resource. */
    readonly resource?: ((input: Input, context: OperationContext) => string) | undefined;
    /** Condition keys beside the global ones. */
    readonly keys?: ((input: Input, context: OperationContext) => Permission['keys']) | undefined;
    /** The policy of the resource itself. */
    readonly policy?: ((input: Input, context: OperationContext) => Permission['resourcePolicy']) | undefined;
}
/** Makes the operations of a service's calls.
 * @example serviceCalls('lambda', [{ name: 'ListFunctions', run: () => ({ Functions: [] }) }]) */
export declare function serviceCalls(service: string, calls: readonly ServiceCall[]): readonly Operation[];
/** ARN of something in the caller's account and region. */
export declare function regionalArn(service: string, resource: string, context: OperationContext): string;
/** The entries that were asked for by id, all of them when none was; fails for an id that does not exist. */
export declare function chosen<Entry>(entries: ReadonlyMap<string, Entry>, ids: readonly string[], missing: (id: string) => AwsFailure): readonly Entry[];
