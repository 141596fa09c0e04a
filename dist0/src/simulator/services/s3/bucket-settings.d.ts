import type { Output } from '../../operation.ts';
import type { ServiceCall } from '../service-call.ts';
import type { allBlocked } from './buckets.ts';
/** S3's calls on what is set of a bucket. */
export declare const bucketSettingCalls: readonly ServiceCall[];
/** One of the four switches that keep a bucket from the public. */
export declare function blocks(settingsOfBucket: ReadonlyMap<string, Output>, name: keyof typeof allBlocked): boolean;
