import type { CloudTrailRecord } from '../cloudtrail/record.ts';
import type { Call, CallResult, Unrecorded } from '../scenario/port.ts';
import type { Instant } from '../time/duration.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
/** The cloud behind an endpoint. */
export interface EndpointCloud {
    readonly call: (call: Call) => Promise<CallResult>;
    readonly secretOf: (accessKeyId: string) => string | undefined;
    /** The ARN of whom a key speaks for. */
    readonly ownerOf: (accessKeyId: string) => string | undefined;
}
export interface EndpointOptions {
    readonly cloud: EndpointCloud;
    /** Where a request seems to come from; may throw RequestFailure. */
    readonly addressOf: (request: HttpRequest, peer: string) => string;
    /** The time that records carry. */
    readonly virtualNow: () => Instant;
    /** The time by which signatures are judged. */
    readonly wallNow: () => Instant;
    /** Takes every request once it is answered. */
    readonly onCall: (call: HeardCall) => void;
    /** The number of the last request of an endpoint that this one goes on for. */
    readonly lastRequest?: number | undefined;
    /** Makes the id of a request that leaves no record. */
    readonly requestId: (position: number) => string;
}
/** A request and what became of it. */
export interface HeardCall {
    readonly at: Instant;
    readonly address: string;
    /** The namespace, or the signature's name for a service that is not there; empty where the request does not get that far. */
    readonly service: string;
    /** The API's name, or method and path where the request does not tell it. */
    readonly operation: string;
    readonly accessKeyId?: string | undefined;
    /** The ARN of whom the key speaks for. */
    readonly caller?: string | undefined;
    readonly records: readonly CloudTrailRecord[];
    /** Why there is none, of a call that is accepted. */
    readonly unrecorded?: Unrecorded | undefined;
    readonly outcome: HeardOutcome;
}
export type HeardOutcome = {
    readonly kind: 'answered';
}
/** An error that AWS would answer, by its name in CloudTrail. */
 | {
    readonly kind: 'failed';
    readonly code: string;
    readonly message: string;
}
/** What the simulator does not have. */
 | {
    readonly kind: 'not-modelled';
    readonly message: string;
};
/** Answers requests as AWS would, out of an in-memory cloud. */
export interface Endpoint {
    /** `peer` is the address at the other end of the socket. What a client sends wrong is an answer, never thrown. */
    readonly handle: (request: HttpRequest, peer: string) => Promise<HttpAnswer>;
    /** The moment before which every request is answered: now, or when the oldest one under way came. */
    readonly settled: () => Instant;
}
/** Makes an endpoint over a cloud.
 * @example const endpoint = createEndpoint({ cloud: createCloud({ … }), addressOf, virtualNow, wallNow, onCall, requestId })
 * await endpoint.handle(request, '127.0.0.1') */
export declare function createEndpoint(options: EndpointOptions): Endpoint;
/** A request on its way. */
export interface Exchange {
    readonly options: EndpointOptions;
    readonly request: HttpRequest;
    readonly address: string;
    readonly position: number;
    readonly at: Instant;
}
