import type { TrailEvent } from './trail-event.ts';
/** A call's TLS, as `tls.*` splits it; each part is optional. */
export interface Tls {
    readonly protocol?: string | undefined;
    readonly version?: string | undefined;
    readonly cipher?: string | undefined;
    readonly serverName?: string | undefined;
    readonly keyExchange?: string | undefined;
}
/** The TLS of a call. `TLSv1.3` is protocol `tls` and version `1.3`. */
export declare const tlsOf: (event: TrailEvent) => Tls | undefined;
