/** A request that cannot be read or is not accepted: an answer to the client, never an end of the endpoint. */
export declare class RequestFailure extends Error {
    /** The code on the wire: `SerializationException`, `MalformedQueryString` … */
    readonly code: string;
    readonly status: number;
    /** The API's name, where the request got that far. */
    readonly operation: string | undefined;
    /** @param facts.status 400 where it is not given */
    constructor(code: string, message: string, facts?: {
        readonly status?: number;
        readonly operation?: string;
    });
    /** The same of an operation. */
    about(operation: string): RequestFailure;
}
/** What AWS says of a body that its parsers refuse. */
export declare function malformed(message: string): RequestFailure;
