import type { OperationContext, Output } from '../../operation.ts';
import type { Input } from '../../operation.ts';
import type { ServiceCall } from '../service-call.ts';
import { type Bucket } from './buckets.ts';
/** A call on one bucket: its policy counts, and the record names it. */
export declare function bucketCall(name: string, answer: (bucket: Bucket, input: Input, context: OperationContext) => Output, action?: string): ServiceCall;
