import type { Namespace } from '../aws/namespace.ts';
import type { JsonObject } from '../cloudtrail/record.ts';
import type { Call } from '../scenario/port.ts';
/** tlsDetails of a call that a client made itself; calls by a service have none. */
export declare function tlsDetailsOf(call: Call, service: Namespace): JsonObject;
