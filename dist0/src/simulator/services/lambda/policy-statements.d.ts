import type { Input, OperationContext } from '../../operation.ts';
import type { FunctionPolicy, FunctionStatement } from './functions.ts';
/** The statement that a call adds, in the order of members that Lambda writes them in. */
export declare function statementIn(input: Input, resource: string): FunctionStatement;
/** Adds a statement to a policy, which there need not be yet.
 * @throws AwsFailure ResourceConflictException, InvalidParameterValueException for a principal that is not there */
export declare function withStatement(before: FunctionPolicy | undefined, statement: FunctionStatement, context: OperationContext): FunctionPolicy;
/** Takes a statement away; undefined when none is left.
 * @throws AwsFailure ResourceNotFoundException */
export declare function withoutStatement(before: FunctionPolicy | undefined, id: string, context: OperationContext): FunctionPolicy | undefined;
