import { AwsFailure } from '../../aws-failure.ts';
import type { Input, OperationContext, Permission } from '../../operation.ts';
import { type FunctionSettings, type LambdaFunction } from './functions.ts';
/** The function that a call names, whether it is there or not. */
export interface NamedFunction {
    readonly name: string;
    /** Without the qualifier. */
    readonly arn: string;
    /** A version, an alias or `$LATEST`. */
    readonly qualifier: string | undefined;
}
/** Reads FunctionName and Qualifier.
 * @throws AwsFailure ValidationException for what is no name of a function */
export declare function namedFunction(input: Input, context: OperationContext): NamedFunction;
/** ARN of what a call names, with the qualifier. */
export declare function qualifiedArn({ arn, qualifier }: NamedFunction): string;
/** What policies are matched against. */
export declare function functionResource(input: Input, context: OperationContext): string;
/** Condition keys of a call on a function: its tags. */
export declare function functionKeys(input: Input, context: OperationContext): Permission['keys'];
/** The policy of what a call names: that of the function, or of its version or alias. What is not there belongs to the
 * account that its ARN names: others do not learn whether it is there, and cannot make it. */
export declare function functionPolicy(input: Input, context: OperationContext): Permission['resourcePolicy'];
/** Under what name the policy of a qualifier is kept. */
export declare const policyKey: (qualifier: string | undefined) => string;
/** The function of an ARN, in whatever account it is. */
export declare function findFunction(arn: string, context: OperationContext): LambdaFunction | undefined;
/** The function that an input names, with what the qualifier stands for.
 * @throws AwsFailure ResourceNotFoundException */
export declare function functionNamed(input: Input, context: OperationContext): {
    readonly found: LambdaFunction;
    readonly named: NamedFunction;
    /** `$LATEST` or a number. */
    readonly version: string;
    readonly settings: FunctionSettings;
};
/** Lambda's text for what is not there. */
export declare function functionNotFound(arn: string): AwsFailure;
