import type { ServiceCall } from '../service-call.ts';
import { AwsFailure } from '../../aws-failure.ts';
import type { Input, Output } from '../../operation.ts';
/** A call on one function, named by FunctionName and Qualifier. */
export declare function functionCall(name: string, parts: Pick<ServiceCall, 'run' | 'record' | 'action' | 'keys' | 'dataResource'>): ServiceCall;
/** A page of a list in Lambda's terms: Marker, MaxItems and NextMarker.
 * @throws AwsFailure InvalidParameterValueException for a marker that it did not give */
export declare function lambdaPage(input: Input, member: string, list: readonly Output[]): Output;
/** What Lambda says of a value that it does not take. */
export declare function invalidParameter(message: string): AwsFailure;
/** What Lambda says of something without a name of its own, such as a policy, that is not there. */
export declare function noSuchResource(): AwsFailure;
