import type { ServiceProtocol } from '../aws/model/service-protocols.ts';
import type { OperationModel, ServiceModel } from '../aws/model/shape.ts';
import type { HttpAnswer, HttpRequest } from './http.ts';
/** A service and how it speaks. */
export interface WireService extends ServiceProtocol {
    readonly namespace: string;
    readonly model: ServiceModel;
}
/** What a request asks for. `input` is undefined where the service has no such operation. */
export type WireCall = {
    readonly kind: 'call';
    readonly operation: OperationModel;
    readonly input: Readonly<Record<string, unknown>>;
} | {
    readonly kind: 'unknown';
    readonly name: string;
};
/** An error as it goes over the wire. */
export interface WireError {
    /** Code on the wire: `NoSuchEntity`. */
    readonly code: string;
    /** The shape's name: `NoSuchEntityException`. */
    readonly name: string;
    readonly message: string;
    readonly status: number;
}
/** One of AWS's protocols. Names of operations and members are AWS's. */
export interface Protocol {
    /** Reads a request; throws RequestFailure for what cannot be read. */
    readonly read: (request: HttpRequest, service: WireService) => WireCall;
    readonly answer: (output: object, answering: Answering) => HttpAnswer;
    readonly fail: (error: WireError, failing: Failing) => HttpAnswer;
}
export interface Answering extends Failing {
    readonly operation: OperationModel;
    readonly service: WireService;
}
export interface Failing {
    /** Undefined where the request does not even say which service it is for. */
    readonly service: WireService | undefined;
    readonly requestId: string;
    /** HEAD is answered without a body. */
    readonly method: string;
}
