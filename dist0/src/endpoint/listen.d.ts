import type { HttpAnswer, HttpRequest } from './http.ts';
export interface ListenOptions {
    readonly host: string;
    /** 0 takes any free one. */
    readonly port: number;
    /** PEM texts; plain HTTP without. */
    readonly tls?: {
        readonly key: string;
        readonly cert: string;
    } | undefined;
    readonly handle: (request: HttpRequest, peer: string) => Promise<HttpAnswer>;
    /** Takes what was thrown over a request: a bug, which the client sees as an internal failure. */
    readonly onBug: (error: unknown) => void;
    /** How long a client may take, in milliseconds. */
    readonly patience?: Patience | undefined;
}
interface Patience {
    readonly headersTimeout: number;
    readonly requestTimeout: number;
    readonly connectionsCheckingInterval: number;
}
/** A server that is up. */
export interface Listening {
    readonly port: number;
    /** Ends at once, whatever is under way. */
    readonly close: () => Promise<void>;
}
/** Serves requests over HTTP, with limits on what a client may send and how long it may take.
 * @throws the system's error where the port cannot be had */
export declare function listen(options: ListenOptions): Promise<Listening>;
export {};
