import { AwsFailure } from '../../aws-failure.ts';
import type { Input, Operation } from '../../operation.ts';
import type { LambdaFunction } from './functions.ts';
/** Lambda's calls on versions of functions. */
export declare const versionOperations: readonly Operation[];
/** Keeps the function as it is as a version; the newest one, where nothing has changed since. */
export declare function publish(found: LambdaFunction, input: Input): string;
/** What Lambda says to a call that expects another revision. */
export declare function otherRevision(): AwsFailure;
