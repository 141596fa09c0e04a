import type { Input } from '../../operation.ts';
import type { ServiceCall } from '../service-call.ts';
/** ARN of the object that an input names. */
export declare function objectArn(input: Input): string;
/** A call on one object. */
export declare function objectCall(name: string, parts: Pick<ServiceCall, 'action' | 'run'>): ServiceCall;
/** A call on the objects of a bucket together. */
export declare function onAll(name: string, parts: Pick<ServiceCall, 'action' | 'keys' | 'run'>): ServiceCall;
/** The bytes that an input sends; none where it sends nothing.
 * @throws TrailproofError INPUT_TYPE_WRONG for a stream */
export declare function bodyOf(input: Input): Uint8Array;
