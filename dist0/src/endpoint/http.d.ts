/** A request as it came, body and all. */
export interface HttpRequest {
    readonly method: string;
    /** As it was sent: percent signs are kept, the query is not in it. */
    readonly path: string;
    /** Names and values, decoded, in the order they were sent. */
    readonly query: readonly (readonly [string, string])[];
    /** By their names in lower case. */
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Uint8Array;
}
/** What is sent back. */
export interface HttpAnswer {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string | Uint8Array;
}
