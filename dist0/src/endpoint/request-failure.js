/** A request that cannot be read or is not accepted: an answer to the client, never an end of the endpoint. */
export class RequestFailure extends Error {
    /** The code on the wire: `SerializationException`, `MalformedQueryString` … */
    code;
    status;
    /** The API's name, where the request got that far. */
    operation;
    /** @param facts.status 400 where it is not given */
    constructor(code, message, facts = {}) {
        super(message);
        this.code = code;
        this.status = facts.status ?? 400;
        this.operation = facts.operation;
    }
    /** The same of an operation. */
    about(operation) {
        return new RequestFailure(this.code, this.message, { status: this.status, operation });
    }
}
/** What AWS says of a body that its parsers refuse. */
export function malformed(message) {
    return new RequestFailure('SerializationException', message);
}
//# sourceMappingURL=request-failure.js.map