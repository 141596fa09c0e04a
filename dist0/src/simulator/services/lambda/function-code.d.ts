import type { Input, OperationContext } from '../../operation.ts';
import type { FunctionCode } from './functions.ts';
/** The code that a call brings: bytes of a zip file, an object of a bucket, or an image; undefined when it brings none.
 * @throws AwsFailure InvalidParameterValueException */
export declare function codeIn(input: Input, context: OperationContext): FunctionCode | undefined;
