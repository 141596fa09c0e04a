import type { Client } from '../client.ts';
/** Python's boto3, on a machine of its own or in a Lambda function.
 * @example boto3({ on: 'lambda' }).userAgent({ service: 'iam', operation: 'CreateUser' }) // 'Boto3/1.40.4 …' */
export declare function boto3(options?: {
    readonly on?: 'linux' | 'ec2' | 'lambda' | undefined;
}): Client;
/** Code in a Lambda function of the Python runtime. */
export declare function lambdaRuntime(): Client;
/** The AWS SDK for JavaScript v3 under Node. */
export declare function javaScriptSdk(): Client;
/** The AWS SDK for Go v2. */
export declare function goSdk(): Client;
