import { AwsFailure } from './aws-failure.ts';
/** What an action gives, or AWS's refusal, which is an answer; everything else that is thrown is none and goes on. */
export declare function attempt<Value>(action: () => Value): Value | AwsFailure;
