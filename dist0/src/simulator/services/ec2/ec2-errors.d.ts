import { AwsFailure } from '../../aws-failure.ts';
/** What EC2 answers for an id that does not exist.
 * @example notFound('InvalidInstanceID', "instance ID 'i-1'").code // 'Client.InvalidInstanceID.NotFound' */
export declare function notFound(code: string, what: string): AwsFailure;
/** What EC2 answers for a value that it does not take. */
export declare function invalidValue(message: string): AwsFailure;
/** What EC2 answers for a parameter that must be there. */
export declare function missingParameter(name: string): AwsFailure;
