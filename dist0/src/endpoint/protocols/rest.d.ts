import type { HttpRequest } from '../http.ts';
import type { Protocol } from '../protocol.ts';
import type { PayloadCodec } from '../rest/payload.ts';
import { type Routed } from '../rest/route.ts';
/** What differs between the REST protocols beside their bodies. */
export interface RestDialect extends Pick<Protocol, 'fail'> {
    readonly codec: PayloadCodec;
    /** Chooses among the operations that fit a request; the first where nothing decides. */
    readonly choose?: (found: readonly Routed[], request: HttpRequest) => Routed | undefined;
    /** Puts a request into the form that the routes have. */
    readonly normalise?: (request: HttpRequest) => HttpRequest & {
        readonly members?: object;
    };
}
/** A protocol that binds members to path, query, headers and body. */
export declare function restProtocol(dialect: RestDialect): Protocol;
